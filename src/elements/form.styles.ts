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

  .unreadable {
    padding: 1em;
    font-style: italic;
  }

  .summary {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_danger);
    border-radius: var(--_control-radius);
    font-size: var(--_small);
  }

  .summary .problem {
    font-weight: 600;
  }

  .summary ul {
    display: flex;
    flex-direction: column;
    max-block-size: calc(11 * var(--_rem));
    padding-inline-start: 1.625em;
    overflow-y: auto;
    list-style: none;
  }

  .flaw {
    inline-size: 100%;
    min-block-size: max(24px, 1.5 * var(--_rem));
    padding-block: 0.125em;
    overflow-wrap: anywhere;
  }

  .flaw:focus-visible {
    outline-offset: -2px;
  }

  .flaw .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .flaw:hover .name {
    text-decoration-thickness: 2px;
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
    gap: 0.625em;
    padding-block: calc(0.375 * var(--_rem));
    font-size: inherit;
    font-weight: 400;
    cursor: pointer;
  }

  /* Beside the first line, however many there are. */
  .choice span {
    min-inline-size: 0;
    padding-block-start: calc((1.5 * var(--_rem) - 1lh) / 2);
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
    --_target: max(36px, 1.75 * var(--_rem));
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .mark-choice {
    position: relative;
    display: grid;
    place-items: center;
    /* Grows less than large text does: eleven of them need to find room. */
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
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

  .problem bdi {
    min-inline-size: 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_rem));
  }

  .submit,
  .cancel {
    flex: 1 1 auto;
    min-block-size: calc(2.75 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) var(--_rem);
    border-radius: var(--_control-radius);
    font-weight: 600;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .submit {
    background: var(--_accent);
    color: var(--_on-accent);
    transition: filter var(--_motion);
  }

  .cancel {
    border: 1px solid var(--_edge);
    transition: background-color var(--_motion);
  }

  .cancel:hover {
    background: var(--_hover);
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

  .submit[aria-busy='true'] {
    cursor: progress;
  }

  /* Fingers need more room than pointers. */
  @media (pointer: coarse) {
    .choice {
      padding-block: calc(0.625 * var(--_rem));
    }

    .rating {
      --_target: max(44px, 1.75 * var(--_rem));
    }

    .flaw {
      min-block-size: calc(2.75 * var(--_rem));
    }
  }

  @media (forced-colors: active) {
    .submit {
      border: 1px solid ButtonText;
    }

    .submit[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }

    .mark-choice {
      border: 1px solid transparent;
    }

    .mark-choice:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .stars .reached {
      color: Highlight;
    }

    .stars .mark-choice:has(:checked) {
      background: none;
    }
  }
`;
