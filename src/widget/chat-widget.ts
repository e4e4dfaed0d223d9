import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {Conversation, type ConversationHost} from '../conversation/conversation.js';
import {define, lazily} from '../elements/define.js';
import {icons} from '../elements/icons.js';
import {saveFile} from '../elements/save-file.js';
import * as events from '../events.js';
import type {Strings} from '../i18n/en.js';
import {CALL} from '../messages/call.js';
import {type Call, callOf, isOver, stateOf} from '../messages/call-state.js';
import type {MapAddress, MessageKind} from '../messages/kind.js';
import {KindRegistry, knownKinds} from '../messages/registry.js';
import type {CallState} from '../model/call.js';
import {uuid} from '../model/id.js';
import type {Entry, Envelope, Role} from '../model/message.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import {Announcer} from './announcer.js';
import {Carrier} from './carrier.js';
import {Changes} from './changes.js';
import {widgetStyles} from './chat-widget.styles.js';
import {type Choices, normaliseChoices} from './choices.js';
import {type FileFinder, FileShelf} from './file-shelf.js';
import {forwardSlots, keepKeysInside, SlotWatcher} from './host-page.js';
import {permissionsIn} from './permissions.js';
import {recordOf, type RecordFormat} from './record.js';
import {type Quote, quoteOf} from './quote.js';
import {fileDraft, limitsOf, refusalCodes, sift, usualLimits} from './outgoing-files.js';
import type {ChatPanel, PanelState} from './panel.js';
import {arrival, whenIdle} from './patience.js';
import {Speech} from './speech.js';
import {Typists} from './typists.js';
import {roleOf, type TranscriptViewer, type Users, viewerMaker} from './viewer.js';

/** The page's content that the panel shows. */
const SLOTS = [
  'header',
  'header-actions',
  'status',
  'empty',
  'before-messages',
  'after-messages',
  'composer-start',
  'composer-end',
  'call',
  'footer',
];

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

  /** Id of the chat. Without one, the first message received brings it. */
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

  /** Carries messages to a service. Without one the page does, by `receive()` and `chat-send`. */
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

  /** Address of the map of a place, for LOCATION messages that bring none. */
  @property({attribute: false}) mapAddress: MapAddress | undefined;

  @state() private announcement = '';

  @query('chat-panel') private panel!: ChatPanel | null;

  @query('.launcher') private launcher!: HTMLElement | null;

  readonly #ownId = `USER_${uuid()}`;
  readonly #speech = new Speech(this);
  readonly #conversation = new Conversation(this.#host());
  readonly #carrier = new Carrier(this, this.#conversation);
  readonly #files = new FileShelf(this, (id) => this.#conversation.filesOf(id)[0]);
  #registry = new KindRegistry();
  readonly #makeViewer = viewerMaker();
  #may = permissionsIn(null);
  #limits = usualLimits;
  readonly #typists = new Typists(this);
  readonly #announcer = new Announcer();
  readonly #changes = new Changes(this, {unread: 0, call: stateOf(undefined), endedBy: undefined});
  /** Id of the first message that was unread when the panel opened. */
  #since = '';
  /** Id of the message that the customer is replying to. */
  #replyingTo: string | undefined;
  #wasOpened = false;

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
    return stateOf(this.#call);
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
    const said = String(text ?? '').trim();
    return said === '' ? undefined : this.#conversation.send({type: 'TEXT', content: {text: said}, replyTo});
  }

  /**
   * Sends files for the customer, each in a message of its own, with `caption` in the first one's. Returns the envelopes,
   * or `undefined` when none went out. Files over the limits don't, and are told by `chat-error`.
   */
  sendFiles(files: Iterable<File>, {caption = ''}: {caption?: string} = {}): readonly Envelope[] | undefined {
    const {taken, refused} = sift([...files], limitsOf(this));
    for (const {problem} of refused) this.#warn(refusalCodes[problem], `a file was refused: ${problem}`, undefined);
    const sent: Envelope[] = [];
    for (const file of taken) {
      const envelope = this.#conversation.send(fileDraft(file, sent.length === 0 ? String(caption).trim() : ''));
      if (envelope) sent.push(envelope);
    }
    return sent.length > 0 ? sent : undefined;
  }

  /** Asks for a call: a video call, unless said otherwise. */
  requestVideo({audio = true, video = true}: {audio?: boolean; video?: boolean} = {}): Envelope | undefined {
    return this.#conversation.send({type: 'videoRequestedByCustomer', content: {audio: !!audio, video: !!video}});
  }

  /** Accepts or declines the call an agent asks for, if one does. */
  answerVideo(accept: boolean): Envelope | undefined {
    const {call} = this;
    if (call.state !== 'requested' || call.by !== 'agent') return undefined;
    const {audio, video} = call;
    const answers = this.#conversation.latestRun(CALL)!.message.id;
    return this.#conversation.send({
      type: accept ? 'videoAccepted' : 'videoRejected',
      content: {audio, video},
      answers,
    });
  }

  /** Ends the call, or takes back the request for one. */
  endVideo(): Envelope | undefined {
    const {audio, video} = this.call;
    if (isOver(this.call)) return undefined;
    return this.#conversation.send({type: 'videoEnded', content: {audio, video}});
  }

  /** Ends the chat for everybody. */
  endChat(): Envelope | undefined {
    return this.#conversation.send({type: 'endChat', content: {}});
  }

  /** Takes the customer out of the chat, which is over on this side. */
  leave(): Envelope | undefined {
    return this.#conversation.send({type: 'leave', content: {}});
  }

  /** Shows that somebody else has started or stopped writing: by the id in `content.user`. */
  setTyping(user: string, on: boolean): void {
    this.#typists.set(String(user), on);
  }

  /** Leaves an emoji on a message; `''` takes it back. */
  react(messageId: string, emoji: string): Envelope | undefined {
    const target = this.#conversation.get(messageId);
    if (!target) return undefined;
    return this.#conversation.send({type: 'REACTION', content: {emoji}, replyTo: messageId});
  }

  /** What was said, as a file: `text` to read, `json` with the envelopes, or an `html` page to print. */
  transcript(format: RecordFormat): Blob {
    const viewer = this.#viewer();
    return recordOf(format, this.#conversation.entries, viewer, this.heading ?? viewer.strings.transcript);
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
    if (changed.has('transport') || changed.has('room') || changed.has('userId')) this.#carrier.carry(this.transport);
    if (changed.has('room')) this.#files.clear();
    if (changed.has('resolveFile') || changed.has('transport')) this.#files.askBy(this.#fileFinder);
    if (changed.has('allow')) this.#may = permissionsIn(this.allow);
    if (changed.has('accept') || changed.has('maxFileSize') || changed.has('maxFiles')) this.#limits = limitsOf(this);
    this.announcement = this.#announcer.tell(this.#viewer()) ?? this.announcement;
    this.#noteSince(changed);
    this.#wasOpened ||= this.#isShown;
    if (this.#wasOpened) needPanel();
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
    whenIdle(needPanel);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.dispatchEvent(new events.ChatOpenEvent());
    if (changed.has('open') && changed.get('open')) this.dispatchEvent(new events.ChatCloseEvent());
    this.#changes.tell({unread: this.unread, call: this.call, endedBy: this.#endedBy});
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
    const panelState = this.#panelState();
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
        @chat-draft=${this.#send}
        @chat-retry=${this.#retry}
        @chat-cancel=${this.#cancel}
        @chat-typing=${this.#tellTyping}
        @chat-view=${this.#see}
        @chat-reply=${this.#reply}
        @chat-earlier=${this.#loadEarlier}
        @chat-wish=${this.#grant}
        >${forwardSlots(this, SLOTS)}
        <p class="waiting">${panelState.viewer.strings.connecting}</p></chat-panel
      >
    `;
  }

  #renderLauncher() {
    const {strings} = this.#speech.language;
    const action = this.open ? strings.closeChat : strings.openChat;
    const label = this.unread > 0 ? `${action}, ${strings.unread(this.unread)}` : action;
    return html`
      <button
        class="launcher"
        part="launcher"
        aria-label=${label}
        aria-expanded=${this.open}
        aria-controls=${this.#wasOpened ? 'panel' : nothing}
        @click=${this.open ? this.#closeByHand : this.#openByHand}
        @pointerenter=${needPanel}
        @focus=${needPanel}
      >
        <slot name="launcher">${icons.chat}${icons.chevronDown}</slot>
        <span class="badge" part="badge" aria-hidden="true" ?hidden=${this.unread === 0 || this.open}>
          ${this.unread > 99 ? '99+' : this.unread}
        </span>
      </button>
    `;
  }

  #panelState(): PanelState {
    const {chunks, unread, earlier} = this.#conversation;
    const viewer = this.#viewer();
    return {
      viewer,
      heading: this.heading ?? viewer.strings.heading,
      headingLevel: this.headingLevel,
      isClosable: this.layout === 'floating',
      connection: this.connection,
      call: this.#call,
      chunks,
      unread,
      since: this.#since,
      typing: this.#typing,
      earlier,
      replyTo: this.#replyTo,
      placeholder: this.placeholder ?? '',
      sendOn: this.sendOn,
      limits: this.#limits,
      downscale: this.downscale,
    };
  }

  get #isShown(): boolean {
    return this.layout !== 'floating' || this.open;
  }

  /** What the conversation may know of this element. */
  #host(): ConversationHost {
    const widget = this;
    return {
      get room() {
        return widget.room ?? '';
      },
      get userId() {
        return widget.userId || widget.#ownId;
      },
      get policy() {
        return widget.interactivePolicy;
      },
      get kindOf() {
        return widget.#knowKinds().of;
      },
      roleOf: (author) => roleOf(author, widget.users),
      maySend: (envelope, {answers, files = []}) =>
        widget.dispatchEvent(new events.ChatSendEvent(envelope, answers, files)),
      received: (entry) => widget.#receive(entry),
      changed: () => widget.requestUpdate(),
      connection: (now) => widget.#carrier.tell(now),
      typing: (userId, on) => widget.#typists.set(userId, on),
      problem: (code, reason, cause) => widget.#warn(code, reason, cause),
    };
  }

  #receive(entry: Entry): void {
    this.dispatchEvent(new events.ChatReceiveEvent(entry.message.envelope));
    this.#typists.set(entry.message.author.id, false);
    if (this.#isShown) this.#announcer.hear(entry);
  }

  #viewer(): TranscriptViewer {
    const {users, ended, mapAddress} = this;
    const {language} = this.#speech;
    const endedAt = this.#conversation.end?.sentAt;
    return this.#makeViewer({
      language,
      users,
      kinds: this.#knowKinds(),
      may: this.#may,
      isOver: ended,
      endedAt,
      mapAddress,
      uploadOf: this.#conversation.uploadOf,
    });
  }

  get #fileFinder(): FileFinder | undefined {
    const {resolveFile, transport} = this;
    if (resolveFile) return (message) => resolveFile(message);
    return transport?.file && ((message) => transport.file!(message));
  }

  /** The kinds of the moment; the page may have changed its own a line ago. */
  #knowKinds(): KindRegistry {
    if (!this.#registry.isOf(this.kinds)) {
      this.#registry = new KindRegistry(this.kinds);
      define(...this.kinds.flatMap(({elements}) => elements ?? []));
    }
    return this.#registry;
  }

  get #endedBy(): Role | undefined {
    const {end} = this.#conversation;
    return end && roleOf(end.author, this.users);
  }

  #warn(code: string, reason: string, cause: unknown): void {
    console.warn(`<chat-widget> ${code}: ${reason}`);
    this.dispatchEvent(new events.ChatErrorEvent(code, reason, cause));
  }

  get #typing(): string {
    const {nameOfAuthor, strings} = this.#viewer();
    const names = this.#typists.ids.map((id) => nameOfAuthor(this.#conversation.authorOf(id)));
    return names.length > 0 ? strings.typing(names.join(', ')) : '';
  }

  get #replyTo(): Quote | undefined {
    const entry = this.#replyingTo === undefined ? undefined : this.#conversation.get(this.#replyingTo);
    return entry && quoteOf(entry.message, this.#viewer());
  }

  /** The separator stays where it was put when the panel opened. */
  #noteSince(changed: PropertyValues<this>): void {
    if (!this.#isShown) this.#since = '';
    else if (changed.has('open') || !this.#wasOpened) this.#since = this.#conversation.firstUnread ?? '';
  }

  get #call(): Call | undefined {
    const first = this.#conversation.latestRun(CALL);
    const endedAt = this.#conversation.end?.sentAt;
    return first && callOf(first, {endedAt, roleOf: (author) => roleOf(author, this.users)});
  }

  #send = (event: events.ChatDraftEvent): void => {
    event.stopPropagation();
    if (!this.#conversation.send(event.draft)) event.preventDefault();
    else if (event.draft.replyTo === this.#replyingTo) this.#replyingTo = undefined;
  };

  #reply = (event: events.ChatReplyEvent): void => {
    event.stopPropagation();
    this.#replyingTo = event.id;
    this.requestUpdate();
    if (event.id !== undefined) void this.updateComplete.then(() => this.panel?.focus());
  };

  #cancel = (event: events.ChatCancelEvent): void => {
    event.stopPropagation();
    this.#conversation.cancel(event.id, this.#speech.language.strings.cancelled);
  };

  #tellTyping = ({on}: events.ChatTypingEvent): void => this.#conversation.tellTyping(on);

  #loadEarlier = (event: events.ChatEarlierEvent): void => {
    event.stopPropagation();
    void this.#conversation.loadEarlier();
  };

  #retry = (event: events.ChatRetryEvent): void => {
    event.stopPropagation();
    this.#conversation.retry(event.id);
  };

  #see = (event: events.ChatViewEvent): void => {
    event.stopPropagation();
    const news = this.#conversation.see(event.ids);
    if (news.length === 0) return;
    this.dispatchEvent(new events.ChatSeenEvent(news));
    this.requestUpdate();
  };

  #grant = (event: events.ChatWishEvent): void => {
    event.stopPropagation();
    if (event.wish === 'close') void this.#closeByHand();
    else if (event.wish === 'begin') this.#beginAnew();
    else this.#download();
  };

  #beginAnew(): void {
    if (!this.dispatchEvent(new events.ChatNewEvent())) return;
    this.#conversation.restart();
    this.#carrier.carry(this.transport);
    this.#since = '';
    this.#replyingTo = undefined;
    void this.updateComplete.then(() => this.panel?.focus());
  }

  #download(): void {
    saveFile(this.transcript('html'), `chat-${new Date().toISOString().slice(0, 10)}.html`);
  }

  #openByHand = async (): Promise<void> => {
    this.show();
    await this.updateComplete;
    this.panel?.focusInside?.();
  };

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

declare global {
  interface HTMLElementTagNameMap {
    'chat-widget': ChatWidget;
  }
}
