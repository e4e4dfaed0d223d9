import {css} from 'lit';

export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    /* Where the text is so large that not all finds room, nothing is out of reach. */
    overflow: hidden auto;
    scrollbar-width: thin;
    scroll-padding: calc(0.5 * var(--_rem));
    background: var(--_surface);
    contain: layout paint style;
    container-type: inline-size;
  }

  /* Where the panel fills the window, its content keeps to a column. */
  .header,
  .banner,
  .ending,
  chat-composer {
    inline-size: 100%;
    max-inline-size: var(--_column, none);
    margin-inline: auto;
  }

  .header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: calc(3.5 * var(--_rem));
    padding-block: calc(0.5 * var(--_rem));
    padding-inline: var(--_rem) calc(0.5 * var(--_rem));
    border-block-end: 1px solid var(--_hairline);
  }

  .titles {
    flex: 1 1 5em;
    min-inline-size: 0;
  }

  slot[name='header']::slotted(*) {
    flex: 1;
    min-inline-size: 0;
  }

  .title {
    font-size: var(--_large);
    line-height: 1.4;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .status {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    margin-inline-start: auto;
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: calc(2.5 * var(--_rem));
    block-size: calc(2.5 * var(--_rem));
    border-radius: 50%;
    color: var(--_muted);
  }

  .close:hover {
    background: var(--_hover);
    color: var(--_on-surface);
  }

  chat-transcript,
  chat-form-view {
    flex: 1;
    min-block-size: calc(7 * var(--_rem));
  }

  chat-composer {
    flex: none;
  }

  /* In the place of a form that is on its way, and long so. */
  .waiting {
    display: grid;
    gap: var(--_rem);
    padding: 1em;
    animation: appear var(--_motion) 1s both;
  }

  .waiting button {
    min-block-size: calc(2.75 * var(--_rem));
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
    font-weight: 600;
    text-align: center;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
