import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {RoomSummary} from './desk-api.js';
import {AgentElement} from './element.js';
import {isWaiting, lastOf, nameOfCustomer, viewerOf} from './viewer.js';

/** An agent wants to see a room. */
export class RoomChosenEvent extends Event {
  readonly room: string;

  constructor(room: string) {
    super('room-chosen', {bubbles: true});
    this.room = room;
  }
}

/** All chats: who, what was said last and when, what is unread. Arrow keys go from one to the next. */
export class AgentRoomList extends AgentElement {
  static readonly tag = 'agent-room-list';

  @property({attribute: false}) rooms: readonly RoomSummary[] = [];

  /** Id of the room that is open. */
  @property() open = '';

  @property() agentId = '';

  @state() private filter: 'all' | 'waiting' = 'all';

  @state() private search = '';

  override render() {
    const {say, rooms, filter} = this;
    const waiting = rooms.filter(isWaiting);
    const shown = (filter === 'all' ? rooms : waiting).filter((room) => this.#matches(room));
    return html`
      <div class="find">
        <input
          type="search"
          aria-label=${say('search')}
          placeholder=${say('search')}
          .value=${this.search}
          @input=${({target}: Event) => (this.search = (target as HTMLInputElement).value)}
        />
        <div class="filter" role="group" aria-label=${say('filter')}>
          ${this.#renderFilter('all', rooms.length)} ${this.#renderFilter('waiting', waiting.length)}
        </div>
      </div>
      ${shown.length === 0 ? html`<p class="none">${this.#noneWords}</p>` : nothing}
      <ul class="rooms" aria-label=${say('chats')} @keydown=${this.#move}>
        ${repeat(
          shown,
          ({room}) => room,
          (room) => this.#renderRoom(room),
        )}
      </ul>
    `;
  }

  #renderFilter(filter: 'all' | 'waiting', count: number) {
    return html`
      <button
        type="button"
        class="chip"
        aria-pressed=${this.filter === filter}
        @click=${() => {
          this.filter = filter;
        }}
      >
        ${this.say(filter)} <span class="count">${count}</span>
      </button>
    `;
  }

  #renderRoom(room: RoomSummary) {
    const {say, language, agentId} = this;
    const customer = nameOfCustomer(room, say);
    const last = lastOf(room, viewerOf({language, agentId, customer}));
    const isOpen = room.room === this.open;
    return html`
      <li>
        <button
          type="button"
          class="room"
          data-room=${room.room}
          aria-current=${isOpen ? 'true' : nothing}
          @click=${() => this.dispatchEvent(new RoomChosenEvent(room.room))}
        >
          <span class="face" aria-hidden="true">${initialOf(customer)}</span>
          <span class="who"><bdi>${customer}</bdi></span>
          ${last ? html`<time datetime=${new Date(last.at).toISOString()}>${this.#when(last.at)}</time>` : nothing}
          <span class="what" dir="auto"
            >${last?.author.isAgent && last.name ? html`<span class="by">${last.name}: </span>` : nothing}${last?.text}</span
          >
          ${
            room.unread > 0 && !isOpen
              ? html`<span class="badge"
                  ><span aria-hidden="true">${room.unread > 99 ? '99+' : room.unread}</span
                  ><span class="spoken">, ${say('unread', room.unread)}</span></span
                >`
              : nothing
          }
          ${this.#renderMark(room)}
        </button>
      </li>
    `;
  }

  #renderMark(room: RoomSummary) {
    const {say} = this;
    if (room.ended) return html`<span class="mark">${say('ended')}</span>`;
    if (isWaiting(room)) return html`<span class="mark waits">${say('waitingMark')}</span>`;
    return room.handedOver ? html`<span class="mark">${say('handedOver')}</span>` : nothing;
  }

  get #noneWords(): string {
    if (this.search) return this.say('noMatch');
    return this.say(this.filter === 'waiting' ? 'noWaiting' : 'noChats');
  }

  #matches(room: RoomSummary): boolean {
    const wanted = this.search.trim().toLocaleLowerCase();
    if (!wanted) return true;
    const {say, language, agentId} = this;
    const customer = nameOfCustomer(room, say);
    const last = lastOf(room, viewerOf({language, agentId, customer}));
    return [customer, room.userId, last?.text ?? ''].some((each) => each.toLocaleLowerCase().includes(wanted));
  }

  /** The time of today, the date of other days. */
  #when(at: number): string {
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    const format: Intl.DateTimeFormatOptions = isToday ? {timeStyle: 'short'} : {day: 'numeric', month: 'short'};
    return new Intl.DateTimeFormat(this.language.locale, format).format(at);
  }

  #move = (event: KeyboardEvent): void => {
    const buttons = [...this.querySelectorAll<HTMLElement>('.room')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1}[event.key];
    if (to === undefined || !buttons[to]) return;
    event.preventDefault();
    buttons[to].focus();
  };
}

function initialOf(name: string): string {
  return name.match(/\p{L}/u)?.[0]?.toLocaleUpperCase() ?? '#';
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-room-list': AgentRoomList;
  }
  interface HTMLElementEventMap {
    'room-chosen': RoomChosenEvent;
  }
}
