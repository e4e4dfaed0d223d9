import {css} from 'lit';

export const attachmentsStyles = css`
  :host {
    display: block;
    font-size: var(--_small);
    line-height: 1.35;
  }

  ul {
    list-style: none;
  }

  ul[aria-label] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(13 * var(--_rem))), 1fr));
    gap: calc(0.375 * var(--_rem));
    max-block-size: calc(10.5 * var(--_rem));
    padding: calc(0.5 * var(--_rem));
    padding-block-end: 0;
    overflow: auto;
    scrollbar-width: thin;
  }

  [part~='attachment'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    padding: calc(0.25 * var(--_rem));
    border-radius: calc(1.375 * var(--_rem) - 0.5 * var(--_rem));
    background: var(--_raised);
  }

  img,
  .about,
  [part~='attachment'] > svg {
    min-inline-size: 0;
  }

  img,
  [part~='attachment'] > svg {
    flex: none;
    inline-size: calc(2.5 * var(--_rem));
    block-size: calc(2.5 * var(--_rem));
    border-radius: calc(0.625 * var(--_rem));
    object-fit: cover;
  }

  [part~='attachment'] > svg {
    padding: calc(0.625 * var(--_rem));
    background: var(--_hover);
    color: var(--_muted);
  }

  .about {
    flex: 1;
  }

  .size {
    color: var(--_muted);
    font-size: var(--_tiny);
  }

  .refused {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    color: var(--_danger);
  }

  .refused:not(:empty) {
    padding-block: calc(0.625 * var(--_rem)) 0;
    padding-inline: calc(1 * var(--_rem)) calc(0.5 * var(--_rem));
  }

  .refused ul {
    display: grid;
    flex: 1;
    gap: 0.25em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .refused svg {
    margin-block-start: 0.05em;
  }

  .refused-name {
    font-weight: 600;
  }

  .refused .tool {
    margin-block: -0.3em;
  }

  .refused .tool svg {
    margin: 0;
  }

  @media (forced-colors: active) {
    [part~='attachment'] {
      border: 1px solid CanvasText;
    }
  }
`;
