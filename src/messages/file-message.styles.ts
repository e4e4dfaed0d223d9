import {css} from 'lit';

/** The look of a file: a row, or a box that has its size before its content. */
export const fileMessageStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  .file {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_rem));
    color: inherit;
    text-decoration: none;
  }

  .file:any-link:hover .detail,
  button.file:hover .detail {
    text-decoration: underline;
  }

  .file:focus-visible {
    outline-color: currentcolor;
    border-radius: var(--_bubble-corner);
  }

  .file > .icon-download {
    margin-inline-start: auto;
  }

  /* A sheet of paper with a folded corner. */
  .sheet {
    --_fold: calc(0.625 * var(--_rem));
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(2.25 * var(--_rem));
    block-size: calc(2.625 * var(--_rem));
    border-radius: calc(0.25 * var(--_rem));
    background: color-mix(in oklch, transparent, currentcolor 14%);
    clip-path: polygon(0 0, calc(100% - var(--_fold)) 0, 100% var(--_fold), 100% 100%, 0 100%);
    font-size: calc(0.6875 * var(--_rem));
    font-weight: 600;
    text-transform: uppercase;
  }

  .sheet::after {
    content: '';
    position: absolute;
    inset-block: 0 auto;
    inset-inline: auto 0;
    inline-size: var(--_fold);
    block-size: var(--_fold);
    border-end-start-radius: calc(0.1875 * var(--_rem));
    background: color-mix(in oklch, transparent, currentcolor 26%);
  }

  .sheet:dir(rtl) {
    clip-path: polygon(var(--_fold) 0, 100% 0, 100% 100%, 0 100%, 0 var(--_fold));
  }

  .sheet svg {
    inline-size: 1.75em;
    block-size: 1.75em;
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    min-inline-size: 0;
  }

  .detail {
    font-size: var(--_small);
    opacity: 0.85;
  }

  .caption {
    margin-block-start: 0.25em;
    white-space: pre-wrap;
  }

  .caption a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: var(--_small);
  }

  .again {
    min-block-size: calc(1.75 * var(--_rem));
    padding-inline: 0.25em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .again:focus-visible {
    outline-color: currentcolor;
  }

  /* It keeps its size whatever comes, so that nothing jumps. */
  .box {
    display: grid;
    place-items: center;
    inline-size: calc(16.25 * var(--_rem));
    max-inline-size: 100%;
    max-block-size: calc(20 * var(--_rem));
    aspect-ratio: 4 / 3;
    background: color-mix(in oklch, transparent, currentcolor 9%);
  }

  .box > svg {
    inline-size: calc(2 * var(--_rem));
    block-size: calc(2 * var(--_rem));
    opacity: 0.5;
  }

  .box > .failure {
    flex-direction: column;
    justify-content: center;
    padding: 1em;
    text-align: center;
  }

  /* A caption is as wide as what it is about. */
  .box ~ .caption {
    inline-size: 0;
    min-inline-size: 100%;
  }

  @media (forced-colors: active) {
    .sheet,
    .box {
      border: 1px solid CanvasText;
    }
  }
`;

/** For files that fill their bubble: what stands beside them keeps the bubble's distance from its edge. */
export const edgeToEdge = css`
  .file,
  .file ~ .failure {
    padding-inline: 0.8em;
  }

  .file {
    inline-size: calc(16.25 * var(--_rem));
    max-inline-size: 100%;
    padding-block: 0.5em;
  }

  .file:focus-visible {
    outline-offset: -3px;
  }

  .file ~ .failure {
    padding-block-end: 0.5em;
  }

  .caption {
    margin: 0;
    padding: 0.4em 0.8em 0.5em;
  }

  .file ~ .caption,
  .file ~ .failure {
    inline-size: 0;
    min-inline-size: 100%;
  }

  .file ~ .caption {
    padding-block-start: 0;
  }
`;
