import {css} from 'lit';

/** The look of a small round button with an icon in it. */
export const tool = css`
  .tool {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(2.25 * var(--_rem));
    block-size: calc(2.25 * var(--_rem));
    border-radius: 50%;
    color: var(--_muted);
    transition: background-color var(--_motion);
  }

  .tool:hover,
  .tool[aria-expanded='true'] {
    background: var(--_hover);
    color: var(--_on-surface);
  }

  .tool.small {
    inline-size: calc(1.75 * var(--_rem));
    block-size: calc(1.75 * var(--_rem));
  }

  .tool.small svg {
    inline-size: 1em;
    block-size: 1em;
  }

  .tool.filled {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .tool.filled svg {
    stroke-width: 2.25;
  }

  @media (forced-colors: active) {
    .tool.filled {
      border: 1px solid ButtonText;
    }
  }
`;
