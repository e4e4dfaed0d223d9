import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {Conversation} from '../conversation/conversation.js';
import {define, lazily} from '../elements/define.js';
import {saveFile} from '../elements/save-file.js';
import * as events from '../events.js';
import type {Strings} from '../i18n/en.js';
import {stateOf} from '../messages/call-state.js';
import type {MapAddress, MessageKind} from '../messages/kind.js';
import {knownKinds} from '../messages/registry.js';
import type {CallState} from '../model/call.js';
import type {Envelope} from '../model/message.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {ChatStorage} from '../storage/storage.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import {Announcer} from './announcer.js';
import {Calls} from './calls.js';
import {Carrier} from './carrier.js';
import {Changes} from './changes.js';
import {widgetStyles} from './chat-widget.styles.js';
import {type Choices, normaliseChoices} from './choices.js';
import type {FieldResolver} from './field-answers.js';
import {type FileFinder, FileShelf} from './file-shelf.js';
import {type FormAnswers, FormOpener} from './form-opener.js';
import {Gestures} from './gestures.js';
import {forwardSlots, keepKeysInside, SlotWatcher} from './host-page.js';
import {renderLauncher} from './launcher.js';
import {recordOf, type RecordFormat} from './record.js';
import {limitsOf, refusalCodes, usualLimits} from './outgoing-files.js';
import type {ChatPanel} from './panel.js';
import {PanelModel} from './panel-model.js';
import {arrival, whenIdle} from './patience.js';
import {Reception} from './reception.js';
import {Sender} from './sender.js';
import {PANEL_SLOTS} from './slots.js';
import type {Token} from './service.js';
import {Session} from './session.js';
import {Speech} from './speech.js';
import {Typists} from './typists.js';
import type {Users} from './viewer.js';

const needPanel = lazily(async () => (await import('./panel-elements.js')).panelElements);

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
 * @fires {ChatErrorEvent} chat-error - Something failed: `other-room`, `unreadable`, `unknown-type`, `send` or
 *   `file-load`.
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
 * @csspart notice - A centred line about the chat.
 * @csspart message - A message with all that belongs to it. With it `customer`, `agent` or `bot`, `first` and `last` of
 *   a group, `failed`, `pending`.
 * @csspart bubble - The frame around a message's content, with the same second names.
 * @csspart avatar - The picture beside a group.
 * @csspart author - The name above a group.
 * @csspart time - The time below a message.
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
 * @csspart progress - How far the files of a message are on their way.
 * @csspart scroll-to-latest - The button that leads to the newest message.
 */
export class ChatWidget extends LitElement {
  static readonly tag = 'chat-widget';

  static override styles = [tokens, base, widgetStyles];

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

  /** Language of the widget and of localised messages, as BCP 47; without one, the nearest `lang`. */
  @property() locale: string | null = null;

  /** `auto` (as the customer's system), `light` or `dark`. */
  @property({attribute: 'color-scheme'}) colorScheme: Choices['colorScheme'] = 'auto';

  /** Title of the panel. */
  @property() heading: string | null = null;

  /** What the composer shows while it is empty. */
  @property() placeholder: string | null = null;

  /** The key that sends: `enter`, or `mod-enter` for Enter together with Ctrl or ⌘. */
  @property({attribute: 'send-on'}) sendOn: Choices['sendOn'] = 'enter';

  /** Which questions can still be answered: those `unanswered`, the `latest` alone, or `all`, over and over. */
  @property({attribute: 'interactive-policy'}) interactivePolicy: Choices['interactivePolicy'] = 'unanswered';

  /**
   * Whether the customer lets the widget keep anything in the browser: `granted`, not yet (`pending`), or `denied`. What
   * is not granted is kept in memory, as long as the page lives.
   */
  @property() consent: Choices['consent'] = 'granted';

  /** Level of the panel's title among the headings of the page, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: Choices['headingLevel'] = 2;

  /**
   * What the customer may do, separated by spaces: `attachments`, `reactions`, `replies`, `emoji`, `voice`, `location`,
   * `video`, `transcript`. Without it `attachments reactions replies`.
   */
  @property() allow: string | null = null;

  /** Files that customers can send, as in `<input type="file" accept>`; without it pictures and office documents. */
  @property() accept: string | null = null;

  /** How big a file may be that customers send, in bytes. */
  @property({type: Number, attribute: 'max-file-size'}) maxFileSize = usualLimits.maxSize;

  /** How many files customers can send at once. */
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
  @property({attribute: false}) strings: Partial<Strings> = {};

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

  @state() private announcement = '';

  @query('chat-panel') private panel!: ChatPanel | null;

  @query('.launcher') private launcher!: HTMLElement | null;

  readonly #speech = new Speech(this);
  readonly #reception = new Reception(this, () => ({
    session: this.#session,
    isShown: this.#isShown,
    model: this.#model,
    carrier: this.#carrier,
    typists: this.#typists,
    announcer: this.#announcer,
  }));
  readonly #conversation = new Conversation(this.#reception);
  readonly #carrier = new Carrier(this, this.#conversation);
  readonly #calls = new Calls(this.#conversation, (author) => this.#model.roleOf(author));
  readonly #sender = new Sender(this.#conversation, ({problem}) =>
    this.#reception.problem(refusalCodes[problem], `a file was refused: ${problem}`),
  );
  readonly #opener = new FormOpener(this, (reason, cause) => this.#reception.problem('unreadable', reason, cause));
  readonly #gestures = new Gestures(this, this.#conversation, this.#opener, {
    write: () => this.#write(),
    goOn: () => void this.#goOn(),
    cancelled: () => this.#speech.language.strings.cancelled,
    keep: (unfinished) => this.#session.write(unfinished),
  });
  readonly #files = new FileShelf(this, (id) => this.#conversation.filesOf(id)[0]);
  readonly #session = new Session(this, {
    position: () => this.panel?.position,
    found: (unfinished) => this.#gestures.resume(unfinished),
    problem: (code, reason, cause) => this.#reception.problem(code, reason, cause),
  });
  readonly #typists = new Typists(this);
  readonly #model = new PanelModel(this, {
    conversation: this.#conversation,
    speech: this.#speech,
    calls: this.#calls,
    typists: this.#typists,
    gestures: this.#gestures,
    session: this.#session,
    opener: this.#opener,
  });
  readonly #announcer = new Announcer();
  readonly #changes = new Changes(this, {unread: 0, call: stateOf(undefined), endedBy: undefined});
  /** Id of the first message that was unread when the panel opened. */
  #since = '';
  #wasOpened = false;
  #wasEnded = false;

  constructor() {
    super();
    new SlotWatcher(this);
    define(...knownKinds.flatMap(({elements}) => elements ?? []));
  }

  /** Envelopes in the order shown. */
  get messages(): readonly Envelope[] {
    return [...this.#conversation.entries].map(({message}) => message.envelope);
  }

  /** How many messages of others, unseen by the service, were not yet really visible. */
  get unread(): number {
    return this.#conversation.unread.size;
  }

  /** How the way to the service is; `online` when the page carries messages itself. */
  get connection(): ConnectionState {
    return this.#carrier.state;
  }

  /** Whether the chat is over for this customer. */
  get ended(): boolean {
    return this.#conversation.end !== undefined;
  }

  /** How the latest call stands. */
  get call(): CallState {
    return this.#calls.state;
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
    (this.#isShown ? this.panel : this.launcher)?.focus(options);
  }

  /**
   * Takes what came in: envelopes as objects or JSON text, one or several. Adds messages or, by `data.id`, updates
   * them. Never throws; what can't be read is shown as one line.
   */
  receive(envelopes: unknown): void {
    this.#conversation.receive(envelopes);
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
    return this.#calls.request(!!audio, !!video);
  }

  /** Accepts or declines the call an agent asks for, if one does. */
  answerVideo(accept: boolean): Envelope | undefined {
    return this.#calls.answer(accept);
  }

  /** Ends the call, or takes back the request for one. */
  endVideo(): Envelope | undefined {
    return this.#calls.end();
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
    this.#typists.set(String(user), on);
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
    return this.#opener.open(formContent);
  }

  /** What was said, as a file: `text` to read, `json` with the envelopes, or an `html` page to print. */
  transcript(format: RecordFormat): Blob {
    const {viewer} = this.#model;
    return recordOf(format, this.#conversation.entries, viewer, this.heading ?? viewer.strings.transcript);
  }

  /** Forgets everything about this customer, also what is kept. Answers still on their way are dropped. */
  reset(): void {
    this.#opener.close();
    this.#session.reset();
    this.#forget();
  }

  /** Brings a message into view, if it is there. */
  scrollToMessage(id: string): void {
    // A panel that has just been opened may still be on its way.
    if (this.panel?.hasUpdated) this.panel.scrollToMessage(id);
    else void this.updateComplete.then(() => this.panel?.scrollToMessage?.(id));
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#speech.learn()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    normaliseChoices(this);
    // What was set on the element before it was defined is known only now.
    void this.#speech.learn();
    if (changed.has('room')) this.#conversation.enterRoom();
    if (changed.has('kinds')) this.#conversation.reread();
    if (changed.has('users') || changed.has('interactivePolicy')) this.#conversation.reconsider();
    if (changed.has('room')) this.#files.clear();
    if (hasAny(changed, ['resolveFile', 'transport', 'endpoint', 'consent'])) this.#files.askBy(this.#fileFinder);
    this.#session.learn(changed);
    if (hasAny(changed, ['transport', 'endpoint', 'room', 'userId'])) this.#carrier.carry(this.#session.transport);
    this.#model.learn(changed);
    const news = [this.#announcer.tell(this.#model.viewer), this.#opener.tell(this.#speech.language)];
    this.announcement = news.filter(Boolean).join('\n') || this.announcement;
    this.#noteSince(changed);
    this.#wasOpened ||= this.#isShown;
    if (this.#wasOpened) this.#need();
  }

  /** Done when what is inside is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#wasOpened) await arrival(['chat-panel']);
    await this.panel?.updateComplete;
    return done;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new events.ChatReadyEvent());
    whenIdle(() => {
      needPanel();
      this.#session.recall();
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.dispatchEvent(new events.ChatOpenEvent());
    if (changed.has('open') && changed.get('open')) this.dispatchEvent(new events.ChatCloseEvent());
    if (this.ended && !this.#wasEnded) this.#session.end();
    this.#wasEnded = this.ended;
    this.#changes.tell({unread: this.unread, call: this.call, endedBy: this.#model.endedBy});
  }

  override render() {
    const {direction, locale} = this.#speech.language;
    return html`
      <div
        class="root ${this.layout} ${this.placement} ${this.colorScheme} ${this.#isShown ? 'opened' : ''}"
        lang=${locale}
        dir=${direction}
        @keydown=${this.#press}
        @keyup=${keepKeysInside}
        @keypress=${keepKeysInside}
      >
        ${this.#wasOpened ? this.#renderPanel() : nothing}
        ${this.layout === 'floating' ? this.#renderLauncher() : nothing}
        <p class="spoken" aria-live="polite">${this.announcement}</p>
      </div>
    `;
  }

  #renderPanel() {
    const panelState = this.#model.state(this.#since);
    return html`
      <chat-panel
        id="panel"
        class="panel"
        part="panel"
        role="region"
        aria-label=${panelState.heading}
        exportparts=${exportparts}
        ?hidden=${!this.#isShown}
        .state=${panelState}
        @chat-draft=${this.#gestures.send}
        @chat-retry=${this.#gestures.retry}
        @chat-cancel=${this.#gestures.cancel}
        @chat-typing=${this.#gestures.tellTyping}
        @chat-write=${this.#gestures.write}
        @chat-view=${this.#gestures.see}
        @chat-reply=${this.#gestures.reply}
        @chat-earlier=${this.#gestures.loadEarlier}
        @chat-wish=${this.#grant}
        @chat-form-submit=${this.#gestures.submitForm}
        @chat-form-cancel=${this.#gestures.closeForm}
        >${forwardSlots(this, PANEL_SLOTS)}
        <p class="waiting">${panelState.viewer.strings.connecting}</p></chat-panel
      >
    `;
  }

  #renderLauncher() {
    const {open, unread} = this;
    return renderLauncher({
      strings: this.#speech.language.strings,
      open,
      unread,
      controls: this.#wasOpened ? 'panel' : undefined,
      near: needPanel,
      press: open ? this.#closeByHand : this.#openByHand,
    });
  }

  get #isShown(): boolean {
    return this.layout !== 'floating' || this.open;
  }

  /** The customer is about to chat. */
  #need(): void {
    needPanel();
    this.#session.need();
  }

  get #fileFinder(): FileFinder | undefined {
    const {resolveFile} = this;
    const {transport} = this.#session;
    if (this.consent === 'pending') return undefined;
    if (resolveFile) return (message) => resolveFile(message);
    return transport?.file && ((message) => transport.file!(message));
  }

  /** The separator stays where it was put when the panel opened. */
  #noteSince(changed: PropertyValues<this>): void {
    if (!this.#isShown) this.#since = '';
    else if (changed.has('open') || !this.#wasOpened) this.#since = this.#conversation.firstUnread ?? '';
  }

  #grant = (event: events.ChatWishEvent): void => {
    event.stopPropagation();
    if (event.wish === 'close') void this.#closeByHand();
    else if (event.wish === 'begin') this.#beginAnew();
    else if (event.wish === 'transcript') this.#download();
    else if (event.wish === 'retry') this.#conversation.tryAgain();
    else this.#agree(event.wish === 'consent');
  };

  #beginAnew(): void {
    if (!this.dispatchEvent(new events.ChatNewEvent())) return;
    this.#forget();
    this.#write();
  }

  /** Begins with nothing: neither what was said nor what was about to be. */
  #forget(): void {
    this.#conversation.restart();
    this.#carrier.renew();
    this.#files.clear();
    this.#session.end();
    this.#since = '';
    this.#gestures.forget();
  }

  /** The attribute tells the page, which may remember it. */
  #agree(agrees: boolean): void {
    this.setAttribute('consent', agrees ? 'granted' : 'denied');
    this.#write();
  }

  #download(): void {
    saveFile(this.transcript('html'), `chat-${new Date().toISOString().slice(0, 10)}.html`);
  }

  #openByHand = async (): Promise<void> => {
    this.show();
    await this.#goOn();
  };

  /** Puts the customer, who has done something, where something can be written. */
  #write(): void {
    void this.updateComplete.then(() => this.panel?.focus());
  }

  /** Puts the customer, who has done something, where they can go on. */
  async #goOn(): Promise<void> {
    // The page may have drawn something else upon it.
    while (!(await this.updateComplete));
    this.panel?.focusInside?.();
  }

  #closeByHand = async (): Promise<void> => {
    this.close();
    await this.updateComplete;
    this.launcher?.focus();
  };

  #press = (event: KeyboardEvent): void => {
    keepKeysInside(event);
    if (event.key !== 'Escape' || event.isComposing || this.layout !== 'floating' || !this.open) return;
    void this.#closeByHand();
  };
}

function hasAny<T>(changed: PropertyValues<T>, names: readonly (keyof T)[]): boolean {
  return names.some((name) => changed.has(name));
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-widget': ChatWidget;
  }
}
