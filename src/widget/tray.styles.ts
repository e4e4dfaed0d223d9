import {css} from 'lit';

/** The look of what takes the place of the text for a moment, or stands above it. */
export const trayStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em;
    min-block-size: calc(2.75 * var(--_rem) - 2px);
    padding: calc(0.25 * var(--_rem) - 1px);
  }

  .words {
    display: flex;
    flex: 1 1 6em;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    padding-block: 0.25em;
    font-size: var(--_small);
    line-height: 1.35;
  }

  .words:has(.dot) {
    flex: none;
  }

  .failure {
    color: var(--_danger);
  }

  .detail {
    display: block;
    color: var(--_muted);
    font-size: var(--_tiny);
  }

  .again {
    min-block-size: calc(2.25 * var(--_rem));
    padding-inline: calc(0.875 * var(--_rem));
    border-radius: calc(1.125 * var(--_rem));
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
    font-weight: 600;
  }

  .dot {
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: var(--_danger);
  }

  .dot.still {
    background: var(--_muted);
  }

  .clock {
    min-inline-size: 2.5em;
    font-variant-numeric: tabular-nums;
  }

  .level {
    flex: 1 1 2em;
    min-inline-size: 0;
    block-size: calc(0.375 * var(--_rem));
    border-radius: calc(0.1875 * var(--_rem));
    background:
      linear-gradient(var(--_accent-text) 0 0) 0 / calc(100% * var(--_level, 0)) 100% no-repeat,
      var(--_hairline);
  }

  .level:dir(rtl) {
    background-position: 100%;
  }

  @media (forced-colors: active) {
    .dot,
    .level {
      forced-color-adjust: none;
    }

    .again {
      border: 1px solid ButtonText;
    }
  }
`;
