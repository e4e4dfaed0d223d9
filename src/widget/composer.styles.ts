import {css} from 'lit';

export const composerStyles = css`
  :host {
    display: block;
    border-block-start: 1px solid var(--_hairline);
  }

  form {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
  }

  .field {
    position: relative;
    display: grid;
    flex: 1;
    min-inline-size: 0;
    border: 1px solid var(--_edge);
    border-radius: calc(1.375 * var(--_rem));
    background: var(--_surface);
    transition: border-color var(--_motion);
  }

  .field:focus-within {
    border-color: var(--_focus);
    box-shadow: inset 0 0 0 1px var(--_focus);
  }

  textarea,
  .field::after {
    grid-area: 1 / 1;
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_rem) - 2px);
    max-block-size: calc(5 * 1.4em + 1.25 * var(--_rem));
    padding: calc(0.625 * var(--_rem)) calc(3 * var(--_rem)) calc(0.625 * var(--_rem)) calc(1 * var(--_rem));
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

  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  @supports not (field-sizing: content) {
    .field::after {
      content: attr(data-text) ' ';
      visibility: hidden;
      white-space: pre-wrap;
    }
  }

  .send {
    position: absolute;
    inset-block-end: calc(0.25 * var(--_rem) - 1px);
    inset-inline-end: calc(0.25 * var(--_rem) - 1px);
    display: grid;
    place-items: center;
    inline-size: calc(2.25 * var(--_rem));
    block-size: calc(2.25 * var(--_rem));
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    transition:
      opacity var(--_motion),
      scale var(--_motion);
  }

  .send svg {
    stroke-width: 2.25;
  }

  .send[aria-disabled='true']:not(:focus-visible) {
    scale: 0.8;
    opacity: 0;
  }

  .closed {
    padding: calc(1 * var(--_rem));
    color: var(--_muted);
    text-align: center;
  }

  @media (forced-colors: active) {
    .send {
      border: 1px solid ButtonText;
    }
  }
`;
