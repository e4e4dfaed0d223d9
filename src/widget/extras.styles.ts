import {css} from 'lit';

/** What stands above a text being written. */
export const extrasStyles = css`
  .popup {
    position: absolute;
    z-index: 1;
    inset-block-end: calc(100% - 0.25 * var(--_rem));
    inset-inline: calc(0.75 * var(--_rem));
    max-inline-size: calc(24 * var(--_rem));
    margin-inline-start: auto;
    animation: rise var(--_motion) ease-out;
  }

  .more {
    display: grid;
    inset-inline-end: auto;
    margin: 0;
    padding: calc(0.25 * var(--_rem));
    border-radius: calc(0.75 * var(--_rem));
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_hairline),
      var(--_shadow);
  }

  .more button {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: calc(2.75 * var(--_rem));
    padding-inline: 0.75em 1.25em;
    border-radius: calc(0.5 * var(--_rem));
  }

  .more button:hover {
    background: var(--_hover);
  }

  .more button:focus-visible {
    outline-offset: -2px;
  }

  .more svg {
    color: var(--_muted);
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 calc(0.375 * var(--_rem));
    }
  }

  @media (forced-colors: active) {
    .more {
      border: 1px solid CanvasText;
    }
  }
`;
