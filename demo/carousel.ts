import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';

import {ChatDraftEvent, type Entry, type MessageKind, renderLink, wire} from '../src/index.js';

interface Card {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** What choosing the card says. */
  readonly say: string;
}

interface Carousel {
  readonly cards: readonly Card[];
}

/**
 * Offers side by side. A message type that the widget has never heard of: the page brings it.
 *
 * @tag demo-carousel
 * @fires {ChatDraftEvent} chat-draft - The customer chose a card.
 */
class DemoCarousel extends LitElement {
  static readonly tag = 'demo-carousel';

  static override styles = css`
    ul {
      display: flex;
      gap: 0.75em;
      margin: 0;
      padding: 0.25em 0.25em 0.75em;
      overflow-x: auto;
      scroll-padding-inline: 0.25em;
      scroll-snap-type: x mandatory;
      list-style: none;
    }

    li {
      display: flex;
      flex: none;
      flex-direction: column;
      gap: 0.5em;
      inline-size: 11em;
      padding: 0.875em;
      border-radius: 0.75em;
      background: var(--chat-widget-surface, Canvas);
      box-shadow: 0 0 0 1px color-mix(in srgb, transparent, currentcolor 18%);
      scroll-snap-align: start;
    }

    strong,
    p {
      margin: 0;
    }

    p {
      flex: 1;
    }

    button {
      min-block-size: 2.5em;
      border: 0;
      border-radius: 0.5em;
      background: #1f5fbf;
      color: white;
      font: inherit;
      cursor: pointer;
    }

    a {
      color: inherit;
    }
  `;

  @property({attribute: false}) entry!: Entry<Carousel>;

  override render() {
    return html`<ul tabindex="0" aria-label="Offers">
      ${this.entry.message.content.cards.map((card) => this.#renderCard(card))}
    </ul>`;
  }

  #renderCard({title, text, url, say}: Card) {
    const choose = () => this.dispatchEvent(new ChatDraftEvent({type: 'TEXT', content: {text: say}}));
    return html`
      <li>
        <strong dir="auto">${title}</strong>
        <p dir="auto">${text}</p>
        <span>${renderLink({url}, 'More about it')}</span>
        <button aria-label=${`Choose ${title}`} @click=${choose}>Choose</button>
      </li>
    `;
  }
}

const {list, string} = wire;

export const carousel: MessageKind<Carousel> = {
  type: 'CAROUSEL',
  frame: 'bare',
  elements: [DemoCarousel],
  parse: (content) => ({
    cards: list(content, 'cards', (card) => ({
      title: string(card, 'title'),
      text: string(card, 'text', ''),
      url: string(card, 'url', ''),
      say: string(card, 'say'),
    })),
  }),
  render: (entry) => html`<demo-carousel .entry=${entry}></demo-carousel>`,
  summary: ({message: {content}}) => content.cards.map(({title}) => title).join(', '),
};
