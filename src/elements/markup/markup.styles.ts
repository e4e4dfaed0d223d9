import {css} from 'lit';

/** The look of what Markdown and HTML draw in a message: in its size, and never wider than it. */
export const markupStyles = css`
  .rich {
    min-inline-size: 0;
  }

  .rich :where(*) {
    margin: 0;
  }

  /* A little less than an empty line, wherever two blocks follow one another. */
  .rich * + :where(p, ul, ol, dl, blockquote, div, pre, h3, hr) {
    margin-block-start: 0.6em;
  }

  .rich p:empty {
    display: none;
  }

  .rich h3 {
    font-size: 1.0667em;
    font-weight: 600;
    line-height: 1.375;
  }

  .rich h3 + * {
    margin-block-start: 0.2em;
  }

  .rich :is(strong, b, th) {
    font-weight: 600;
  }

  .rich :is(ul, ol) {
    padding: 0;
    padding-inline-start: 1.4em;
  }

  .rich ol {
    padding-inline-start: 1.7em;
  }

  .rich li::marker {
    font-variant-numeric: tabular-nums;
  }

  .rich li + li,
  .rich li > :is(ul, ol) {
    margin-block-start: 0.15em;
  }

  .rich blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid color-mix(in oklch, transparent, currentcolor 30%);
  }

  .rich hr {
    block-size: 0;
    border: 0;
    border-block-start: 1px solid color-mix(in oklch, transparent, currentcolor 25%);
  }

  .rich :is(code, kbd, samp, tt, pre) {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
    font-size: 0.9em;
  }

  .rich :is(code, kbd, samp, tt) {
    padding: 0.1em 0.3em;
    border-radius: 0.3em;
    background: color-mix(in oklch, transparent, currentcolor 9%);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  .rich .wide {
    max-inline-size: 100%;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
  }

  .rich pre {
    padding: 0.6em 0.75em;
    border-radius: var(--_control-radius, 0.6em);
    background: color-mix(in oklch, transparent, currentcolor 7%);
    line-height: 1.45;
    overflow-wrap: normal;
    tab-size: 4;
    text-align: start;
    white-space: pre;
  }

  .rich pre code {
    padding: 0;
    background: none;
    font-size: inherit;
  }

  .rich table {
    border-collapse: collapse;
    font-size: 0.9333em;
    overflow-wrap: normal;
  }

  .rich :is(td, th) {
    min-inline-size: 3em;
    max-inline-size: 16em;
    padding: 0.3em 0.6em;
    border-block-end: 1px solid color-mix(in oklch, transparent, currentcolor 18%);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .rich :is(td, th):first-child {
    padding-inline-start: 0;
  }

  .rich :is(td, th):last-child {
    padding-inline-end: 0;
  }

  .rich [align='center'] {
    text-align: center;
  }

  .rich [align='right'] {
    text-align: end;
  }

  .rich tr:last-child > td {
    border-block-end: 0;
  }

  .rich :is(sub, sup) {
    line-height: 0;
  }

  .rich mark {
    border-radius: 0.2em;
  }

  /* What goes on beyond the edge fades there. */
  @supports (animation-timeline: scroll(self inline)) {
    .rich .wide {
      --_fade: to right;
      animation: end linear both;
      animation-timeline: scroll(self inline);
    }

    .rich .wide:dir(rtl) {
      --_fade: to left;
    }
  }

  @keyframes end {
    0%,
    99% {
      mask-image: linear-gradient(var(--_fade), black calc(100% - 2.5em), transparent);
    }

    100% {
      mask-image: none;
    }
  }

  @media (forced-colors: active) {
    .rich :is(code, kbd, samp, tt, pre) {
      border: 1px solid currentcolor;
    }

    .rich pre code {
      border: 0;
    }
  }
`;
