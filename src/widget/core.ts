import {adoptStyles, html, type PropertyValues, type ReactiveElement, render} from 'lit';

import {Conversation} from '../conversation/conversation.js';
import {define} from '../elements/define.js';
import {saveFile} from '../elements/save-file.js';
import * as events from '../events.js';
import type {AllStrings} from '../i18n/en.js';
import type {Language} from '../i18n/language.js';
import {stateOf} from '../messages/call-state.js';
import type {MapAddress, MessageKind} from '../messages/kind.js';
import type {CallState} from '../model/call.js';
import type {Draft, Envelope} from '../model/message.js';
import {yieldToPage} from '../model/turn.js';
import {persist} from '../model/persist.js';
import type {ChatStorage} from '../storage/storage.js';
import {exportparts} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import type {ConnectionState, Transport} from '../transport/transport.js';
import {Announcer} from './announcer.js';
import {Calls} from './calls.js';
import {Carrier} from './carrier.js';
import {Changes} from './changes.js';
import type {Choices} from './choices.js';
import type {Early, Speaker} from './early.js';
import type {FieldResolver} from './field-answers.js';
import {type FileFinder, FileShelf} from './file-shelf.js';
import {type FormAnswers, FormOpener} from './form-opener.js';
import {frameStyles} from './frame.styles.js';
import {Gestures} from './gestures.js';
import {forwardSlots, SlotWatcher} from './host-page.js';
import {keepInside} from './keep-inside.js';
import type {ChatPanel} from './panel.js';
import {panelElements} from './panel-elements.js';
import {PanelModel} from './panel-model.js';
import {Reception} from './reception.js';
import {recordOf, type RecordFormat} from './record.js';
import type {Token} from './service.js';
import {Session} from './session.js';
import {PANEL_SLOTS} from './slots.js';
import {onHandheld} from './small-screen.js';
import {Speech} from './speech.js';
import {Typists} from './typists.js';
import {sameUsers, type Users} from './viewer.js';

/** The element, as its page has set it. */
export interface Widget extends ReactiveElement, Choices {
  open: boolean;
  readonly endpoint: string | null;
  readonly room: string | null;
  readonly userId: string | null;
  readonly locale: string | null;
  readonly heading: string | null;
  readonly placeholder: string | null;
  readonly allow: string | null;
  readonly accept: string | null;
  readonly maxFileSize: number;
  readonly maxFiles: number;
  readonly downscale: number | null;
  readonly sound: boolean;
  readonly token: Token | undefined;
  readonly transport: Transport | undefined;
  readonly users: Users;
  readonly strings: Partial<AllStrings>;
  readonly kinds: readonly MessageKind[];
  readonly resolveFile: FileFinder | undefined;
  readonly resolveField: FieldResolver | undefined;
  readonly storage: ChatStorage | undefined;
  readonly mapAddress: MapAddress | undefined;
  readonly connection: ConnectionState;
  show(): void;
  transcript(format: RecordFormat): Blob;
}

/** What the element does for its core. */
export interface Steps {
  /** The customer closes the panel. */
  readonly close: () => void;
  /** Puts the customer, who has done something, where they can go on. */
  readonly goOn: () => void;
  /** Draws what waits to be drawn. */
  readonly hurry: () => void;
}

/** Makes the core of a widget, apart from running the script that brought it: a slow phone does that for long. */
export async function begin(...given: ConstructorParameters<typeof Core>): Promise<Core> {
  await yieldToPage();
  return new Core(...given);
}

/** All of a widget that is fetched after its launcher: the conversation, what belongs to it, and the panel. */
export class Core implements Speaker {
  readonly #widget: Widget;
  readonly #steps: Steps;
  readonly #speech: Speech;
  readonly #reception: Reception;
  readonly #conversation: Conversation;
  readonly #carrier: Carrier;
  readonly #calls: Calls;
  readonly #opener: FormOpener;
  readonly #gestures: Gestures;
  readonly #files: FileShelf;
  readonly #session: Session;
  readonly #typists: Typists;
  readonly #model: PanelModel;
  readonly #announcer = new Announcer(() => this.#model.viewer);
  readonly #changes: Changes;
  /** Id of the first message that was unread when the panel opened. */
  #since = '';
  #isStyled = false;
  #wasOpened = false;
  #wasEnded = false;
  /** What the messages so far were taken by. */
  #rules: ReturnType<typeof rulesOf>;
  /** Where it was when it was last drawn. */
  #place: ReturnType<typeof placeOf>;

  constructor(widget: Widget, page: {readonly locale: string}, early: Early, steps: Steps) {
    this.#widget = widget;
    this.#steps = steps;
    this.#speech = new Speech(widget, page);
    this.#reception = new Reception(widget, () => ({
      session: this.#session,
      isShown: this.#isShown,
      model: this.#model,
      carrier: this.#carrier,
      typists: this.#typists,
      announcer: this.#announcer,
    }));
    this.#conversation = new Conversation(this.#reception);
    this.#carrier = new Carrier(widget, this.#conversation);
    this.#calls = new Calls(this.#conversation, (author) => this.#model.roleOf(author));
    this.#opener = new FormOpener(widget, (reason, cause) => this.#reception.problem('unreadable', reason, cause));
    this.#gestures = new Gestures(widget, this.#conversation, this.#opener, {
      write: () => this.#write(),
      goOn: steps.goOn,
      cancelled: () => this.#speech.language.strings.cancelled,
      // What was just sent stays here until it is safe there.
      keep: (unfinished) => void this.#conversation.stored.then(() => this.#session.write(unfinished)),
    });
    this.#files = new FileShelf(widget, (id) => this.#conversation.filesOf(id)[0]);
    this.#session = new Session(widget, early, {
      position: () => this.panel?.position,
      found: (unfinished) => this.#gestures.resume(unfinished),
      lost: () => this.#lose(),
      problem: (code, reason, cause) => this.#reception.problem(code, reason, cause),
    });
    this.#typists = new Typists(widget);
    this.#model = new PanelModel(widget, {
      conversation: this.#conversation,
      speech: this.#speech,
      calls: this.#calls,
      typists: this.#typists,
      gestures: this.#gestures,
      session: this.#session,
      opener: this.#opener,
    });
    this.#changes = new Changes(widget, {unread: 0, call: stateOf(undefined), endedBy: undefined});
    new SlotWatcher(widget);
    define(...panelElements);
    this.#rules = rulesOf(widget);
    this.#place = placeOf(widget);
  }

  get call(): CallState {
    return this.#calls.state;
  }

  get connection(): ConnectionState {
    return this.#carrier.state;
  }

  get ended(): boolean {
    return this.#conversation.end !== undefined;
  }

  get language(): Language {
    return this.#speech.language;
  }

  get messages(): readonly Envelope[] {
    return [...this.#conversation.entries].map(({message}) => message.envelope);
  }

  get panel(): ChatPanel | null {
    return this.#widget.renderRoot?.querySelector('chat-panel') ?? null;
  }

  /** Whether there is a panel, open or not. */
  get hasPanel(): boolean {
    return this.#wasOpened;
  }

  get unread(): number {
    return this.#conversation.unread.size;
  }

  get #isShown(): boolean {
    return this.#widget.layout !== 'floating' || this.#widget.open;
  }

  has(id: string): boolean {
    return this.#conversation.get(id) !== undefined;
  }

  receive(envelopes: unknown): void {
    this.#move();
    this.#conversation.receive(envelopes);
  }

  send(draft: Draft): Envelope | undefined {
    this.#move();
    return this.#conversation.send(draft);
  }

  answerVideo(accept: boolean): Envelope | undefined {
    return this.#calls.answer(accept);
  }

  endVideo(): Envelope | undefined {
    return this.#calls.end();
  }

  setTyping(user: string, on: boolean): void {
    this.#typists.set(user, on);
  }

  openForm(formContent: unknown): Promise<FormAnswers | undefined> {
    return this.#opener.open(formContent);
  }

  transcript(format: RecordFormat): Blob {
    const {viewer} = this.#model;
    return recordOf(format, this.#conversation.entries, viewer, this.#widget.heading ?? viewer.strings.transcript);
  }

  scrollToMessage(id: string): void {
    // It may wait to be taken, or to be drawn, as does a panel that has just been opened.
    this.#conversation.get(id);
    if (this.panel?.hasUpdated && !this.#widget.isUpdatePending) this.panel.scrollToMessage(id);
    else void this.#widget.updateComplete.then(() => this.panel?.scrollToMessage(id));
  }

  reset(): void {
    this.#session.reset();
    this.#lose();
  }

  problem(code: string, reason: string): void {
    this.#reception.problem(code, reason);
  }

  /** Goes on with what was said before it was there; whoever is told of that speaks to the core already. */
  takeOver(early: Early): void {
    early.handOver(this.#conversation);
  }

  /** Nothing should be drawn until the promise resolves: the words for it are on their way, and it has just begun. */
  learn(): Promise<unknown> | undefined {
    const learning = this.#speech.learn();
    return this.#isStyled ? learning : Promise.all([learning, yieldToPage()]);
  }

  /** Sees to a customer who was here before. */
  recall(): void {
    this.#session.recall();
  }

  /** Takes note of what the page has set, before the widget is drawn. */
  prepare(changed: PropertyValues): void {
    this.#place = placeOf(this.#widget);
    // What was set on the element before it was defined is known only now.
    void this.#speech.learn();
    this.#addStyles();
    if (changed.has('room')) this.#conversation.enterRoom();
    this.#followRules();
    if (changed.has('room')) this.#files.clear();
    if (hasAny(changed, ['room', 'transport', 'endpoint'])) this.#announcer.hush();
    if (hasAny(changed, ['resolveFile', 'transport', 'endpoint', 'consent'])) this.#files.askBy(this.#fileFinder);
    this.#session.learn(changed);
    if (hasAny(changed, ['transport', 'endpoint', 'room', 'userId'])) this.#carrier.carry(this.#session.transport);
    this.#model.learn(changed);
    this.#noteSince(changed);
    this.#wasOpened ||= this.#isShown;
    if (this.#wasOpened) this.#session.need();
  }

  /** What comes next belongs to where the page has just moved the widget, drawn there or not. */
  #move(): void {
    const place = placeOf(this.#widget);
    if (place.some((each, index) => each !== this.#place[index])) this.#steps.hurry();
  }

  /** What was taken by other rules is taken anew: a long history costs time. */
  #followRules(): void {
    const [kinds, users, policy] = this.#rules;
    this.#rules = rulesOf(this.#widget);
    if (kinds !== this.#rules[0]) this.#conversation.reread();
    if (!sameUsers(users, this.#rules[1]) || policy !== this.#rules[2]) this.#conversation.reconsider();
  }

  /** Tells the page what has changed, after the widget was drawn. */
  tell(): void {
    const {end} = this.#conversation;
    if (end && !this.#wasEnded) this.#session.end(end.id);
    this.#wasEnded = this.ended;
    this.#changes.tell({unread: this.unread, call: this.call, endedBy: this.#model.endedBy});
  }

  /** Done when the panel is drawn too. */
  async drawn(): Promise<void> {
    await this.panel?.updateComplete;
  }

  /** Draws the panel, once it was needed. */
  draw({root, spoken}: {readonly root: HTMLElement; readonly spoken: HTMLElement}): void {
    if (this.#wasOpened) render(this.#renderPanel(), root, {host: this.#widget, renderBefore: spoken});
    this.#speak(spoken);
  }

  #speak(region: HTMLElement): void {
    const {connection} = this;
    this.#announcer.look(region, {
      isShown: this.#isShown,
      connection,
      failed: this.#conversation.failed,
      unsent: this.#conversation.unsent(connection !== 'online'),
    });
    this.#announcer.say(this.#opener.tell(this.language) ?? []);
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
        >${forwardSlots(this.#widget, PANEL_SLOTS)}</chat-panel
      >
    `;
  }

  #addStyles(): void {
    if (this.#isStyled) return;
    this.#isStyled = true;
    const {elementStyles} = this.#widget.constructor as typeof ReactiveElement;
    const sheets = [tokens, frameStyles].flat().filter((sheet) => !elementStyles.includes(sheet));
    adoptStyles(this.#widget.renderRoot as ShadowRoot, [...elementStyles, ...sheets]);
    const root = this.#widget.renderRoot.firstElementChild as HTMLElement;
    keepInside(root);
    const cover = async () => {
      const {Cover} = await persist(() => import('./cover.js'));
      new Cover(this.#widget, root, this.#steps.close);
    };
    onHandheld(this.#widget, () => void cover());
  }

  get #fileFinder(): FileFinder | undefined {
    const {resolveFile, consent} = this.#widget;
    const {transport} = this.#session;
    if (consent === 'pending') return undefined;
    if (resolveFile) return (message) => resolveFile(message);
    return transport?.file && ((message) => transport.file!(message));
  }

  /** The separator stays where it was put when the panel opened. */
  #noteSince(changed: PropertyValues): void {
    if (!this.#isShown) this.#since = '';
    else if (changed.has('open') || !this.#wasOpened) this.#since = this.#conversation.firstUnread ?? '';
  }

  #grant = (event: events.ChatWishEvent): void => {
    event.stopPropagation();
    if (event.wish === 'close') this.#steps.close();
    else if (event.wish === 'begin') this.#beginAnew();
    else if (event.wish === 'transcript') this.#download();
    else if (event.wish === 'retry') this.#conversation.tryAgain();
    else this.#agree(event.wish === 'consent');
  };

  #beginAnew(): void {
    if (!this.#widget.dispatchEvent(new events.ChatNewEvent())) return;
    this.#session.beginAnew();
    this.#forget();
    this.#write();
  }

  #lose(): void {
    this.#opener.close();
    this.#forget();
  }

  /** Begins with nothing: neither what was said nor what was about to be. */
  #forget(): void {
    this.panel?.forget();
    this.#conversation.restart();
    this.#announcer.hush();
    this.#carrier.renew();
    this.#files.clear();
    this.#since = '';
    this.#gestures.forget();
  }

  /** The attribute tells the page, which may remember it. */
  #agree(agrees: boolean): void {
    this.#widget.setAttribute('consent', agrees ? 'granted' : 'denied');
    this.#write();
  }

  #download(): void {
    saveFile(this.transcript('html'), `chat-${new Date().toISOString().slice(0, 10)}.html`);
  }

  /** Puts the customer, who has done something, where something can be written. */
  #write(): void {
    void this.#widget.updateComplete.then(() => this.panel?.focus());
  }
}

function hasAny(changed: PropertyValues, names: readonly string[]): boolean {
  return names.some((name) => changed.has(name));
}

function placeOf({room, userId, endpoint, transport}: Widget) {
  return [room, userId, endpoint, transport] as const;
}

function rulesOf({kinds, users, interactivePolicy}: Widget) {
  return [kinds, users, interactivePolicy] as const;
}
