import {css} from 'lit';

export const pickerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: calc(19 * var(--_rem));
    max-block-size: clamp(8 * var(--_rem), 100dvh - 9 * var(--_rem), 60dvh);
    /* In large text the search and the groups may take all the room there is. */
    overflow: hidden auto;
    scrollbar-width: thin;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_hairline),
      var(--_shadow);
  }

  input {
    flex: none;
    min-block-size: calc(2.5 * var(--_rem));
    margin: calc(0.5 * var(--_rem));
    margin-block-end: calc(0.25 * var(--_rem));
    padding-inline: calc(0.875 * var(--_rem));
    border: 1px solid var(--_edge);
    border-radius: calc(1.25 * var(--_rem));
    background: none;
    /* Below 16 px phones zoom in on focus. */
    font-size: max(16px, var(--_font-size));
  }

  input:placeholder-shown {
    direction: inherit;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input:focus-visible {
    outline-offset: -1px;
  }

  .groups {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    padding-inline: calc(0.375 * var(--_rem));
    border-block-end: 1px solid var(--_hairline);
  }

  .groups button {
    flex: 1;
    min-inline-size: max(24px, 1.5em);
    padding-block: calc(0.375 * var(--_rem));
    border-block-end: 2px solid transparent;
    font-size: 1.125em;
    line-height: 1.3;
    text-align: center;
    filter: grayscale(1);
    opacity: 0.75;
  }

  .groups button:hover,
  .groups [aria-selected='true'] {
    filter: none;
    opacity: 1;
  }

  .groups [aria-selected='true'] {
    border-color: var(--_accent-text);
  }

  .panel {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(auto-fill, minmax(calc(2.375 * var(--_rem)), 1fr));
    align-content: start;
    min-block-size: calc(5.5 * var(--_rem));
    padding: calc(0.375 * var(--_rem));
    overflow: auto;
    scrollbar-width: thin;
    overscroll-behavior: contain;
  }

  .all {
    display: contents;
  }

  .panel button {
    block-size: calc(2.375 * var(--_rem));
    border-radius: calc(0.5 * var(--_rem));
    font-size: 1.5em;
    line-height: 1;
    text-align: center;
    /* Thousands of pictures: those out of sight cost nothing. */
    content-visibility: auto;
    contain-intrinsic-size: auto calc(2.375 * var(--_rem));
  }

  .panel button:hover {
    background: var(--_hover);
  }

  button:focus-visible,
  .panel:focus-visible {
    outline-offset: -2px;
  }

  .none {
    grid-column: 1 / -1;
    padding: 1em;
    color: var(--_muted);
    text-align: center;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }

    .groups [aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
