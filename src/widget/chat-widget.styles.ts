import {css} from '@lit/reactive-element';

/** What a widget looks like before anything of a panel is there. */
export const widgetStyles = css`
  /* Without a box of its own nothing that the page does to boxes can reach the widget; hiding it still does. */
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  /* Inline, the page gives it a box: its own, or that of what it stands in. */
  :host([layout='inline']) {
    display: block;
    block-size: 100%;
  }

  /* What text inherits from the page ends here, but for the font. */
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: light dark;
    color: var(--_on-surface);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    line-height: 1.467;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .root.light {
    color-scheme: light;
  }

  .root.dark {
    color-scheme: dark;
  }

  .floating {
    position: fixed;
    z-index: var(--_z-index);
    inset-block-end: calc(var(--_offset-block) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_offset-inline);
  }

  .floating.start {
    inset-inline: var(--_offset-inline) auto;
  }

  /* Clear of what the device has at its sides, wherever the language begins. */
  .floating,
  .floating .panel {
    margin: 0 max(0px, env(safe-area-inset-right) - var(--_offset-inline)) 0
      max(0px, env(safe-area-inset-left) - var(--_offset-inline));
  }

  /* What is fixed would be printed on every sheet. */
  @media print {
    .floating {
      display: none;
    }
  }

  .launcher {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: calc(3.5 * var(--_rem));
    block-size: calc(3.5 * var(--_rem));
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow:
      0 2px 6px rgb(0 0 0 / 0.16),
      0 8px 24px rgb(0 0 0 / 0.2);
    transition: filter var(--_motion);
    animation: appear calc(var(--_motion) * 1.5) ease-out;
  }

  .launcher:hover {
    filter: brightness(1.07);
  }

  /* Inside, where it is seen whatever the page around it is like. */
  .launcher:focus-visible {
    outline-color: var(--_on-accent);
    outline-offset: -5px;
  }

  .launcher svg {
    grid-area: 1 / 1;
    inline-size: calc(1.75 * var(--_rem));
    block-size: calc(1.75 * var(--_rem));
    transition:
      opacity var(--_motion),
      rotate var(--_motion);
  }

  .launcher[aria-expanded='false'] .icon-chevron-down {
    rotate: -90deg;
    opacity: 0;
  }

  .launcher[aria-expanded='true'] .icon-chat {
    rotate: 90deg;
    opacity: 0;
  }

  .badge {
    position: absolute;
    inset-block-start: calc(-0.25 * var(--_rem));
    inset-inline-end: calc(-0.25 * var(--_rem));
    min-inline-size: calc(1.375 * var(--_rem));
    padding-inline: 0.4em;
    border-radius: calc(0.75 * var(--_rem));
    background: var(--_danger-fill);
    color: white;
    box-shadow: 0 0 0 2px var(--_surface);
    font-size: var(--_tiny);
    font-weight: 600;
    line-height: calc(1.375 * var(--_rem));
    text-align: center;
  }

  @media (forced-colors: active) {
    .launcher,
    .badge {
      border: 1px solid CanvasText;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
