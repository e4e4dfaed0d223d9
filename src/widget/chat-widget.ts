import {type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {property} from '@lit/reactive-element/decorators/property.js';

import {ChatCloseEvent, ChatErrorEvent, ChatOpenEvent, ChatReadyEvent} from '../events.js';
import type {AllStrings} from '../i18n/en.js';
import type {MapAddress, MessageKind} from '../messages/kind.js';
import type {CallState} from '../model/call.js';
import {isComposing} from '../model/composing.js';
import {nextFrame} from '../model/frame.js';
import type {Envelope} from '../model/message.js';
import {persist} from '../model/persist.js';
import type {ChatStorage} from '../storage/storage.js';
import {base} from '../theme/base.js';
import {brand} from '../theme/brand.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import {widgetStyles} from './chat-widget.styles.js';
import {type Choices, normaliseChoices} from './choices.js';
import type {Core} from './core.js';
import {Early} from './early.js';
import type {FieldResolver} from './field-answers.js';
import type {FileFinder} from './file-shelf.js';
import type {FormAnswers} from './form-opener.js';
import {limitsOf, refusalCodes, usualLimits} from './outgoing-files.js';
import {PageLanguage} from './page-language.js';
import {patience, whenIdle} from './patience.js';
import type {RecordFormat} from './record.js';
import {Sender} from './sender.js';
import {wasOpen} from './scene.js';
import type {Token} from './service.js';
import {Shell} from './shell.js';
import type {Users} from './viewer.js';

const NO_CALL: CallState = {state: 'none', by: 'customer', audio: false, video: false, sharing: false};

/**
 * A customer's chat with a bot or an agent: a launcher and a panel with messages and a composer.
 *
 * @tag chat-widget
 *
 * @fires {ChatReadyEvent} chat-ready - Drawn for the first time and usable.
 * @fires {ChatSendEvent} chat-send - A message is about to go out; `preventDefault()` stops it.
 * @fires {ChatReceiveEvent} chat-receive - A message came in that was not there before.
 * @fires {ChatOpenEvent} chat-open - The panel opened.
 * @fires {ChatCloseEvent} chat-close - The panel closed.
 * @fires {ChatUnreadEvent} chat-unread - The number of unread messages changed.
 * @fires {ChatConnectionEvent} chat-connection - The way to the service changed.
 * @fires {ChatTypingEvent} chat-typing - The customer started or stopped writing.
 * @fires {ChatSeenEvent} chat-seen - Others' messages became really visible.
 * @fires {ChatOpenUrlEvent} chat-open-url - An address is about to open; `preventDefault()` stops it.
 * @fires {ChatCallEvent} chat-call - How a call stands has changed.
 * @fires {ChatEndEvent} chat-end - The chat is over.
 * @fires {ChatNewEvent} chat-new - The customer wants a new chat; `preventDefault()` keeps what is shown.
 * @fires {ChatErrorEvent} chat-error - Something failed; `code` says what: `other-room`, `unreadable`, `unknown-type`,
 *   `bad-pattern`, `resolve-field`, `file-type`, `file-size`, `file-count`, `file-load`, `send`, `connection`, `storage`,
 *   `permission`.
 *
 * @slot launcher - What the launcher shows.
 * @slot header - Instead of title and status.
 * @slot header-actions - Buttons beside the one that closes.
 * @slot status - The line below the title.
 * @slot empty - Shown while there are no messages.
 * @slot before-messages - Above the first message.
 * @slot after-messages - Below the last message.
 * @slot composer-start - Before the text being written.
 * @slot composer-end - After the text being written.
 * @slot call - Above the messages: the picture of a call, shown from the moment it is accepted until it ends.
 * @slot consent - Instead of the question whether the chat may be kept, while `consent` is `pending`.
 * @slot footer - Below everything.
 *
 * @csspart launcher - The round button in the corner.
 * @csspart badge - The number of unread messages on it.
 * @csspart panel - Everything else.
 * @csspart header - The bar on top.
 * @csspart title - The title of the panel, or of a form.
 * @csspart header-actions - The buttons in the bar.
 * @csspart close - The button that closes the panel.
 * @csspart status - The line below the title; the state of a message.
 * @csspart banner - The line that tells of a lost connection, or of a call; with it `sharing` while a screen is shared.
 * @csspart list - The scrolling list of messages.
 * @csspart day - A date between messages.
 * @csspart unread-separator - The line above the first message that was unread when the panel opened.
 * @csspart load-earlier - The button that fetches earlier messages.
 * @csspart notice - A centred line about the chat.
 * @csspart message - A message with all that belongs to it. With it `customer`, `agent` or `bot`, `first` and `last` of
 *   a group, `failed`, `pending`.
 * @csspart bubble - The frame around a message's content, with the same second names.
 * @csspart customer - Second name of what the customer said.
 * @csspart agent - Second name of what an agent said.
 * @csspart bot - Second name of what a bot said.
 * @csspart first - Second name of the first message of a group.
 * @csspart last - Second name of the last message of a group.
 * @csspart failed - Second name of a message that did not get through.
 * @csspart pending - Second name of a message that is on its way.
 * @csspart avatar - The picture beside a group.
 * @csspart author - The name above a group.
 * @csspart time - The time below a message.
 * @csspart quote - What a message replies to, above it and in the composer.
 * @csspart reactions - The reactions below a message.
 * @csspart reaction - One of them, with how many left it.
 * @csspart actions - The bar with what can be done with a message.
 * @csspart action - A button in it; one of a card, of an image in full, of the summary of a form; a choice of what to attach.
 * @csspart retry - The button that tries again: to send a message, to load a file.
 * @csspart text - Text of a message.
 * @csspart image - An image, or the box that waits for it.
 * @csspart audio - A player of sound.
 * @csspart video - A player of a video, or the box that waits for it.
 * @csspart file - A file: its name, what it is, how large.
 * @csspart link - A link: in a text, of a card, to a phone number.
 * @csspart location - A place.
 * @csspart contact - A person and phone numbers.
 * @csspart menu - The options of a menu.
 * @csspart option - An option of a menu, `chosen` when it was.
 * @csspart chosen - Second name of the option or quick reply that was chosen.
 * @csspart quick-replies - A row of quick replies.
 * @csspart quick-reply - A quick reply, `chosen` when it was.
 * @csspart form - A form.
 * @csspart field - A field of a form: label, control, error.
 * @csspart label - The label of a field.
 * @csspart control - What a field is filled in with.
 * @csspart error - What is wrong with a field, or that a file can't be loaded.
 * @csspart summary - How many fields of a form need another look.
 * @csspart submit - The button below a form.
 * @csspart cancel - The button that closes a form, or takes back what was begun.
 * @csspart answer - What was filled in, once it was sent.
 * @csspart call - A call, with its state as a second name; the buttons that ask for one.
 * @csspart requested - Second name of a call that nobody has answered yet.
 * @csspart accepted - Second name of a call that is about to begin.
 * @csspart rejected - Second name of a call that was declined.
 * @csspart started - Second name of a call that goes on.
 * @csspart ended - Second name of a call that is over.
 * @csspart sharing - Second name of the banner while a screen is shared.
 * @csspart call-accept - The button that accepts a call.
 * @csspart call-reject - The button that declines a call, or takes the request back.
 * @csspart end-chat - The button that ends the chat.
 * @csspart confirm - The question whether to end the chat.
 * @csspart new-chat - The button that begins a new chat.
 * @csspart composer - Where the customer writes, with all that belongs to it.
 * @csspart input - The text being written.
 * @csspart send - The button that sends.
 * @csspart attach - The button that adds files or a place.
 * @csspart emoji-button - The button that adds emoji.
 * @csspart emoji-picker - The choice of emoji.
 * @csspart voice-button - The button that records a voice message.
 * @csspart attachment - A file that waits to be sent.
 * @csspart drop-target - What shows that files can be dropped.
 * @csspart skip-link - A way to the text, or to the list of shortcuts; shown while it has the keyboard's focus.
 * @csspart shortcuts - The list of shortcuts.
 * @csspart typing - The line that tells who is writing.
 * @csspart progress - How far the files of a message are on their way.
 * @csspart scroll-to-latest - The button that leads to the newest message.
 */
export class ChatWidget extends ReactiveElement {
  static readonly tag = 'chat-widget';

  static override styles = [brand, base, widgetStyles];

  /**
   * Address of the chat service (`wss:` or `https:`), as `docs/protocol.md` describes it. Without one the page is the
   * service, by `receive()` and `chat-send`.
   */
  @property() endpoint: string | null = null;

  /** Id of the chat. Without one the service gives it, which is kept for the next visit, or the first message received. */
  @property() room: string | null = null;

  /** The customer's id in `content.user.id`; generated when not given. */
  @property({attribute: 'user-id'}) userId: string | null = null;

  /** Whether the panel of a floating widget is shown. */
  @property({type: Boolean, reflect: true}) open = false;

  /** `floating`: a launcher and a panel in a corner. `inline`: fills its box. `page`: fills the window. */
  @property({reflect: true}) layout: Choices['layout'] = 'floating';

  /** The corner of a floating widget, by writing direction: `end` or `start`. */
  @property() placement: Choices['placement'] = 'end';

  /**
   * Whether a floating widget stands in the browser's top layer, above everything in the page and whatever surrounds it:
   * `z-index`, `overflow`, `transform`, `filter` no longer matter. A modal dialog of the page still comes first.
   */
  @property({type: Boolean, attribute: 'top-layer'}) topLayer = false;

  /** Language of the widget and of localised messages, as BCP 47; without one, the nearest `lang`. */
  @property() locale: string | null = null;

  /** `auto` (as the customer's system), `light` or `dark`. */
  @property({attribute: 'color-scheme'}) colorScheme: Choices['colorScheme'] = 'auto';

  /** Title of the panel. */
  @property() heading: string | null = null;

  /** What the composer shows while it is empty. */
  @property() placeholder: string | null = null;

  /**
   * How a TEXT of an agent or a bot is drawn: `markdown`, which also draws HTML as far as it is harmless, or `plain`. The
   * customer's own is always plain. Addresses are links in both.
   */
  @property({attribute: 'text-format'}) textFormat: Choices['textFormat'] = 'markdown';

  /** The key that sends: `enter`, or `mod-enter` for Enter together with Ctrl or ⌘. */
  @property({attribute: 'send-on'}) sendOn: Choices['sendOn'] = 'enter';

  /** Which questions can still be answered: those `unanswered`, the `latest` alone, or `all`, over and over. */
  @property({attribute: 'interactive-policy'}) interactivePolicy: Choices['interactivePolicy'] = 'unanswered';

  /**
   * Whether the customer lets the widget keep anything in the browser: `granted`, not yet (`pending`), or `denied`. What
   * is not granted is kept in memory, as long as the page lives.
   */
  @property() consent: Choices['consent'] = 'granted';

  /**
   * When a closed floating widget fetches what is behind its launcher: when the page has loaded and has nothing else to do
   * (`idle`), when the customer comes near the launcher by pointer or keyboard (`interaction`), or at once (`eager`). What
   * `receive()` brings to a closed one counts on the launcher once the page has loaded and has nothing else to do.
   */
  @property() load: Choices['load'] = 'idle';

  /** Level of the panel's title among the headings of the page, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: Choices['headingLevel'] = 2;

  /**
   * What the customer may do, separated by spaces: `attachments`, `reactions`, `replies`, `emoji`, `voice`, `location`,
   * `video`, `transcript`. Without it `attachments reactions replies`.
   */
  @property() allow: string | null = null;

  /** Files that customers can send, as in `<input type="file" accept>`; without it pictures and office documents. */
  @property() accept: string | null = null;

  /**
   * How big a file may be that customers send, in bytes.
   *
   * @default 10485760
   */
  @property({type: Number, attribute: 'max-file-size'}) maxFileSize = usualLimits.maxSize;

  /**
   * How many files customers can send at once.
   *
   * @default 10
   */
  @property({type: Number, attribute: 'max-files'}) maxFiles = usualLimits.maxCount;

  /**
   * How long the longer edge of a photo may be, in pixels: the customer's photos are drawn anew, smaller and without what
   * the camera noted in them, such as the place. Without it they go out as they are.
   */
  @property({type: Number}) downscale: number | null = null;

  /** What tells the service who the customer is: a text, or what asks for a fresh one. Without it the service gives one. */
  @property({attribute: false}) token: Token | undefined;

  /** Whether a short sound tells of messages that come unseen, in one tab only, once the customer has used the page. */
  @property({type: Boolean}) sound = false;

  /** Carries messages to a service of your own, instead of an `endpoint`. */
  @property({attribute: false}) transport: Transport | undefined;

  /** What the page knows about people, by the id in `content.user`. */
  @property({attribute: false}) users: Users = {};

  /** Words of the widget to say in another way. */
  @property({attribute: false}) strings: Partial<AllStrings> = {};

  /** Message types of the page's own, or instead of the widget's. */
  @property({attribute: false}) kinds: readonly MessageKind[] = [];

  /**
   * Finds the file of a message, which names it but never carries it: its address or its bytes. Asked when the message
   * comes near to being seen, and again when an address has expired. Without it the `transport` is asked.
   */
  @property({attribute: false}) resolveFile: FileFinder | undefined;

  /**
   * Fills in the fields of forms that are of mode `auto`: a function, or which of the widget's own answers
   * (`page-address`, `page-title`, `page-referrer`, `page-language`) belongs into the field of which name. Without it,
   * as when it takes longer than five seconds, such fields stay empty.
   */
  @property({attribute: false}) resolveField: FieldResolver | undefined;

  /** Keeps what shall outlast the page, instead of the browser's own storage. */
  @property({attribute: false}) storage: ChatStorage | undefined;

  /** Address of the map of a place, for LOCATION messages that bring none. */
  @property({attribute: false}) mapAddress: MapAddress | undefined;

  readonly #language = new PageLanguage(this);
  readonly #early = new Early(this);
  readonly #sender = new Sender(
    () => {
      void this.#need();
      return this.#core ?? this.#early;
    },
    ({problem}) => this.#warn(refusalCodes[problem], `a file was refused: ${problem}`),
  );
  readonly #shell = new Shell(
    {
      near: () => void this.#need(),
      press: () => void (this.open ? this.#closeByHand() : this.#openByHand()),
      keydown: (event) => this.#press(event),
    },
    this.shadowRoot,
  );
  /** All but the launcher, once it was needed and is there. */
  #core: Core | undefined;
  /** Pending until the browser has drawn the last update. */
  #frame: Promise<void> | undefined;
  #endFrame = () => {};

  constructor() {
    super();
    for (const type of ['click', 'keydown']) this.addEventListener(type, this.#hurry, {capture: true});
  }
  #coming: Promise<Core> | undefined;
  #soon: Promise<Core> | undefined;
  /** Whether the core has yet to be told what the page has set. */
  #isNew = true;

  /** Envelopes in the order shown. */
  get messages(): readonly Envelope[] {
    return (this.#core ?? this.#early).messages;
  }

  /** How many messages of others, unseen by the service, were not yet really visible. */
  get unread(): number {
    return this.#core?.unread ?? 0;
  }

  /** How the way to the service is; `online` when the page carries messages itself. */
  get connection(): ConnectionState {
    return this.#core?.connection ?? (this.transport || this.endpoint ? 'connecting' : 'online');
  }

  /** Whether the chat is over for this customer. */
  get ended(): boolean {
    return this.#core?.ended ?? false;
  }

  /** How the latest call stands. */
  get call(): CallState {
    return this.#core?.call ?? NO_CALL;
  }

  /** Shows the panel. */
  show(): void {
    this.open = true;
  }

  /** Hides the panel of a floating widget. */
  close(): void {
    this.open = false;
  }

  /** Shows the panel of a floating widget, or hides it. */
  toggle(): void {
    this.open = !this.open;
  }

  /** Puts the customer where something can be written, or on the launcher. */
  override focus(options?: FocusOptions): void {
    const panel = this.#core?.panel;
    if (!this.#isShown) this.#shell.launcher.focus(options);
    else if (panel && !this.isUpdatePending) panel.focus(options);
    else void this.updateComplete.then(() => this.#core?.panel?.focus(options));
  }

  /**
   * Takes what came in: envelopes as objects or JSON text, one or several. Adds messages or, by `data.id`, updates
   * them. Never throws; what can't be read is shown as one line.
   */
  receive(envelopes: unknown): void {
    if (this.#core) this.#core.receive(envelopes);
    else this.#early.receive(envelopes);
    this.#needSoon();
  }

  /** Says `text` for the customer. Returns the envelope, or `undefined` when there was nothing to send or it was prevented. */
  sendText(text: string, {replyTo = ''}: {replyTo?: string} = {}): Envelope | undefined {
    return this.#sender.text(text, replyTo);
  }

  /**
   * Sends files for the customer, each in a message of its own, with `caption` in the first one's. Returns the envelopes,
   * or `undefined` when none went out. Files over the limits don't, and are told by `chat-error`.
   */
  sendFiles(files: Iterable<File>, {caption = ''}: {caption?: string} = {}): readonly Envelope[] | undefined {
    return this.#sender.files(files, String(caption), limitsOf(this));
  }

  /** Asks for a call: a video call, unless said otherwise. */
  requestVideo({audio = true, video = true}: {audio?: boolean; video?: boolean} = {}): Envelope | undefined {
    return this.#sender.callRequest(!!audio, !!video);
  }

  /**
   * Accepts or declines the call an agent asks for, if one does. Until all of the widget is fetched it waits, and returns
   * nothing.
   */
  answerVideo(accept: boolean): Envelope | undefined {
    return this.#core ? this.#core.answerVideo(accept) : void this.#withCore((core) => core.answerVideo(accept));
  }

  /** Ends the call, or takes back the request for one. Until all of the widget is fetched it waits, and returns nothing. */
  endVideo(): Envelope | undefined {
    return this.#core ? this.#core.endVideo() : void this.#withCore((core) => core.endVideo());
  }

  /** Ends the chat for everybody. */
  endChat(): Envelope | undefined {
    return this.#sender.signal('endChat');
  }

  /** Takes the customer out of the chat, which is over on this side. */
  leave(): Envelope | undefined {
    return this.#sender.signal('leave');
  }

  /** Shows that somebody else has started or stopped writing: by the id in `content.user`. */
  setTyping(user: string, on: boolean): void {
    void this.#withCore((core) => core.setTyping(String(user), on));
  }

  /** Leaves an emoji on a message; `''` takes it back. */
  react(messageId: string, emoji: string): Envelope | undefined {
    return this.#sender.reaction(messageId, emoji);
  }

  /**
   * Asks the customer to fill in a form in the place of the conversation, before a chat or after it, and shows the panel.
   * Takes what a FORM has as its content, as an object or JSON text, and sends nothing. Resolves with the fields as they
   * were given, their `value` filled in; with `undefined` when the customer closes the form, or another one takes its place.
   */
  openForm(formContent: unknown): Promise<FormAnswers | undefined> {
    return this.#core?.openForm(formContent) ?? this.#withCore((core) => core.openForm(formContent));
  }

  /**
   * What was said, as a file: `text` to read, `json` with the envelopes, or an `html` page to print. Until all of the
   * widget is fetched, text and page are empty.
   */
  transcript(format: RecordFormat): Blob {
    return this.#core?.transcript(format) ?? new Blob([format === 'json' ? JSON.stringify(this.messages) : '']);
  }

  /** Forgets everything about this customer, also what is kept. Answers still on their way are dropped. */
  reset(): void {
    if (this.#core) return this.#core.reset();
    this.#early.clear();
    void this.#need();
  }

  /** Brings a message into view, if it is there. */
  scrollToMessage(id: string): void {
    void this.#withCore((core) => core.scrollToMessage(id));
  }

  /** Draws once a frame, however much comes. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const learning = this.#core ? this.#core.learn() : this.#language.learn();
    // What was just fetched is drawn in a task of its own: within a frame, it would hold up the page together with its layout.
    const frame = this.#core && this.#isNew ? undefined : this.#frame;
    if (learning || frame) return Promise.all([learning, frame]).then(() => super.scheduleUpdate());
    return super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const frame = new Promise<void>((resolve) => {
      this.#endFrame = () => {
        if (this.#frame === frame) this.#frame = undefined;
        resolve();
      };
    });
    this.#frame = frame;
    void nextFrame().then(this.#endFrame);
    super.performUpdate();
  }

  /** What the customer does is drawn at once, so that the focus has somewhere to go. */
  #hurry = (): void => {
    this.#endFrame();
    if (this.isUpdatePending && this.hasUpdated) this.performUpdate();
    this.#endFrame();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    normaliseChoices(this);
    // What was set on the element before it was defined is known only now.
    if (!this.#core) void this.#language.learn();
    if (this.#isShown || this.load === 'eager' || wasOpen(this)) void this.#need();
    this.#core?.prepare(this.#isNew ? this.#everything : changed);
    if (this.#core) this.#isNew = false;
  }

  /** Done when what is inside is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    const coming = this.#coming ?? this.#soon;
    if (coming && !this.#core) {
      await Promise.race([coming, patience()]);
      done = await super.getUpdateComplete();
    }
    await this.#core?.drawn();
    return done;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ChatReadyEvent());
    if (this.load !== 'interaction') whenIdle(() => void this.#withCore((core) => core.recall()));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.dispatchEvent(new ChatOpenEvent());
    if (changed.has('open') && changed.get('open')) this.dispatchEvent(new ChatCloseEvent());
    this.#core?.tell();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const {root: inside} = this.#shell;
    // A launcher that a server has drawn comes with its style, which is here by now.
    if (inside.parentNode) inside.previousElementSibling?.remove();
    else root.append(inside);
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const {direction, locale, words} = this.#language;
    const core = this.#core;
    core?.draw(this.#shell);
    this.#shell.draw(this, {
      locale,
      direction,
      unread: this.unread,
      isShown: this.#isShown,
      strings: core?.language.strings ?? words,
      controls: core?.hasPanel ? 'panel' : undefined,
    });
  }

  get #isShown(): boolean {
    return this.layout !== 'floating' || this.open;
  }

  /** Fetches all that is behind the launcher. */
  #need(): Promise<Core> {
    this.#coming ??= this.#fetchCore();
    return this.#coming;
  }

  /** Fetches it before long: what only counts on a launcher is in the way of nothing that the page itself loads. */
  #needSoon(): void {
    if (this.#isShown || this.load === 'eager') void this.#need();
    else this.#soon ??= new Promise((resolve) => whenIdle(() => resolve(this.#need())));
  }

  async #fetchCore(): Promise<Core> {
    const {begin} = await persist(
      () => import('./core.js'),
      (error) => this.#warn('connection', String(error)),
    );
    this.#core = await begin(this, this.#language, this.#early, {
      close: () => void this.#closeByHand(),
      goOn: () => void this.#goOn(),
      hurry: this.#hurry,
    });
    this.#core.takeOver(this.#early);
    this.requestUpdate();
    return this.#core;
  }

  /** What the core has not heard of yet: all that was set before it came. */
  get #everything(): PropertyValues<this> {
    const names = (this.constructor as typeof ChatWidget).elementProperties.keys();
    return new Map([...names].map((name) => [name, undefined])) as PropertyValues<this>;
  }

  /** Does something with all that is behind the launcher: now if it is there, else once it is. */
  #withCore<T>(act: (core: Core) => T | Promise<T>): Promise<T> {
    return this.#core ? Promise.resolve(act(this.#core)) : this.#need().then(act);
  }

  #warn(code: string, reason: string): void {
    console.warn(`<chat-widget> ${code}: ${reason}`);
    this.dispatchEvent(new ChatErrorEvent(code, reason, undefined));
  }

  async #openByHand(): Promise<void> {
    this.show();
    await this.#goOn();
  }

  /** Puts the customer, who has done something, where they can go on. */
  async #goOn(): Promise<void> {
    const core = await this.#need();
    // The page may have drawn something else upon it.
    while (!(await this.updateComplete));
    if (this.#isShown) core.panel?.focusInside();
  }

  async #closeByHand(): Promise<void> {
    this.close();
    await this.updateComplete;
    this.#shell.launcher.focus();
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event) || this.layout !== 'floating' || !this.open) return;
    void this.#closeByHand();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-widget': ChatWidget;
  }
}
