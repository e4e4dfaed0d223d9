import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Chunk} from '../conversation/history.js';
import {icons} from '../elements/icons.js';
import {ChatEarlierEvent, type ChatJumpEvent} from '../events.js';
import {formatDay, sameDay} from '../i18n/format.js';
import {knownKinds} from '../messages/registry.js';
import type {Entry} from '../model/message.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {ScrollKeeper} from './scroll-keeper.js';
import {ChatMessageActions} from './message-actions.js';
import {RowFocus} from './row-focus.js';
import {messageId, renderRow, rowId, together} from './row.js';
import {transcriptStyles} from './transcript.styles.js';
import {ViewWatcher} from './view-watcher.js';
import type {TranscriptViewer} from './viewer.js';
import type {Position} from './visit.js';

/** Earlier messages are fetched when the reader comes this near to the first, in CSS pixels. */
const NEARLY_TOP = 200;

/**
 * The list of messages: grouped by person and day, kept at its end while the reader is there.
 *
 * @tag chat-transcript
 * @fires {ChatViewEvent} chat-view - Unread messages came into view.
 * @fires {ChatRetryEvent} chat-retry - The customer wants a failed message sent again.
 * @fires {ChatEarlierEvent} chat-earlier - The reader has come to the first message there is.
 * @slot empty - Shown while there are no messages.
 * @slot before-messages - Above the first message.
 * @slot after-messages - Below the last message.
 * @csspart list - The scrolling list.
 * @csspart scroll-to-latest - The button that leads back to the end.
 */
export class ChatTranscript extends LitElement {
  static readonly tag = 'chat-transcript';

  static override styles = [tokens, base, transcriptStyles, ...knownKinds.flatMap(({styles}) => styles ?? [])];

  @property({attribute: false}) chunks: readonly Chunk[] = [];

  @property({attribute: false}) viewer!: TranscriptViewer;

  /** Ids of messages that are to be reported once they come into view. */
  @property({attribute: false}) unread: ReadonlySet<string> = new Set();

  /** Id of the message above which the unread ones begin. */
  @property() since = '';

  /** Who is writing, in words; `''` for nobody. */
  @property() typing = '';

  /** Whether earlier messages can be had, or are on their way. */
  @property() earlier: 'none' | 'more' | 'loading' = 'none';

  /** Where the reader was on the page before. */
  @property({attribute: false}) start: Position | undefined;

  @query('.list') private list!: HTMLElement | null;

  readonly #scroll = new ScrollKeeper(
    this,
    () => this.list,
    () => this.renderRoot.querySelector('.chunk:last-of-type > :last-child > :last-child'),
  );
  readonly #view = new ViewWatcher(this, () => this.list);

  readonly #focus = new RowFocus(
    this,
    () => this.list,
    (row) => this.#showActions(row),
  );
  #actions: ChatMessageActions | undefined;
  #hasStarted = false;

  /** Where the reader is; `undefined` at the end. */
  get position(): Position | undefined {
    const {anchor} = this.#scroll;
    return anchor && {id: messageId(anchor.row.id), below: anchor.below};
  }

  protected override updated(): void {
    this.#refreshActions();
    this.#goToStart();
    this.#view.watch(this.unread, (id) => this.#row(id));
  }

  override focus(options?: FocusOptions): void {
    this.list?.focus(options);
  }

  /** Brings a message into view and points it out; without effect when it is not there. */
  scrollToMessage(id: string): void {
    const row = this.#row(id);
    if (!row) return;
    row.scrollIntoView({block: 'center'});
    this.#scroll.follow();
    row.classList.add('pointed');
    row.addEventListener('animationend', () => row.classList.remove('pointed'), {once: true});
  }

  override render() {
    const {strings} = this.viewer;
    return html`
      <div
        class="list"
        part="list"
        role="log"
        aria-live="off"
        aria-label=${strings.messages}
        tabindex="0"
        @scroll=${this.#follow}
        @keydown=${this.#focus.press}
        @focusin=${this.#focus.focusIn}
        @focusout=${this.#focus.focusOut}
        @pointerover=${this.#focus.pointerOver}
        @pointerleave=${this.#focus.pointerLeave}
        @pointerdown=${this.#focus.pointerDown}
        @pointerup=${this.#focus.pointerEnd}
        @pointercancel=${this.#focus.pointerEnd}
        @chat-jump=${this.#jump}
      >
        <div class="column">
          <slot name="before-messages"></slot>
          ${this.earlier === 'none' ? nothing : this.#renderEarlier()}
          ${this.#isEmpty ? html`<slot name="empty"><p class="empty">${strings.empty}</p></slot>` : nothing}
          ${repeat(
            this.chunks,
            ({id}) => id,
            (chunk, index) => this.#renderChunk(chunk, index),
          )}
          ${this.typing ? this.#renderTyping() : nothing}
          <slot name="after-messages"></slot>
        </div>
      </div>
      ${this.#scroll.isAtEnd ? nothing : this.#renderToLatest()}
    `;
  }

  #renderChunk(chunk: Chunk, index: number) {
    const before = this.#neighbour(index, -1);
    const after = this.#neighbour(index, 1);
    const closed = index < this.chunks.length - 2;
    return html`
      <div class=${closed ? 'chunk closed' : 'chunk'}>
        ${guard([chunk, before, after, this.viewer, this.#separatorIn(chunk)], () => this.#renderEntries(chunk.entries, before, after))}
      </div>
    `;
  }

  #renderEntries(entries: readonly Entry[], before: Entry | undefined, after: Entry | undefined) {
    const shown = entries.filter((entry) => this.#isShown(entry));
    const rows = shown.map((entry, index) => {
      const [previous, next] = [shown[index - 1] ?? before, shown[index + 1] ?? after];
      const isFirst = !together(previous, entry, this.viewer);
      const isLast = !together(entry, next, this.viewer);
      return {entry, isFirst, isLast, isNewDay: !previous || !sameDay(previous.message.sentAt, entry.message.sentAt)};
    });
    const days = runs(rows, ({isNewDay}) => isNewDay);
    const now = Date.now();
    return repeat(
      days,
      ([first]) => first!.entry.message.id,
      (day) => html`
        <div>
          ${
            day[0]!.isNewDay
              ? html`<div class="day" part="day">
                  <span>${formatDay(this.viewer, day[0]!.entry.message.sentAt, now)}</span>
                </div>`
              : nothing
          }
          ${repeat(
            day,
            ({entry}) => entry.message.id,
            ({entry, isFirst, isLast}) => html`
              ${entry.message.id === this.since ? this.#renderSeparator() : nothing}
              ${renderRow(entry, isFirst, isLast, this.viewer)}
            `,
          )}
        </div>
      `,
    );
  }

  #renderEarlier() {
    const {strings} = this.viewer;
    const loading = this.earlier === 'loading';
    return html`
      <button class="earlier" part="load-earlier" aria-disabled=${loading} @click=${this.#loadEarlier}>
        ${loading ? strings.loadingEarlier : strings.loadEarlier}
      </button>
    `;
  }

  #renderTyping() {
    return html`
      <p class="typing" part="typing">
        <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${this.typing}
      </p>
    `;
  }

  #renderToLatest() {
    const {strings} = this.viewer;
    const count = this.unread.size;
    const label = count > 0 ? strings.newMessages(count) : strings.toLatest;
    return html`
      <button class="to-latest" part="scroll-to-latest" aria-label=${label} @click=${this.#goToEnd}>
        ${icons.chevronDown}${count > 0 ? html`<span>${count}</span>` : nothing}
      </button>
    `;
  }

  #renderSeparator() {
    return html`<div class="separator" part="unread-separator"><span>${this.viewer.strings.newSince}</span></div>`;
  }

  /** What the guard of a chunk needs to know of the separator. */
  #separatorIn({entries}: Chunk): string {
    return this.since !== '' && entries.some(({message}) => message.id === this.since) ? this.since : '';
  }

  /** The nearest entry with a row before or after a chunk. */
  #neighbour(index: number, step: 1 | -1): Entry | undefined {
    for (let at = index + step; this.chunks[at]; at += step) {
      const {entries} = this.chunks[at]!;
      const found =
        step === 1 ? entries.find((entry) => this.#isShown(entry)) : entries.findLast((entry) => this.#isShown(entry));
      if (found) return found;
    }
    return undefined;
  }

  get #isEmpty(): boolean {
    return !this.chunks.some(({entries}) => entries.some((entry) => this.#isShown(entry)));
  }

  #isShown({message, folded}: Entry): boolean {
    return !folded && !this.viewer.kinds.shown(message).hidden;
  }

  #row(id: string): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById(rowId(id));
  }

  /** There is one bar of actions; it goes to where the customer is. */
  #showActions(row: HTMLElement | undefined): void {
    const entry = row && this.#entryOf(row);
    if (!row || !entry || !ChatMessageActions.isFor(entry, this.viewer)) {
      this.#actions?.remove();
      return;
    }
    this.#actions ??= document.createElement('chat-message-actions');
    this.#actions.setAttribute('exportparts', exportparts);
    this.#actions.entry = entry;
    this.#actions.viewer = this.viewer;
    if (this.#actions.parentElement !== row) row.append(this.#actions);
  }

  #refreshActions(): void {
    const row = this.#actions?.parentElement;
    if (row) this.#showActions(row);
  }

  #entryOf(row: HTMLElement): Entry | undefined {
    const id = messageId(row.id);
    for (const {entries} of this.chunks.toReversed()) {
      const found = entries.find(({message}) => message.id === id);
      if (found) return found;
    }
    return undefined;
  }

  /** Once the message is there that was being read. */
  #goToStart(): void {
    const row = this.start && !this.#hasStarted && this.#row(this.start.id);
    if (!row) return;
    this.#hasStarted = true;
    this.#scroll.goTo(row, this.start!.below);
  }

  #follow = (): void => {
    this.#scroll.follow();
    if (this.list!.scrollTop < NEARLY_TOP && !this.#scroll.isAtEnd) this.#loadEarlier();
  };

  #loadEarlier = (): void => {
    if (this.earlier === 'more') this.dispatchEvent(new ChatEarlierEvent());
  };

  #jump = (event: ChatJumpEvent): void => {
    event.stopPropagation();
    this.scrollToMessage(event.id);
  };

  #goToEnd = (): void => {
    this.#scroll.goToEnd();
    this.list?.focus({preventScroll: true});
  };
}

/** Cuts a list before each item that starts a new run. */
function runs<T>(items: readonly T[], starts: (item: T) => boolean): readonly (readonly T[])[] {
  const all: T[][] = [];
  for (const item of items) {
    if (all.length === 0 || starts(item)) all.push([]);
    all.at(-1)!.push(item);
  }
  return all;
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-transcript': ChatTranscript;
  }
}
