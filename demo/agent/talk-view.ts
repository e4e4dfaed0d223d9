import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {
  type ChatCancelEvent,
  type ChatComposer,
  type ChatDraftEvent,
  type ChatReplyEvent,
  type ChatRetryEvent,
  type ChatTranscript,
  type ChatTypingEvent,
  type ChatViewEvent,
  type ChatWriteEvent,
  type Entry,
  type FileLimits,
  FileShelf,
  quoteOf,
  type TranscriptViewer,
} from '../../src/index.js';
import type {Language} from '../phrases.js';
import type {RoomSummary} from './desk-api.js';
import {AgentElement} from './element.js';
import type {AgentMore, Target} from './more.js';
import type {Talk} from './talk.js';
import {isWaiting, may, nameOfCustomer, type Sight, viewerOf} from './viewer.js';

/** Of an agent's files the service alone decides. */
const LIMITS: FileLimits = {accept: '', maxSize: 10_485_760, maxCount: 10};

/** How many of the latest messages can be reacted to in the panel. */
const TARGETS = 20;

/** One chat: the list of messages, the composer and what else can be sent, around a `Talk`. */
export class AgentTalk extends AgentElement {
  static readonly tag = 'agent-talk';

  @property({attribute: false}) talk!: Talk;

  @property({attribute: false}) room!: RoomSummary;

  @property() tongue: Language = 'en';

  @state() private isMoreOpen = false;

  @query('chat-composer') private composer!: ChatComposer | null;

  @query('chat-transcript') private list!: ChatTranscript | null;

  @query('agent-more') private more!: AgentMore | null;

  readonly #files = new FileShelf(this, (id) => this.talk.conversation.filesOf(id)[0]);
  #viewer: TranscriptViewer | undefined;
  #sight: readonly unknown[] = [];
  #since: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.talk.addEventListener('change', this.#change);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.talk.removeEventListener('change', this.#change);
  }

  /** Puts the agent where something can be written; on a touch screen not into the text, whose keyboard hides the rest. */
  override focus(): void {
    void this.#focusInside();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('talk')) this.#files.askBy((message) => this.talk.transport.file?.(message));
    const {conversation} = this.talk;
    if (conversation.chunks.length > 0) this.#since ??= conversation.firstUnread ?? '';
  }

  override render() {
    const {say, language, talk} = this;
    const {conversation} = talk;
    const viewer = this.#see();
    const isOver = conversation.end !== undefined;
    return html`
      <div class="talk" @chat-draft=${this.#send}>
        ${this.#renderHead()} ${this.#renderTrouble()} ${this.#renderCall()}
        <chat-transcript
          .chunks=${conversation.chunks}
          .viewer=${viewer}
          .unread=${conversation.unread}
          .since=${this.#since ?? ''}
          .typing=${this.#typing(viewer)}
          .earlier=${conversation.earlier}
          @chat-view=${(event: ChatViewEvent) => this.#seen(event)}
          @chat-retry=${({id}: ChatRetryEvent) => conversation.retry(id)}
          @chat-cancel=${({id}: ChatCancelEvent) => conversation.cancel(id, language.strings.cancelled)}
          @chat-earlier=${() => conversation.loadEarlier()}
          @chat-reply=${this.#reply}
        ></chat-transcript>
        <chat-composer
          .language=${language}
          .may=${may}
          .limits=${LIMITS}
          .placeholder=${say('placeholder')}
          .closed=${isOver ? language.strings.chatOver : ''}
          .text=${talk.text}
          .replyTo=${this.#quote(viewer)}
          @chat-write=${({text}: ChatWriteEvent) => (talk.text = text)}
          @chat-typing=${({on}: ChatTypingEvent) => conversation.tellTyping(on)}
          @chat-reply=${this.#reply}
        >
          <button
            slot="composer-start"
            type="button"
            class="more-button"
            aria-label=${say('more')}
            title=${say('more')}
            aria-expanded=${this.isMoreOpen}
            @click=${this.#turnMore}
          >
            +
          </button>
        </chat-composer>
      </div>
      <agent-more
        ?hidden=${!this.isMoreOpen || isOver}
        .say=${say}
        .language=${language}
        .tongue=${this.tongue}
        .targets=${this.isMoreOpen ? this.#targets(viewer) : []}
        @chat-draft=${this.#sendMore}
        @chat-dismiss=${this.#closeMore}
      ></agent-more>
    `;
  }

  #renderHead() {
    const {say, room, talk} = this;
    const name = nameOfCustomer(room, say);
    const isOver = room.ended || talk.conversation.end !== undefined;
    const status = isOver ? 'ended' : isWaiting(room) ? 'waitingMark' : room.handedOver ? 'open' : 'withBot';
    return html`
      <header class="talk-head">
        <button type="button" class="plain to-list" aria-label=${say('back')} @click=${this.#leave}>‹</button>
        <div>
          <h2><bdi>${name}</bdi></h2>
          <p class=${status}>${say(status)}</p>
        </div>
      </header>
    `;
  }

  #renderTrouble() {
    const {talk, say, language} = this;
    const isLost = talk.state === 'lost' || talk.state === 'offline';
    const unsent = talk.conversation.unsent(isLost);
    return html`
      <p class="trouble" role="status" ?hidden=${!isLost && unsent === 0}>
        ${isLost ? say('lost') : nothing} ${unsent > 0 ? language.strings.notSent(unsent) : nothing}
        ${
          isLost || unsent > 0
            ? html`<button type="button" class="plain" @click=${() => talk.conversation.tryAgain()}>
                ${say('retry')}
              </button>`
            : nothing
        }
      </p>
    `;
  }

  /** What can be done about a call that goes on; to ask for one, and to answer, there are other places. */
  #renderCall() {
    const {say, talk, language} = this;
    const {state: stage, audio, video, sharing} = talk.calls.state;
    if (stage !== 'accepted' && stage !== 'started') return nothing;
    const {strings} = language;
    const name = video ? strings.videoCall : strings.voiceCall;
    const act = (type: string, label: string) => html`
      <button type="button" data-type=${type} @click=${() => talk.conversation.send({type, content: {audio, video}})}>
        ${label}
      </button>
    `;
    return html`
      <div class="call" role="group" aria-label=${name}>
        <p>${name} · ${stage === 'started' ? strings.callRunning : strings.callAccepted}</p>
        ${stage === 'accepted' ? act('videoStarted', say('startCall')) : nothing}
        ${stage === 'started' && !sharing ? act('screenSharingStarted', say('share')) : nothing}
        ${sharing ? act('screenSharingEnded', say('unshare')) : nothing} ${act('videoEnded', strings.hangUp)}
      </div>
    `;
  }

  /** The viewer, and no new one while everything is as it was. */
  #see(): TranscriptViewer {
    const {language, room, talk, say} = this;
    const {conversation, userId} = talk;
    const sight: Sight = {language, agentId: userId, customer: nameOfCustomer(room, say), conversation};
    const now = [...Object.values(sight), conversation.end];
    if (!this.#viewer || now.some((each, index) => each !== this.#sight[index])) this.#viewer = viewerOf(sight);
    this.#sight = now;
    return this.#viewer;
  }

  #typing(viewer: TranscriptViewer): string {
    const names = this.talk.typists.map(viewer.nameOfAuthor);
    return names.length > 0
      ? viewer.strings.typing(new Intl.ListFormat(viewer.locale).format(names), names.length)
      : '';
  }

  #quote(viewer: TranscriptViewer) {
    const {replyingTo, conversation} = this.talk;
    const entry = replyingTo === undefined ? undefined : conversation.get(replyingTo);
    return entry && quoteOf(entry.message, viewer);
  }

  #targets(viewer: TranscriptViewer): readonly Target[] {
    const {entries} = this.talk.conversation;
    const isSaid = ({message, folded}: Entry) => {
      const {frame, signal} = viewer.kinds.shown(message);
      return frame !== 'notice' && !signal && !folded;
    };
    const rows = [...entries].filter(isSaid).slice(-TARGETS);
    return rows.toReversed().map(({message}) => {
      const {id, name, text} = quoteOf(message, viewer);
      return {id, isCustomers: !message.author.isAgent, words: `${name}: ${text}`.slice(0, 80)};
    });
  }

  async #focusInside(): Promise<void> {
    await this.updateComplete;
    const mayWrite = !matchMedia('(pointer: coarse)').matches && !this.talk.conversation.end;
    const inside = mayWrite ? this.composer : this.list;
    await inside?.updateComplete;
    inside?.focus();
  }

  #change = (): void => this.requestUpdate();

  #send = (event: ChatDraftEvent): void => {
    event.stopPropagation();
    const {talk} = this;
    if (!talk.conversation.send(event.draft)) return event.preventDefault();
    // Who answers has read.
    talk.conversation.see(talk.conversation.unread);
    if (event.draft.replyTo === talk.replyingTo) talk.replyingTo = undefined;
  };

  /** Where the panel lies upon the messages it gives way to what was sent. */
  #sendMore = (event: ChatDraftEvent): void => {
    this.#send(event);
    if (matchMedia('(max-width: 70rem)').matches) void this.#closeMore();
  };

  #seen({ids}: ChatViewEvent): void {
    if (this.talk.conversation.see(ids).length > 0) this.requestUpdate();
  }

  #reply = (event: ChatReplyEvent): void => {
    event.stopPropagation();
    this.talk.replyingTo = event.id;
    this.requestUpdate();
    if (event.id !== undefined) void this.updateComplete.then(() => this.composer?.focus());
  };

  #turnMore = async (): Promise<void> => {
    this.isMoreOpen = !this.isMoreOpen;
    await this.updateComplete;
    if (this.isMoreOpen) this.more?.focus();
  };

  #closeMore = async (): Promise<void> => {
    this.isMoreOpen = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.more-button')?.focus();
  };

  #leave = (): void => {
    this.dispatchEvent(new Event('talk-left', {bubbles: true}));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-talk': AgentTalk;
  }
}
