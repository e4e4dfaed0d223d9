import {css} from 'lit';

/** A card about one thing: a tile, a name with lines below it, and what can be done as a row below that. */
export const card = css`
  :host {
    display: block;
  }

  .what:not(.whole),
  .whole > a {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
  }

  .tile {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(2.5 * var(--_rem));
    block-size: calc(2.5 * var(--_rem));
    border-radius: var(--_control-radius);
    background: color-mix(in oklch, transparent, var(--_accent) 13%);
    color: var(--_accent-text);
  }

  .lines {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    /* Each text has a direction of its own; all of them start where the card does. */
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .name {
    font-weight: 600;
  }

  .under {
    color: var(--_muted);
    font-size: var(--_small);
  }

  /* An address has no end that would have to be read. */
  .line {
    display: -webkit-box;
    max-inline-size: 100%;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .act {
    border-block-start: 1px solid var(--_hairline);
  }

  .act > * {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_rem));
    padding: 0.5em 1em;
  }

  .act > *,
  .whole > a {
    transition: background-color var(--_motion);
  }

  .act > :any-link,
  .act > button {
    color: var(--_accent-text);
    font-weight: 600;
    text-decoration: none;
  }

  .whole > :any-link {
    color: inherit;
    text-decoration: none;
  }

  .act > :hover,
  .whole > a:hover {
    background: var(--_hover);
  }

  .act > :focus-visible,
  .whole > a:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_control-radius);
  }

  .act .under {
    flex: 1;
    min-inline-size: 0;
    font-weight: 400;
    text-align: end;
  }

  .act svg,
  .whole > a > svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-inline-start: auto;
  }

  .act .under + svg {
    margin-inline-start: 0;
  }

  @media (forced-colors: active) {
    .tile {
      border: 1px solid CanvasText;
    }
  }
`;
