import {css} from 'lit';

export const formStyles = css`
  :host {
    display: block;
  }

  .group {
    display: flex;
    flex-direction: column;
    gap: var(--_rem);
    padding: 1em;
  }

  .title {
    font-size: var(--_large);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .title + .hint {
    margin-block-start: calc(-0.75 * var(--_rem));
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .info {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: calc(0.25 * var(--_rem));
    min-inline-size: 0;
  }

  label,
  .label {
    font-size: var(--_small);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .mark {
    color: var(--_danger);
  }

  input,
  select,
  textarea {
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_on-surface);
    /* Below 16 px phones zoom in on focus. */
    font-size: max(16px, var(--_font-size));
    line-height: 1.4;
    text-overflow: ellipsis;
  }

  .select {
    display: grid;
    align-items: center;
  }

  .select > * {
    grid-area: 1 / 1;
  }

  .select svg {
    justify-self: end;
    margin-inline-end: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  select {
    padding-inline-end: 2.25em;
    appearance: none;
    cursor: pointer;
  }

  textarea {
    resize: vertical;
  }

  :is(input, select, textarea):focus-visible {
    outline-offset: -1px;
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  [readonly] {
    border-style: dashed;
    background: transparent;
  }

  .choices {
    display: flex;
    flex-direction: column;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: calc(2.25 * var(--_rem));
    font-size: inherit;
    font-weight: 400;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: calc(1.5 * var(--_rem));
    min-block-size: 0;
    block-size: calc(1.5 * var(--_rem));
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .mark-choice {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: calc(2.25 * var(--_rem));
    min-block-size: calc(2.25 * var(--_rem));
    border-radius: var(--_control-radius);
    color: var(--_muted);
    font-size: calc(1.25 * var(--_rem));
    cursor: pointer;
  }

  /* The button itself is all of the mark, and can't be seen. */
  .mark-choice input {
    position: absolute;
    inset: 0;
    block-size: 100%;
    min-block-size: 0;
    opacity: 0;
    cursor: inherit;
  }

  .mark-choice:hover {
    background: var(--_hover);
  }

  .mark-choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
  }

  .stars .reached {
    color: var(--_accent-text);
  }

  .stars .reached svg {
    fill: currentcolor;
  }

  .faces {
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
  }

  .faces .mark-choice:not(:has(:checked)) {
    filter: grayscale(0.6);
  }

  .faces .mark-choice:has(:checked),
  .score .mark-choice:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .score .mark-choice {
    border: 1px solid var(--_edge);
    font-size: var(--_font-size);
  }

  .problem {
    display: flex;
    gap: 0.375em;
    color: var(--_danger);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .problem svg {
    margin-block-start: 0.1em;
  }

  .submit {
    min-block-size: calc(2.75 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) var(--_rem);
    border-radius: var(--_control-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    transition: filter var(--_motion);
  }

  .submit:hover {
    filter: brightness(1.08);
  }

  .submit[aria-disabled='true'] {
    background: var(--_hover);
    color: var(--_muted);
    cursor: default;
    filter: none;
  }

  @media (forced-colors: active) {
    .submit {
      border: 1px solid ButtonText;
    }
  }
`;
