import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';

import type {Chunk} from '../conversation/history.js';
import type {Ids} from '../conversation/thread.js';
import {lazily} from '../elements/lazily.js';
import {icons} from '../elements/icons.js';
import {ChatEarlierEvent, type ChatJumpEvent} from '../events.js';
import {areTimesPrepared, formatExactly, prepareTimes} from '../i18n/format.js';
import type {Frame} from '../messages/kind.js';
import {knownKinds} from '../messages/registry.js';
import type {Entry} from '../model/message.js';
import {nextFrame, yieldToPage} from '../model/turn.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {endsOf, renderChunk, type Setting} from './chunk.js';
import {Extent} from './extent.js';
import type {ChatMessageActions} from './message-actions.js';
import {RowFocus} from './row-focus.js';
import {messageId, rowId} from './row.js';
import {ScrollKeeper} from './scroll-keeper.js';
import {transcriptStyles} from './transcript.styles.js';
import {ViewWatcher} from './view-watcher.js';
import type {TranscriptViewer} from './viewer.js';
import type {Position} from './visit.js';

/** Fetches what can be done with messages: when the customer comes near to one, or earlier when there is time. */
export const needActions = lazily(async () => [(await import('./message-actions.js')).ChatMessageActions]);

/** Earlier messages are fetched when the reader comes this near to the first, in CSS pixels. */
const NEARLY_TOP = 200;

/** So many messages at once are drawn in a turn of their own. */
const MUCH = 5;

/** Where a list is looked at to find what is in view, in parts of its height: the least of chunks are lower than that. */
const LOOKS = [0, 0.25, 0.5, 0.75, 1];

/** About how much there is to draw of a message, in lines of text. */
const WEIGHTS: Readonly<Record<Frame, number>> = {bubble: 1, notice: 1, bare: 2, card: 3};

/** What a chunk was when it was last drawn, and where the unread ones begin in it. */
interface Known {
  readonly since: string;
  /** What it was drawn from. */
  readonly before: unknown[] | undefined;
  /** Whether something of it was not drawn yet. */
  readonly wasFilling: boolean;
}

/** What all rows are drawn by. */
type Look = Pick<Setting, 'viewer' | 'isDated'>;

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
  @property({attribute: false}) unread: Ids = new Set();

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
    () => this.#lastRow,
    (id) => this.#elementOf(id),
  );
  readonly #extent = new Extent(this);
  readonly #view = new ViewWatcher(
    this,
    () => this.list,
    // Who is on the way elsewhere has not come to them.
    (chunks) => this.#target === undefined && this.#extent.hurry(chunks.map((id) => this.#faced(id))),
  );

  readonly #focus = new RowFocus(
    this,
    () => this.list,
    (row) => this.#showActions(row),
  );
  #actions: ChatMessageActions | undefined;
  #hasStarted = false;
  /** Id of the message that the list is on its way to, in several turns. */
  #target: string | undefined;
  #going: Promise<void> | undefined;
  /** How many messages there were. */
  #size = 0;
  #look: Look | undefined;
  /** The chunks by their places in the page. */
  #places: ReadonlyMap<Element, Chunk> = new Map();
  /** What each chunk was drawn from, by its id. */
  #drawn = new Map<number, unknown[]>();
  /** Ids of the chunks of which something was not drawn yet, when the list was last drawn. */
  #filling = new Set<number>();
  #preparing: Promise<void> | undefined;

  /** Where the reader is; `undefined` at the end. */
  get position(): Position | undefined {
    const {anchor} = this.#scroll;
    return anchor && {id: messageId(anchor.row.id), below: anchor.below};
  }

  /** What leads to many messages, or shows them, and drawing them are two turns: both together hold up a slow phone. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const before = this.#size;
    this.#size = this.chunks.reduce((sum, {entries}) => sum + entries.length, 0);
    const isMuch = !this.hasUpdated || this.#target !== undefined || this.#size - before > MUCH;
    return isMuch ? yieldToPage().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.viewer.kinds.dress(this.shadowRoot!);
    // Who has come to read on from somewhere, or is on the way elsewhere, is not at the end.
    const isComing = this.start !== undefined && !this.#hasStarted;
    const isAway = isComing || this.#target !== undefined;
    this.#extent.take({
      chunks: this.chunks,
      look: this.#currentLook,
      isAtEnd: this.#scroll.isAtEnd && !isAway,
      // At the end it is the newest.
      weigh: ({message}) => WEIGHTS[this.viewer.kinds.shown(message).frame],
      inView: () => (this.#scroll.isAtEnd ? [] : this.#chunksInView()),
    });
    if (isComing) this.#extent.reach(this.start!.id);
  }

  protected override updated(): void {
    this.#refreshActions();
    this.#goToStart();
    this.#watch();
    if (!areTimesPrepared(this.viewer) && this.chunks.length > 0) this.#preparing ??= this.#prepareTimes();
  }

  /** Done when times are written too, and the list is where it was to go. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#preparing, this.#going]);
    return super.getUpdateComplete();
  }

  override focus(options?: FocusOptions): void {
    this.list?.focus(options);
  }

  /** Brings a message into view and points it out; without effect when it is not there. */
  scrollToMessage(id: string): void {
    if (!this.hasUpdated) return void this.updateComplete.then(() => this.scrollToMessage(id));
    this.#target = undefined;
    const row = this.#row(id);
    if (row) this.#pointOut(row);
    else if (this.#extent.reach(id)) this.#going = this.#pointOutLater(id);
  }

  override render(): TemplateResult {
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
        @pointerover=${this.#pointAt}
        @pointerleave=${this.#focus.pointerLeave}
        @pointerdown=${this.#focus.pointerDown}
        @pointerup=${this.#focus.pointerEnd}
        @pointercancel=${this.#focus.pointerEnd}
        @chat-jump=${this.#jump}
      >
        <div class="column">
          <slot name="before-messages"></slot>
          ${this.earlier === 'none' && !this.#extent.isCut ? nothing : this.#renderEarlier()}
          ${this.#isEmpty ? html`<slot name="empty"><p class="empty">${strings.empty}</p></slot>` : nothing}
          ${this.#renderChunks()} ${this.typing ? this.#renderTyping() : nothing}
          <slot name="after-messages"></slot>
        </div>
      </div>
      ${this.#scroll.isAtEnd ? nothing : this.#renderToLatest()}
    `;
  }

  /** The same object for as long as nothing changes in how rows are drawn. */
  get #currentLook(): Look {
    const {viewer} = this;
    const isDated = areTimesPrepared(viewer);
    if (this.#look?.viewer !== viewer || this.#look.isDated !== isDated) this.#look = {viewer, isDated};
    return this.#look;
  }

  #renderChunks() {
    const {chunks, places} = this.#extent;
    const since = this.since && chunks.findLast(({entries}) => entries.some(({message}) => message.id === this.since));
    const drawn = this.#drawn;
    this.#drawn = new Map();
    const filling = this.#filling;
    this.#filling = new Set();
    return repeat(
      places,
      ({key}) => key,
      ({chunks: [chunk, ...others], index}) =>
        others.length > 0
          ? html`<div class="chunk unfilled"></div>`
          : this.#renderChunk(chunk, index, {
              since: chunk === since ? this.since : '',
              before: drawn.get(chunk.id),
              wasFilling: filling.has(chunk.id),
            }),
    );
  }

  #renderChunk(chunk: Chunk, index: number, {since, before, wasFilling}: Known) {
    const {drawn} = this.#extent;
    const missing = drawn.isEmpty(chunk) ? undefined : drawn.missingOf(chunk);
    const stale = drawn.staleOf(chunk);
    const neighbours = {before: this.#neighbour(index, -1), after: this.#neighbour(index, 1)};
    const look = this.#currentLook;
    const rows = () => (missing ? renderChunk(chunk, {...look, ...neighbours, since, missing, stale}) : nothing);
    const isHeld = before && stale > 0 && stale === chunk.entries.length;
    const from = isHeld ? before : [chunk, neighbours.before, neighbours.after, look, since, missing?.size, stale];
    this.#drawn.set(chunk.id, from);
    const isOpen = drawn.isOpen(chunk) || drawn.isVisited(chunk);
    const isFilling = missing?.size !== 0;
    if (isFilling) this.#filling.add(chunk.id);
    // Once more when all of it is there: the browser has not seen the last of it yet.
    const lingers = isOpen && wasFilling && !isFilling;
    if (lingers) void this.#drawAgain();
    const done = isOpen ? 'chunk' : 'chunk closed';
    const state = !drawn.isShown(chunk) ? 'chunk unfilled' : isFilling || lingers ? 'chunk filling' : done;
    return html`<div class=${state}>${guard(from, rows)}</div>`;
  }

  #renderEarlier() {
    const {strings} = this.viewer;
    const loading = this.earlier === 'loading' && !this.#extent.isCut;
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

  /** The nearest entry with a row before or after a chunk. */
  #neighbour(index: number, step: 1 | -1): Entry | undefined {
    const {chunks} = this.#extent;
    for (let at = index + step; chunks[at]; at += step) {
      const {first, last} = endsOf(chunks[at]!, this.viewer);
      const found = step === 1 ? first : last;
      if (found) return found;
    }
    return undefined;
  }

  /** Ids of the chunks that can be seen of the list as it was last drawn. */
  #chunksInView(): ReadonlySet<number> {
    const {left, top, width, height} = this.list!.getBoundingClientRect();
    const root = this.renderRoot as ShadowRoot;
    const places = LOOKS.map((look) =>
      root.elementFromPoint(left + width / 2, top + 1 + look * (height - 2))?.closest('.chunk'),
    );
    const chunks = places.flatMap((place) => (place && this.#places.get(place)) ?? []);
    return new Set(chunks.map(({id}) => this.#faced(id)));
  }

  /** Of many chunks in one place, known by the first, the id of the one that the reader faces. */
  #faced(id: number): number {
    const index = this.#extent.places.findIndex(({chunks: [first]}) => first.id === id);
    const {chunks} = this.#extent.places[index]!;
    if (chunks.length === 1) return id;
    const [place] = [...this.#places].find(([, chunk]) => chunk.id === id)!;
    const {top, height} = place.getBoundingClientRect();
    const {top: start, height: size} = this.list!.getBoundingClientRect();
    const faced = Math.floor(((start + size / 2 - top) / height) * chunks.length);
    return chunks[Math.min(Math.max(faced, 0), chunks.length - 1)]!.id;
  }

  get #isEmpty(): boolean {
    return this.#lastShown === undefined;
  }

  get #lastShown(): Entry | undefined {
    return this.#neighbour(this.#extent.chunks.length, -1);
  }

  get #lastRow(): Element | null {
    const last = this.#lastShown;
    return last ? this.#row(last.message.id) : null;
  }

  #row(id: string): HTMLElement | null {
    return this.#elementOf(rowId(id));
  }

  #elementOf(id: string): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById(id);
  }

  #pointOut(row: HTMLElement): void {
    this.#scroll.center(row);
    row.classList.add('pointed');
    // A panel that closes cancels the animation; it would begin anew when the panel opens.
    for (const type of ['animationend', 'animationcancel']) row.addEventListener(type, endPointing);
  }

  /** Finding a message, going to where it is drawn, and what changes by that, are a turn each. */
  async #pointOutLater(id: string): Promise<void> {
    this.#target = id;
    try {
      await super.getUpdateComplete();
      if (this.#target !== id) return;
      // What has come meanwhile may have taken it out of the page again.
      if (!this.#row(id) && this.#extent.reach(id)) this.performUpdate();
      const row = this.#row(id);
      if (row) this.#pointOut(row);
      await super.getUpdateComplete();
    } finally {
      if (this.#target === id) this.#target = this.#going = undefined;
    }
  }

  #watch(): void {
    // A search of the list would walk through every row of it.
    const children = [...this.list!.firstElementChild!.children] as HTMLElement[];
    const elements = children.filter((element) => element.matches('.chunk'));
    this.#places = new Map(this.#extent.places.map(({chunks: [first]}, index) => [elements[index]!, first]));
    this.#extent.places.forEach(({chunks}, index) => {
      if (chunks.length > 1) elements[index]!.style.setProperty('--_chunks', `${chunks.length}`);
    });
    this.#view.watch({
      chunks: this.#places,
      isBehind: (chunk) => this.#extent.isBehind(chunk),
      isNewest: (place) => !place.matches('.closed, .unfilled'),
      unread: this.unread,
      rowOf: (id) => this.#row(id),
    });
  }

  /** After the next frame. */
  async #drawAgain(): Promise<void> {
    await nextFrame();
    await yieldToPage();
    this.requestUpdate();
  }

  async #prepareTimes(): Promise<void> {
    await prepareTimes(this.viewer);
    this.#preparing = undefined;
    this.requestUpdate();
  }

  /** There is one bar of actions; it goes to where the customer is. */
  #showActions(row: HTMLElement | undefined): void {
    const entry = row && this.#entryOf(row);
    if (!row || !entry || this.viewer.kinds.shown(entry.message).frame === 'notice') {
      this.#actions?.remove();
      return;
    }
    needActions();
    this.#actions ??= document.createElement('chat-message-actions');
    this.#actions.setAttribute('exportparts', exportparts);
    this.#actions.entry = entry;
    this.#actions.viewer = this.viewer;
    this.#actions.timed = !row.matches('.last');
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

  #pointAt = (event: PointerEvent): void => {
    this.#focus.pointerOver(event);
    // For every row from the start it would take as long as all the rest of it.
    const time = event.target instanceof HTMLTimeElement ? event.target : undefined;
    if (time) time.title ||= formatExactly(this.viewer, Date.parse(time.dateTime));
  };

  #loadEarlier = (): void => {
    if (this.#extent.widen()) return;
    if (this.earlier === 'more') this.dispatchEvent(new ChatEarlierEvent());
  };

  #jump = (event: ChatJumpEvent): void => {
    event.stopPropagation();
    this.scrollToMessage(event.id);
  };

  #goToEnd = (): void => {
    this.#target = undefined;
    this.#scroll.goToEnd();
    this.list?.focus({preventScroll: true});
  };
}

function endPointing({currentTarget}: Event): void {
  (currentTarget as Element).classList.remove('pointed');
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-transcript': ChatTranscript;
  }
}
