import {css} from 'lit';

export const composerStyles = css`
  :host {
    display: block;
    border-block-start: 1px solid var(--_hairline);
  }

  form {
    position: relative;
  }

  form {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
  }

  .field {
    flex: 1;
    min-inline-size: 0;
    border: 1px solid var(--_edge);
    border-radius: calc(1.375 * min(var(--_rem), var(--_radius)));
    background: var(--_surface);
    transition: border-color var(--_motion);
  }

  .field:has(textarea:focus) {
    border-color: var(--_focus);
    box-shadow: inset 0 0 0 1px var(--_focus);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: flex-end;
  }

  .row > .tool,
  .end {
    margin: calc(0.25 * var(--_rem) - 1px);
  }

  .row > .tool + .text > textarea,
  .row > .tool + .text::after {
    padding-inline-start: calc(0.25 * var(--_rem));
  }

  .row > .tool + .end {
    margin-inline-start: 0;
  }

  .text {
    display: grid;
    flex: 1 1 5em;
    min-inline-size: 0;
  }

  .end {
    display: grid;
    flex: none;
  }

  .end > * {
    grid-area: 1 / 1;
  }

  textarea,
  .text::after {
    grid-area: 1 / 1;
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_rem) - 2px);
    max-block-size: min(calc(5 * 1.4em + 1.25 * var(--_rem)), 40dvh);
    padding-block: calc(0.625 * var(--_rem));
    padding-inline: calc(1 * var(--_rem)) calc(0.25 * var(--_rem));
    border: 0;
    /* Below 16 px phones zoom in on focus. */
    font-size: max(16px, var(--_font-size));
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  textarea {
    field-sizing: content;
    resize: none;
    background: none;
    scrollbar-width: thin;
  }

  /* The ring is around the whole field. */
  textarea:focus-visible {
    outline: none;
  }

  /* Nothing written yet: browsers would take nothing for left to right. */
  textarea:placeholder-shown {
    direction: inherit;
  }

  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  @supports not (field-sizing: content) {
    .text::after {
      content: attr(data-text) ' ';
      visibility: hidden;
      white-space: pre-wrap;
    }
  }

  .send {
    transition:
      opacity var(--_motion),
      scale var(--_motion);
  }

  .send[aria-disabled='true']:not(:focus-visible) {
    scale: 0.8;
    opacity: 0;
    pointer-events: none;
  }

  .quote {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    margin: calc(0.5 * var(--_rem));
    margin-block-end: 0;
    padding: calc(0.375 * var(--_rem)) calc(0.375 * var(--_rem));
    border-radius: calc(0.875 * var(--_rem));
    background: var(--_raised);
    font-size: var(--_small);
    line-height: 1.35;
  }

  .quoted {
    flex: 1;
    min-inline-size: 0;
    padding-inline-start: 0.5em;
    border-inline-start: 3px solid var(--_accent-text);
  }

  .quoted-name {
    display: block;
    overflow: hidden;
    color: var(--_accent-text);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .quoted-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }

  /* Fixed to the panel, which contains what is in it. */
  .drop {
    position: fixed;
    z-index: 2;
    inset: calc(0.5 * var(--_rem));
    display: grid;
    place-content: center;
    place-items: center;
    gap: 0.75em;
    padding: 2em;
    border: 2px dashed var(--_accent-text);
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in oklch, transparent, var(--_surface) 92%);
    color: var(--_accent-text);
    font-weight: 600;
    text-align: center;
  }

  .drop svg {
    inline-size: 2em;
    block-size: 2em;
  }

  .closed {
    padding: calc(1 * var(--_rem));
    color: var(--_muted);
    text-align: center;
  }

  @media (forced-colors: active) {
    .quote {
      border: 1px solid CanvasText;
    }

    .field:has(textarea:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .drop {
      background: Canvas;
    }
  }
`;
