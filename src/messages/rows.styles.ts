import {css} from 'lit';

/** A card of full-width rows, hairlines between them: how a question offers its answers. */
export const rows = css`
  :host {
    display: block;
  }

  .title {
    padding: 0.75em 1em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .rows {
    display: flex;
    flex-direction: column;
    border-block-start: 1px solid var(--_hairline);
  }

  .title[hidden] + .rows {
    border-block-start: 0;
  }

  .row + .row {
    border-block-start: 1px solid var(--_hairline);
  }

  .row:not(.page),
  .page > * {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_rem));
    padding-block: 0.625em;
    padding-inline: 1em 0.875em;
    color: var(--_accent-text);
    text-decoration: none;
    overflow-wrap: anywhere;
    transition: background-color var(--_motion);
  }

  .row:not(.page):hover:not([aria-disabled='true']),
  .page > :hover {
    background: var(--_hover);
  }

  .row:not(.page):focus-visible,
  .page > :focus-visible {
    outline-offset: -3px;
    border-radius: var(--_control-radius);
  }

  .label {
    flex: 1;
    min-inline-size: 0;
  }

  .site {
    max-inline-size: 45%;
    color: var(--_muted);
    font-size: var(--_tiny);
  }

  svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    opacity: 0.8;
  }

  .row[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .row[aria-disabled='true'] .icon-chevron-next {
    visibility: hidden;
  }

  .row[aria-pressed='true'] {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .row[aria-pressed='true'] svg {
    opacity: 1;
    stroke-width: 2.25;
  }

  @media (forced-colors: active) {
    .row[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
