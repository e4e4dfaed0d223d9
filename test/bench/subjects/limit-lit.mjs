/** What Lit needs for the same: one element, whose chunks are drawn again only when they are others. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {CHUNK, pieces, styles} from './limit.css.mjs';

class BenchLimit extends LitElement {
  static properties = {chunks: {attribute: false}};

  static styles = css`
    :host {
      display: flex;
      flex-direction: column;
      block-size: 100%;
    }
    ${unsafeCSS(styles)}
  `;

  constructor() {
    super();
    this.chunks = [];
  }

  render() {
    const {chunks} = this;
    return html`
      <div class="log" role="log" tabindex="0">
        ${repeat(
          chunks,
          (_chunk, index) => index,
          (chunk, index) => html`
            <div class=${index < chunks.length - 2 ? 'chunk closed' : 'chunk'}>
              ${guard([chunk], () => repeat(chunk, ({id}) => id, row))}
            </div>
          `,
        )}
      </div>
      <textarea></textarea>
    `;
  }

  updated() {
    const log = this.renderRoot.querySelector('.log');
    requestAnimationFrame(() => (log.scrollTop = log.scrollHeight));
  }
}

function row({text, mine, time, iso}) {
  return html`<div class=${mine ? 'message mine' : 'message'}>
    <p class="bubble">
      ${pieces(text).map((piece, index) =>
        index % 2 === 1 ? html`<a href=${piece} rel="noopener" target="_blank">${piece}</a>` : piece,
      )}
    </p>
    <time datetime=${iso}>${time}</time>
  </div>`;
}

customElements.define('bench-limit', BenchLimit);

export default {
  prepare: (message) => message,
  mount(box) {
    const chat = document.createElement('bench-limit');
    box.append(chat);
    return chat;
  },
  history(chat, messages) {
    const count = Math.ceil(messages.length / CHUNK);
    chat.chunks = Array.from({length: count}, (_, at) => messages.slice(at * CHUNK, (at + 1) * CHUNK));
  },
  append(chat, message) {
    const last = chat.chunks.at(-1);
    const isFull = !last || last.length >= CHUNK;
    chat.chunks = isFull ? [...chat.chunks, [message]] : [...chat.chunks.slice(0, -1), [...last, message]];
  },
  unmount: (chat) => chat.remove(),
};
