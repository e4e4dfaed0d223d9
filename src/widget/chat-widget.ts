import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';

import {Conversation, type ConversationHost} from '../conversation/conversation.js';
import {define} from '../elements/define.js';
import {icons} from '../elements/icons.js';
import * as events from '../events.js';
import type {Strings} from '../i18n/en.js';
import type {MessageKind} from '../messages/kind.js';
import {KindRegistry, knownKinds} from '../messages/registry.js';
import {uuid} from '../model/id.js';
import type {Entry, Envelope} from '../model/message.js';
import {base} from '../theme/base.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import {Carrier} from './carrier.js';
import {widgetStyles} from './chat-widget.styles.js';
import {type Choices, normaliseChoices} from './choices.js';
import {ChatComposer} from './composer.js';
import {forwardSlots, keepKeysInside, SlotWatcher} from './host-page.js';
import {permissionsIn} from './permissions.js';
import {type Quote, quoteOf} from './quote.js';
import {Speech} from './speech.js';
import {ChatMessageActions} from './message-actions.js';
import {ChatTranscript} from './transcript.js';
import {Typists} from './typists.js';
import {roleOf, type TranscriptViewer, type Users, viewerMaker} from './viewer.js';

/** Older messages come from a history and are not announced, in milliseconds. */
const NEWS = 60_000;

/** More messages than these are announced by their number. */
const MOST = 3;

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
 * @fires {ChatSeenEvent} chat-seen - Others' messages became really visible.
 * @fires {ChatOpenUrlEvent} chat-open-url - An address is about to open; `preventDefault()` stops it.
 * @fires {ChatEndEvent} chat-end - The chat is over.
 * @fires {ChatErrorEvent} chat-error - Something failed: `other-room`, `unreadable`, `unknown-type` or `send`.
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
 * @slot call - Above the messages: the picture of a call.
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
 * @csspart banner - The line that tells of a lost connection.
 * @csspart list - The scrolling list of messages.
 * @csspart day - A date between messages.
 * @csspart notice - A centred line about the chat.
 * @csspart message - A message with all that belongs to it. With it `customer`, `agent` or `bot`, `first` and `last` of
 *   a group, `failed`, `pending`.
 * @csspart bubble - The frame around a message's content, with the same second names.
 * @csspart avatar - The picture beside a group.
 * @csspart author - The name above a group.
 * @csspart time - The time below a message.
 * @csspart retry - The button that sends a failed message again.
 * @csspart text - Text of a message.
 * @csspart file - A file, by its name.
 * @csspart link - A link in a text.
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
 * @csspart error - What is wrong with a field.
 * @csspart summary - How many fields of a form need another look.
 * @csspart submit - The button below a form.
 * @csspart answer - What was filled in, once it was sent.
 * @csspart composer - Where the customer writes, with all that belongs to it.
 * @csspart input - The text being written.
 * @csspart send - The button that sends.
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

  /** Carries messages to a service. Without one the page does, by `receive()` and `chat-send`. */
  @property({attribute: false}) transport: Transport | undefined;

  /** What the page knows about people, by the id in `content.user`. */
  @property({attribute: false}) users: Users = {};

  /** Words of the widget to say in another way. */
  @property({attribute: false}) strings: Partial<Strings> = {};

  /** Message types of the page's own, or instead of the widget's. */
  @property({attribute: false}) kinds: readonly MessageKind[] = [];

  @state() private announcement = '';

  @query('chat-composer') private composer!: ChatComposer | null;

  @query('chat-transcript') private transcript!: ChatTranscript | null;

  @query('.launcher') private launcher!: HTMLElement | null;

  readonly #ownId = `USER_${uuid()}`;
  readonly #speech = new Speech(this);
  readonly #conversation = new Conversation(this.#host());
  readonly #carrier = new Carrier(this, this.#conversation);
  #registry = new KindRegistry();
  readonly #makeViewer = viewerMaker();
  #may = permissionsIn(null);
  readonly #typists = new Typists(this);
  readonly #news: Entry[] = [];
  /** Id of the first message that was unread when the panel opened. */
  #since = '';
  /** Id of the message that the customer is replying to. */
  #replyingTo: string | undefined;
  #wasOpened = false;
  #toldUnread = 0;
  #toldEnd = false;

  constructor() {
    super();
    new SlotWatcher(this);
    define(ChatTranscript, ChatComposer, ChatMessageActions, ...knownKinds.flatMap(({elements}) => elements ?? []));
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
    (this.#isShown ? this.composer : this.launcher)?.focus(options);
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

  /** Brings a message into view, if it is there. */
  scrollToMessage(id: string): void {
    this.transcript?.scrollToMessage(id);
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
    if (changed.has('allow')) this.#may = permissionsIn(this.allow);
    this.#announce();
    this.#noteSince(changed);
    this.#wasOpened ||= this.#isShown;
  }

  /** Done when what is inside is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all([this.transcript?.updateComplete, this.composer?.updateComplete]);
    return done;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new events.ChatReadyEvent());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.dispatchEvent(new events.ChatOpenEvent());
    if (changed.has('open') && changed.get('open')) this.dispatchEvent(new events.ChatCloseEvent());
    this.#tellChanges();
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
    const {strings} = this.#speech.language;
    const {end} = this.#conversation;
    return html`
      <section
        id="panel"
        class="panel"
        part="panel"
        aria-labelledby="title"
        ?hidden=${!this.#isShown}
        @chat-draft=${this.#send}
        @chat-retry=${this.#retry}
        @chat-view=${this.#see}
        @chat-reply=${this.#reply}
        @chat-earlier=${this.#loadEarlier}
      >
        ${this.#renderHeader()}
        <p class="banner" part="banner" role="status" ?hidden=${this.connection !== 'lost'}>${strings.lost}</p>
        <slot name="call"></slot>
        <chat-transcript
          exportparts=${exportparts}
          .chunks=${this.#conversation.chunks}
          .viewer=${this.#viewer()}
          .unread=${this.#conversation.unread}
          .since=${this.#since}
          .typing=${this.#typing}
          .earlier=${this.#conversation.earlier}
          >${forwardSlots(this, ['empty', 'before-messages', 'after-messages'])}</chat-transcript
        >
        <chat-composer
          exportparts=${exportparts}
          .placeholder=${this.placeholder ?? ''}
          .sendOn=${this.sendOn}
          .language=${this.#speech.language}
          .replyTo=${this.#replyTo}
          .closed=${end ? strings.chatOver : ''}
          >${forwardSlots(this, ['composer-start', 'composer-end'])}</chat-composer
        >
        <slot name="footer"></slot>
      </section>
    `;
  }

  #renderHeader() {
    const {strings} = this.#speech.language;
    return html`
      <header class="header" part="header">
        <slot name="header">
          <div class="titles">
            <div id="title" class="title" part="title" role="heading" aria-level=${this.headingLevel} dir="auto">
              ${this.heading ?? strings.heading}
            </div>
            <div class="status" part="status">
              <slot name="status">${this.connection === 'connecting' ? strings.connecting : nothing}</slot>
            </div>
          </div>
        </slot>
        <div class="actions" part="header-actions">
          <slot name="header-actions"></slot>
          ${
            this.layout === 'floating'
              ? html`
                  <button class="close" part="close" aria-label=${strings.closeChat} @click=${this.#closeByHand}>
                    ${icons.close}
                  </button>
                `
              : nothing
          }
        </div>
      </header>
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
      >
        <slot name="launcher">${icons.chat}${icons.chevronDown}</slot>
        <span class="badge" part="badge" aria-hidden="true" ?hidden=${this.unread === 0 || this.open}>
          ${this.unread > 99 ? '99+' : this.unread}
        </span>
      </button>
    `;
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
    const isNews = entry.role !== 'customer' && Date.now() - entry.message.sentAt < NEWS;
    if (isNews && this.#isShown) this.#news.push(entry);
  }

  /** What screen readers say of the messages that came since the last drawing. */
  #announce(): void {
    const news = this.#news.splice(0);
    const viewer = this.#viewer();
    const lines = news.map(
      (entry) => `${viewer.nameOf(entry)}: ${viewer.kinds.shown(entry.message).summary(entry, viewer)}`,
    );
    if (lines.length > 0)
      this.announcement = lines.length > MOST ? viewer.strings.newMessages(lines.length) : lines.join('\n');
  }

  #viewer(): TranscriptViewer {
    const {users, ended} = this;
    const {language} = this.#speech;
    return this.#makeViewer({language, users, kinds: this.#knowKinds(), may: this.#may, isOver: ended});
  }

  /** The kinds of the moment; the page may have changed its own a line ago. */
  #knowKinds(): KindRegistry {
    if (!this.#registry.isOf(this.kinds)) {
      this.#registry = new KindRegistry(this.kinds);
      define(...this.kinds.flatMap(({elements}) => elements ?? []));
    }
    return this.#registry;
  }

  #tellChanges(): void {
    const {unread, ended} = this;
    if (unread !== this.#toldUnread) {
      this.#toldUnread = unread;
      this.dispatchEvent(new events.ChatUnreadEvent(unread));
    }
    if (ended !== this.#toldEnd) {
      this.#toldEnd = ended;
      const end = this.#conversation.end;
      if (end) this.dispatchEvent(new events.ChatEndEvent(roleOf(end.author, this.users)));
    }
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

  #send = (event: events.ChatDraftEvent): void => {
    event.stopPropagation();
    if (!this.#conversation.send(event.draft)) event.preventDefault();
    else if (event.draft.replyTo === this.#replyingTo) this.#replyingTo = undefined;
  };

  #reply = (event: events.ChatReplyEvent): void => {
    event.stopPropagation();
    this.#replyingTo = event.id;
    this.requestUpdate();
    if (event.id !== undefined) void this.updateComplete.then(() => this.composer?.focus());
  };

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

  #openByHand = async (): Promise<void> => {
    this.show();
    await this.updateComplete;
    // On a touch screen the keyboard would cover what there is to read.
    if (matchMedia('(pointer: fine)').matches) this.composer?.focus();
    else this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
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
