import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';

import {icons} from '../elements/icons.js';
import {ChatDraftEvent, ChatReplyEvent, ChatTypingEvent, ChatWriteEvent} from '../events.js';
import {english, type Language} from '../i18n/language.js';
import {isComposing} from '../model/composing.js';
import type {Draft} from '../model/message.js';
import type {Permissions} from '../model/permission.js';
import {persist} from '../model/persist.js';
import {yieldToPage} from '../model/turn.js';
import {base} from '../theme/base.js';
import {tokens} from '../theme/tokens.js';
import {tool} from '../theme/tool.js';
import {composerStyles} from './composer.styles.js';
import type {Extras} from './extras.js';
import {FileDrop} from './file-drop.js';
import {type Openers, renderAttach, renderEmojiButton, renderVoiceButton, type TrayName} from './openers.js';
import {fileDraft, type FileLimits, usualLimits} from './outgoing-files.js';
import {patience, whenIdle} from './patience.js';
import {permissionsIn} from './permissions.js';
import type {Quote} from './quote.js';
import {renderReply} from './reply.js';
import {TypingSignal} from './typing-signal.js';

/** Whether a field grows with its text; else a copy of that, in a pseudo-element, stretches it. */
const sizesItself = globalThis.CSS?.supports('field-sizing', 'content') ?? false;

/** Which key sends: Enter, or Enter together with Ctrl or ⌘. */
export type SendOn = 'enter' | 'mod-enter';

/**
 * Where the customer writes, and adds what is not text. Knows nothing of the conversation, so a key press costs the same
 * however long it is. Takes files that are dropped onto the element around it.
 *
 * @tag chat-composer
 * @fires {ChatDraftEvent} chat-draft - The customer said something. It stays where it is when prevented.
 * @fires {ChatTypingEvent, ChatWriteEvent} chat-typing - The customer started or stopped writing.
 * @fires {ChatReplyEvent} chat-reply - The customer no longer replies to a message in particular.
 * @fires {ChatErrorEvent} chat-error - Something can't be sent: `file-type`, `file-size`, `file-count`, `permission`.
 * @slot composer-start - Before the text.
 * @slot composer-end - After the text.
 * @csspart composer - The field with all that belongs to it.
 * @csspart input - The text.
 * @csspart send - The button that sends.
 * @csspart attach - The button that adds files or a place.
 * @csspart emoji-button - The button that adds emoji.
 * @csspart emoji-picker - The choice of emoji.
 * @csspart voice-button - The button that records a voice message.
 * @csspart actions - The choice between files and a place.
 * @csspart action - One of the two.
 * @csspart quote - The message that is replied to.
 * @csspart cancel - The button that takes back what was begun.
 * @csspart drop-target - What shows that files can be dropped.
 */
export class ChatComposer extends LitElement {
  static readonly tag = 'chat-composer';

  static override styles = [tokens, base, tool, composerStyles];

  @property() placeholder = '';

  @property({attribute: false}) sendOn: SendOn = 'enter';

  /** Why nothing can be written, if so. */
  @property() closed = '';

  @property({attribute: false}) language: Language = english;

  /** What the customer may add. */
  @property({attribute: false}) may: Permissions = permissionsIn(null);

  @property({attribute: false}) limits: FileLimits = usualLimits;

  /** How long the longer edge of a photo may be, in pixels. Without one photos stay as they are. */
  @property({attribute: false}) downscale: number | null = null;

  /** The message that is replied to. */
  @property({attribute: false}) replyTo: Quote | undefined;

  /** What is being written. */
  @property() text = '';

  @query('textarea') private input!: HTMLTextAreaElement;

  readonly #drop = new FileDrop(this);
  readonly #typing = new TypingSignal((on) => this.dispatchEvent(new ChatTypingEvent(on)));

  #extras: Extras | undefined;
  #coming: Promise<Extras> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#typing.stop();
  }

  /** Whether files can be added now. */
  get takesFiles(): boolean {
    return this.closed === '' && this.may.has('attachments');
  }

  /**
   * Adds files, and tells what is wrong with those that can't be sent.
   *
   * @param folders Names of what came along and can't be read as a file.
   */
  async takeFiles(files: readonly File[], folders: readonly string[] = []): Promise<void> {
    const {staged} = await this.#need();
    await staged.takeFiles(files, folders);
  }

  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.input.focus(options);
    else void this.updateComplete.then(() => this.input.focus(options));
  }

  /** Lets go of what was begun: text, files, a recording. */
  forget(): void {
    const {staged, tray} = this.#extras ?? {};
    staged?.clear();
    tray?.close();
    this.#typing.stop();
    this.text = '';
  }

  /** Puts text where the customer is writing. */
  insert(text: string): void {
    const {input} = this;
    input.setRangeText(text, input.selectionStart, input.selectionEnd, 'end');
    this.#write();
    this.focus();
  }

  /** Says something, in reply to what is quoted. Returns whether it went out. */
  say(draft: Draft): boolean {
    const {replyTo} = this;
    if (!this.dispatchEvent(new ChatDraftEvent(replyTo ? {...draft, replyTo: replyTo.id} : draft))) return false;
    if (replyTo) this.#replyToNone();
    return true;
  }

  /** At first in a turn of its own, as the list of messages: all together hold up a slow phone. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated ? super.scheduleUpdate() : yieldToPage().then(() => super.scheduleUpdate());
  }

  protected override firstUpdated(): void {
    whenIdle(() => void this.#need());
  }

  /** Done when what the customer wants to add can be shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#coming || this.#extras) return done;
    await Promise.race([this.#coming, patience()]);
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What the customer was writing on the page before, or nothing.
    if (changed.has('text') && this.text !== this.input.value) this.input.value = this.text;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('closed') || this.closed === '') return;
    this.#extras?.tray.close();
    this.#typing.stop();
  }

  override render(): TemplateResult {
    const {strings} = this.language;
    const placeholder = this.placeholder || strings.placeholder;
    const {staged, tray} = this.#extras ?? {};
    const isEmpty = this.text.trim() === '' && !staged?.first;
    const openers: Openers = {strings, may: this.may, shown: tray?.shown, open: this.#open, pick: this.#pick};
    return html`
      <p class="closed" ?hidden=${this.closed === ''}>${this.closed}</p>
      <form part="composer" ?hidden=${this.closed !== ''} @submit=${this.#send} @keydown=${this.#leave}>
        <slot name="composer-start"></slot>
        <div class="field">
          ${this.replyTo ? renderReply(this.replyTo, strings, this.#cancelReply) : nothing} ${staged?.render()}
          ${tray?.renderInside()}
          <div class="row" ?hidden=${tray?.hidesText}>
            ${renderAttach(openers)}
            <div class="text" data-text=${sizesItself ? nothing : this.text}>
              <textarea
                part="input"
                rows="1"
                dir="auto"
                autocomplete="off"
                enterkeyhint=${this.sendOn === 'enter' ? 'send' : 'enter'}
                placeholder=${placeholder}
                aria-label=${placeholder}
                @input=${this.#write}
                @keydown=${this.#press}
                @paste=${this.#paste}
                @blur=${this.#typing.stop}
              ></textarea>
            </div>
            ${renderEmojiButton(openers)}
            <div class="end">
              ${isEmpty ? renderVoiceButton(openers) : nothing}
              <button
                class="tool filled send"
                part="send"
                aria-label=${strings.send}
                aria-disabled=${isEmpty}
                @mousedown=${this.#stay}
              >
                ${icons.send}
              </button>
            </div>
          </div>
        </div>
        <slot name="composer-end"></slot>
        ${tray?.renderAbove()}
      </form>
      <input
        type="file"
        hidden
        multiple
        aria-label=${strings.attach}
        accept=${this.limits.accept}
        @change=${this.#takeChosen}
      />
      ${this.#drop.isOver ? html`<p class="drop" part="drop-target">${icons.attach}${strings.dropFiles}</p>` : nothing}
    `;
  }

  async #need(): Promise<Extras> {
    this.#coming ??= persist(() => import('./extras.js')).then(({Extras: Arrived}) => new Arrived(this, this.#pick));
    this.#extras = await this.#coming;
    this.requestUpdate();
    return this.#extras;
  }

  #open = async (name: TrayName): Promise<void> => {
    const {tray} = await this.#need();
    tray.toggle(name);
  };

  /** The browser's own way to choose files. */
  #pick = (): void => this.renderRoot.querySelector<HTMLElement>('[type="file"]')!.click();

  #takeChosen = ({currentTarget}: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const files = [...input.files!];
    // The same file may be chosen again.
    input.value = '';
    void this.takeFiles(files);
  };

  /** Takes what is pasted, if it is files. */
  #paste = (event: ClipboardEvent): void => {
    const {files, types} = event.clipboardData!;
    // Office programs put a picture of the text beside it.
    if (!this.takesFiles || files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    void this.takeFiles([...files]);
  };

  #write = (): void => {
    const {value} = this.input;
    if (value === '') this.#typing.stop();
    else this.#typing.start();
    this.text = value;
    this.dispatchEvent(new ChatWriteEvent(value));
  };

  #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    const mod = event.ctrlKey || event.metaKey;
    const sends = this.sendOn === 'mod-enter' ? mod : !event.shiftKey && !event.altKey;
    if (sends) this.#send(event);
  };

  /** Escape takes back what was begun last, before it closes the panel. */
  #leave = (event: KeyboardEvent): void => {
    const tray = this.#extras?.tray;
    if (event.key !== 'Escape' || isComposing(event) || !(tray?.shown || this.replyTo)) return;
    event.stopPropagation();
    if (tray?.shown) void tray.leave();
    else this.#replyToNone();
  };

  /** Without the focus in the text the keyboard of a phone would go, and come again. */
  #stay = (event: Event): void => event.preventDefault();

  /** One message for each file, the text with the first; or the text alone. */
  #send = (event: Event): void => {
    event.preventDefault();
    const staged = this.#extras?.staged;
    for (let draft = this.#draft(); draft && this.say(draft); draft = this.#draft()) {
      staged?.remove(staged.first);
      this.input.value = '';
      this.#write();
      this.focus();
    }
  };

  #draft(): Draft | undefined {
    const text = this.input.value.trim();
    const first = this.#extras?.staged.first;
    if (first) return fileDraft(first, text);
    return text === '' ? undefined : {type: 'TEXT', content: {text}};
  }

  #cancelReply = (): void => {
    this.#replyToNone();
    this.focus();
  };

  #replyToNone(): void {
    this.replyTo = undefined;
    this.dispatchEvent(new ChatReplyEvent(undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-composer': ChatComposer;
  }
}
