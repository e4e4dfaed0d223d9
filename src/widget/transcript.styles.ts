import {css} from 'lit';

export const transcriptStyles = css`
  :host {
    position: relative;
    display: block;
    /* As high as a chunk may be that has not been drawn yet. */
    --_chunk: 6000px;
  }

  .list {
    block-size: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
    /* What has the focus is seen with its ring, what can be done with it, and beside the button at the end. */
    scroll-padding-block: min(calc(1.75 * var(--_rem)), 20%) min(calc(3.375 * var(--_rem)), 45%);
    /* ScrollKeeper does it, in every engine and from the very top. */
    overflow-anchor: none;
    scrollbar-width: thin;
    scrollbar-color: color-mix(in oklch, transparent, var(--_on-surface) 30%) transparent;
  }

  .list:focus-visible {
    outline-offset: -3px;
  }

  /* A short conversation stands at the bottom, near the composer. */
  .column {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    max-inline-size: var(--_column, none);
    margin-inline: auto;
    padding: calc(0.75 * var(--_rem)) calc(0.875 * var(--_rem));
  }

  .column::before {
    content: '';
    flex: 1;
  }

  /* Never on single messages: what is watched so must be few. */
  /* What is above them moves them, and their inside need not be looked at again. */
  @supports (overflow-clip-margin: 1px) {
    .chunk,
    .block {
      contain: layout paint;
      /* Rings, and what can be done with its first message, reach beyond it. Computed lengths count as nothing here. */
      overflow-clip-margin: 48px;
    }
  }

  .chunk {
    /* Its height while it was seen is its height when it is no longer drawn. */
    contain-intrinsic-block-size: auto var(--_chunk);
  }

  .block {
    /* As high when it is laid out as when it need not be: else the space above its first message would be beyond it. */
    display: flow-root;
    contain-intrinsic-block-size: auto calc(var(--_chunk) / 4);
  }

  .day + .block {
    margin-block-start: calc(-0.25 * var(--_rem));
  }

  .chunk.closed,
  .chunk.unfilled,
  .chunk:not(.closed) .block {
    content-visibility: auto;
  }

  /* What comes next comes there. And the browser learns how high a block is that is new: what is read next does not move then. */
  .chunk:not(.closed) > :last-child > .block:last-child,
  .filling .block.new {
    content-visibility: visible;
  }

  /* Near to what is seen its height would be that of the nothing in it, and many would come into view at once. */
  .chunk.unfilled {
    block-size: calc(var(--_chunk) * var(--_chunks, 1));
  }

  .empty {
    padding: calc(2 * var(--_rem)) calc(1 * var(--_rem));
    color: var(--_muted);
    text-align: center;
  }

  .day {
    z-index: 1;
    inset-block-start: 0.25em;
    display: flex;
    justify-content: center;
    margin-block: calc(1 * var(--_rem)) calc(0.25 * var(--_rem));
    pointer-events: none;
  }

  /* At rest it would stand on what there is to read. */
  .scrolling .day {
    position: sticky;
  }

  .day span {
    padding: 0.125em 0.75em;
    border-radius: 1em;
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_hairline);
    color: var(--_muted);
    font-size: var(--_tiny);
  }

  .notice {
    padding: 0.75em 1.5em 0.25em;
    color: var(--_muted);
    font-size: var(--_small);
    text-align: center;
    overflow-wrap: anywhere;
  }

  /* Blocks and lines of text: there are many, and nothing is laid out faster. */
  .message {
    position: relative;
    margin-block-start: 2px;
    padding-inline-start: calc(2.25 * var(--_rem));
  }

  .message.first {
    margin-block-start: var(--_gap);
  }

  .message.customer {
    padding-inline-start: 0;
    text-align: end;
  }

  .author {
    inline-size: fit-content;
    overflow-wrap: anywhere;
    margin-block-end: 0.25em;
    padding-inline-start: 0.25em;
    color: var(--_muted);
    font-size: var(--_tiny);
  }

  .avatar {
    position: absolute;
    /* Beside the bubble, above the time. */
    inset-block-end: calc(var(--_tiny) * 1.333 + 0.25 * var(--_rem));
    inset-inline-start: 0;
    inline-size: calc(1.75 * var(--_rem));
    block-size: calc(1.75 * var(--_rem));
    overflow: hidden;
    border-radius: 50%;
    background: var(--_raised);
    color: var(--_muted);
  }

  .avatar img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  /* Somebody's head and shoulders. Drawn by boxes, which a message has for nothing. */
  .nobody::before,
  .nobody::after {
    position: absolute;
    inset-inline: 0;
    margin-inline: auto;
    border-radius: 50%;
    background: currentcolor;
    content: '';
  }

  .nobody::before {
    inset-block-start: 20%;
    inline-size: 36%;
    block-size: 36%;
  }

  .nobody::after {
    inset-block-start: 64%;
    inline-size: 68%;
    block-size: 60%;
  }

  /* A bot's face. */
  .bot > .nobody::before {
    inset-block-start: 30%;
    inline-size: 54%;
    block-size: 42%;
    border-radius: 0.3em;
  }

  .bot > .nobody::after {
    inset-block-start: 44%;
    inline-size: 0.18em;
    block-size: 0.22em;
    background: none;
    box-shadow:
      0.23em 0 var(--_raised),
      -0.23em 0 var(--_raised);
  }

  .message > .content {
    inline-size: fit-content;
    text-align: start;
    max-inline-size: min(85%, calc(30 * var(--_rem)));
    overflow-wrap: anywhere;
    border-radius: var(--_bubble-radius);
  }

  .bubble > .content {
    padding: 0.5em 0.8em;
  }

  .customer > .content {
    margin-inline-start: auto;
  }

  .card > .content,
  .bare > .content {
    inline-size: 100%;
  }

  .bare > .content {
    max-inline-size: 100%;
  }

  /* What frames itself stands on the side of who said it. */
  .customer.bare > .content {
    inline-size: fit-content;
    max-inline-size: 85%;
  }

  .card > .content {
    max-inline-size: min(100%, calc(22.5 * var(--_rem)));
    overflow: hidden;
    border: 1px solid var(--_hairline);
    background: var(--_surface);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.06);
  }

  .bubble.agent > .content {
    background: var(--_bubble-agent);
    color: var(--_on-bubble-agent);
  }

  .bubble.bot > .content {
    background: var(--_bubble-bot);
    color: var(--_on-bubble-bot);
  }

  .bubble.customer > .content {
    background: var(--_bubble-customer);
    color: var(--_on-bubble-customer);
  }

  /* Within a group the corners toward the edge are close. */
  .message:not(.customer):not(.first) > .content {
    border-start-start-radius: var(--_bubble-corner);
  }

  .message:not(.customer):not(.last) > .content {
    border-end-start-radius: var(--_bubble-corner);
  }

  .customer:not(.first) > .content {
    border-start-end-radius: var(--_bubble-corner);
  }

  .customer:not(.last) > .content {
    border-end-end-radius: var(--_bubble-corner);
  }

  .failed > .content {
    outline: 2px solid var(--_danger);
    outline-offset: 1px;
  }

  .content a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  time,
  .foot {
    display: block;
    margin-block-start: calc(0.25 * var(--_rem));
    padding-inline: 0.25em;
    color: var(--_muted);
    font-size: var(--_tiny);
    line-height: 1.333;
  }

  .notice time {
    display: inline;
    padding: 0;
    font-size: inherit;
  }

  /* Beside it stands how the message fares. */
  .customer > time {
    padding-inline-end: 2.1em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 0.375em;
  }

  .foot > time {
    margin: 0;
    padding: 0;
  }

  /* A picture of its words. */
  .status {
    position: absolute;
    inset-block-end: 0.05em;
    inset-inline-end: 0.15em;
    inline-size: 1.6em;
    block-size: 1.2em;
    overflow: hidden;
    color: var(--_muted);
    font-size: var(--_tiny);
    line-height: 1.2;
    text-indent: 2em;
    white-space: nowrap;
  }

  .foot > .status {
    position: relative;
    inset: auto;
    inline-size: 1.2em;
  }

  .status::before,
  .status.seen::after {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1.2em;
    block-size: 1.2em;
    background: currentcolor;
    clip-path: polygon(18% 56%, 40.4% 78.8%, 82% 34%, 76% 28.3%, 40.4% 67%, 24% 50.4%);
    content: '';
  }

  .status.seen {
    color: var(--_accent-text);
  }

  .status.seen::after {
    inset-inline-start: 0.4em;
  }

  .status.sending::before {
    inset: 0.15em;
    inline-size: auto;
    block-size: auto;
    border: 0.1em solid;
    border-radius: 50%;
    background: linear-gradient(currentcolor, currentcolor) 50% 0 / 0.1em 55% no-repeat;
    clip-path: none;
  }

  .failure {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
  }

  .failure svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    stroke-width: 2;
  }

  .failed .foot {
    color: var(--_danger);
  }

  .retry {
    min-block-size: max(24px, 1.5 * var(--_rem));
    padding-inline: 0.25em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .message:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_control-radius);
  }

  .message.pointed > .content {
    animation: point 1.2s ease-out;
  }

  .quote {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    margin-block: 0.125em 0.375em;
    padding-inline-start: 0.625em;
    border-inline-start: 3px solid currentcolor;
    font-size: var(--_small);
    line-height: 1.4;
  }

  p.quote {
    font-style: italic;
  }

  .quoted-name {
    font-weight: 600;
  }

  .quoted-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow-wrap: anywhere;
  }

  .reactions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-start: calc(-0.5 * var(--_rem));
    padding-inline: calc(0.5 * var(--_rem));
  }

  .customer > .reactions {
    justify-content: flex-end;
  }

  .reaction {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-inline-size: calc(2 * var(--_rem));
    min-block-size: max(24px, 1.5 * var(--_rem));
    padding-inline: 0.5em;
    justify-content: center;
    border-radius: var(--_rem);
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_hairline);
    font-size: var(--_small);
    line-height: 1;
  }

  .reaction[aria-pressed='true'] {
    background: color-mix(in oklch, var(--_surface), var(--_accent) 16%);
    box-shadow: 0 0 0 1px var(--_accent-text);
  }

  .separator {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block-start: var(--_gap);
    color: var(--_danger);
    font-size: var(--_tiny);
    font-weight: 600;
  }

  .separator::before,
  .separator::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentcolor;
  }

  .earlier {
    align-self: center;
    min-block-size: calc(2 * var(--_rem));
    padding-inline: 1em;
    border-radius: var(--_rem);
    color: var(--_accent-text);
    font-size: var(--_small);
    font-weight: 600;
  }

  .earlier[aria-disabled='true'] {
    color: var(--_muted);
  }

  .typing {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: var(--_gap);
    padding-inline-start: calc(2.25 * var(--_rem));
    color: var(--_muted);
    font-size: var(--_tiny);
  }

  .dots {
    display: inline-flex;
    gap: 0.25em;
    padding: 0.75em;
    border-radius: var(--_bubble-radius);
    background: var(--_raised);
  }

  .dots i {
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: currentcolor;
  }

  .to-latest {
    position: absolute;
    inset-block-end: calc(0.75 * var(--_rem));
    inset-inline-end: calc(0.875 * var(--_rem));
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-inline-size: calc(2.25 * var(--_rem));
    block-size: calc(2.25 * var(--_rem));
    padding-inline: calc(0.5 * var(--_rem));
    border-radius: calc(1.125 * var(--_rem));
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow:
      0 0 0 1px var(--_hairline),
      0 2px 10px rgb(0 0 0 / 0.18);
    font-size: var(--_small);
    font-weight: 600;
  }

  /* Few words to a line need all of it. */
  @container (inline-size < 16em) {
    .message,
    .typing {
      padding-inline-start: 0;
    }

    .avatar {
      display: none;
    }

    .message > .content {
      max-inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .message:not(.bare) > .content,
    .day span,
    .reaction,
    .to-latest {
      border: 1px solid CanvasText;
    }

    .reaction[aria-pressed='true'] {
      border-color: Highlight;
    }

    .status::before,
    .status::after,
    .nobody::before,
    .nobody::after {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    /* Five seconds in all: nobody can stop it. */
    .dots i {
      animation: breathe 1.15s 4;
    }

    .dots i:nth-child(2) {
      animation-delay: 0.15s;
    }

    .dots i:nth-child(3) {
      animation-delay: 0.3s;
    }
  }

  @keyframes point {
    from,
    60% {
      box-shadow: 0 0 0 3px var(--_focus);
    }
  }

  @keyframes breathe {
    40% {
      opacity: 0.25;
    }
  }
`;
