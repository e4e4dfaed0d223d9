import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {english, languageContext, loadLanguage, type Message, quoteOf} from '../../src/index.js';
import type {Language} from '../phrases.js';
import type {RoomSummary} from './desk-api.js';
import {AgentElement} from './element.js';
import {keepLogin, keptLogin, type Login} from './login.js';
import {Notices} from './notices.js';
import type {RoomChosenEvent} from './room-list.js';
import {Rooms} from './rooms.js';
import type {SignedInEvent} from './sign-in.js';
import {Talk} from './talk.js';
import {nameOfCustomer, viewerOf} from './viewer.js';
import {speaker, type Word} from './words.js';

/** Chats that stay connected, the one that is open among them. */
const MOST_TALKS = 8;

/** The console: who is signed in, all chats, and the one that is open. */
export class AgentConsole extends AgentElement {
  static readonly tag = 'agent-console';

  @state() private login: Login | undefined = keptLogin();

  @state() private reason: Word | undefined;

  @state() private tongue: Language = navigator.language.startsWith('it') ? 'it' : 'en';

  @state() private openRoom = '';

  @state() private news = '';

  readonly #speech = new ContextProvider(this, {context: languageContext, initialValue: english});
  readonly #talks = new Map<string, Talk>();
  readonly #notices = new Notices(this);
  #rooms: Rooms | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#warn);
    void this.#speak(this.tongue);
    if (this.login) this.#begin(this.login);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#warn);
    this.#end();
  }

  protected override updated(_changed: PropertyValues): void {
    const unread = this.#rooms?.unread ?? 0;
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${this.say('title')} – chat-widget`;
    this.classList.toggle('signed-in', this.login !== undefined);
    this.classList.toggle('in-room', this.openRoom !== '');
  }

  override render() {
    return html`
      <p class="spoken" role="status">${this.news}</p>
      ${this.login ? this.#renderDesk(this.login) : this.#renderSignIn()}
    `;
  }

  #renderSignIn() {
    return html`
      <div class="door">
        ${this.#renderLanguages()}
        <agent-sign-in .say=${this.say} .reason=${this.reason} @signed-in=${this.#signedIn}></agent-sign-in>
      </div>
    `;
  }

  #renderDesk(login: Login) {
    const {say, language, tongue} = this;
    const rooms = this.#rooms;
    const room = rooms?.get(this.openRoom);
    const talk = room && this.#talks.get(room.room);
    return html`
      <div class="desk" @room-chosen=${this.#choose} @talk-left=${this.#toList}>
        <aside class="side" aria-label=${say('chats')}>
          <header class="me">
            <div>
              <h1>${say('chats')}</h1>
              <p><bdi>${login.name}</bdi></p>
            </div>
            ${this.#notices.render(say)} ${this.#renderLanguages()}
            <button type="button" class="plain" @click=${() => this.#signOut()}>${say('signOut')}</button>
          </header>
          <p class="trouble" role="status" ?hidden=${rooms?.state !== 'lost'}>
            ${rooms?.state === 'lost' ? say('lost') : nothing}
            <button type="button" class="plain" @click=${() => rooms?.wake()}>${say('retry')}</button>
          </p>
          ${
            rooms?.state === 'connecting'
              ? html`<p class="none">${say('connecting')}</p>`
              : html`<agent-room-list
                  .say=${say}
                  .language=${language}
                  .rooms=${rooms?.list ?? []}
                  .open=${this.openRoom}
                  .agentId=${login.id}
                ></agent-room-list>`
          }
        </aside>
        ${
          room && talk
            ? keyed(
                talk,
                html`<agent-talk
                  .say=${say}
                  .language=${language}
                  .tongue=${tongue}
                  .talk=${talk}
                  .room=${room}
                ></agent-talk>`,
              )
            : html`<p class="nothing">${say('choose')}</p>`
        }
      </div>
    `;
  }

  #renderLanguages() {
    return html`
      <div class="languages" role="group" aria-label=${this.say('language')}>
        ${(['en', 'it'] as const).map(
          (tongue) => html`
            <button
              type="button"
              class="plain"
              lang=${tongue}
              aria-pressed=${this.tongue === tongue}
              @click=${() => this.#speak(tongue)}
            >
              ${tongue.toUpperCase()}<span class="spoken"> – ${tongue === 'en' ? 'English' : 'Italiano'}</span>
            </button>
          `,
        )}
      </div>
    `;
  }

  /** Once the words of the library are there. */
  async #speak(tongue: Language): Promise<void> {
    this.tongue = tongue;
    const say = speaker(tongue);
    const language = await loadLanguage(tongue, {empty: say('empty')});
    if (this.tongue !== tongue) return;
    document.documentElement.lang = tongue;
    this.say = say;
    this.language = language;
    this.#speech.setValue(language);
    this.dispatchEvent(new Event('spoken'));
  }

  #begin(login: Login): void {
    this.#rooms = new Rooms(login, {
      changed: () => this.requestUpdate(),
      news: (room) => this.#tellOf(room),
      refused: () => this.#signOut('wrongToken'),
    });
  }

  #end(): void {
    this.#rooms?.stop();
    this.#rooms = undefined;
    for (const talk of this.#talks.values()) talk.stop();
    this.#talks.clear();
  }

  #signedIn = ({login}: SignedInEvent): void => {
    keepLogin(login);
    this.login = login;
    this.reason = undefined;
    this.#begin(login);
    void this.#focus('.find input');
  };

  #signOut(reason?: Word): void {
    this.#end();
    keepLogin(undefined);
    this.login = undefined;
    this.openRoom = '';
    this.reason = reason;
  }

  #choose = ({room}: RoomChosenEvent): void => {
    const summary = this.#rooms?.get(room);
    if (!summary || !this.login) return;
    const talk = this.#talks.get(room) ?? this.#newTalk(summary, this.login);
    // The one used last is let go of last.
    this.#talks.delete(room);
    this.#talks.set(room, talk);
    this.openRoom = room;
    this.#letGo();
    void this.#focus('agent-talk');
  };

  #newTalk(room: RoomSummary, login: Login): Talk {
    const talk = new Talk(room, login);
    talk.addEventListener('news', (event) => this.#hear(room.room, (event as CustomEvent<Message>).detail));
    return talk;
  }

  /** Chats in which something was begun stay as they are. */
  #letGo(): void {
    for (const [room, talk] of this.#talks) {
      if (this.#talks.size <= MOST_TALKS) return;
      if (talk.isBusy || room === this.openRoom) continue;
      talk.stop();
      this.#talks.delete(room);
    }
  }

  #toList = (): void => {
    const {openRoom} = this;
    this.openRoom = '';
    void this.#focus(`.room[data-room="${CSS.escape(openRoom)}"]`, '.find input');
  };

  /** A customer wrote in a chat that is open: what they wrote is read out. */
  #hear(room: string, message: Message): void {
    const summary = this.#rooms?.get(room);
    if (room !== this.openRoom || message.author.isAgent || !summary || Date.now() - message.sentAt > 60_000) return;
    const {name, text} = this.#words(summary, message);
    this.news = `${name}: ${text}`;
  }

  /** A customer wrote somewhere. */
  #tellOf(room: RoomSummary): void {
    const words = this.say('newMessage', nameOfCustomer(room, this.say));
    if (room.room !== this.openRoom) this.news = words;
    this.#notices.tell(words, room.room, () =>
      this.querySelector<HTMLElement>(`[data-room="${CSS.escape(room.room)}"]`)?.click(),
    );
  }

  #words(room: RoomSummary, message: Message) {
    const {language, login, say} = this;
    return quoteOf(message, viewerOf({language, agentId: login?.id ?? '', customer: nameOfCustomer(room, say)}));
  }

  /** The first of these that is there. */
  async #focus(...places: readonly string[]): Promise<void> {
    await this.updateComplete;
    const found = places.map((place) => this.querySelector<HTMLElement>(place)).find(Boolean);
    found?.focus();
  }

  #warn = (event: BeforeUnloadEvent): void => {
    const isBusy = [...this.#talks.values()].some(({conversation}) => conversation.unsent(true) > 0);
    if (isBusy) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-console': AgentConsole;
  }
}
