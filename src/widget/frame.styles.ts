import {css, unsafeCSS} from 'lit';

import {SMALL} from './small-screen.js';

/** Where a panel stands: in a corner, in a box of the page, or on all of the window. */
export const frameStyles = css`
  .inline,
  .inline .panel {
    block-size: 100%;
    min-block-size: 0;
  }

  .inline .panel {
    max-block-size: 100dvh;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  .panel {
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    /* Even where the page wants nothing to be selected, which in some browsers means that nothing can be written. */
    -webkit-user-select: text;
    user-select: text;
  }

  .page {
    position: fixed;
    inset: 0;
    z-index: var(--_z-index);
  }

  .page .panel {
    block-size: 100%;
    padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px)
      var(--_inset-end, env(safe-area-inset-bottom, 0px)) env(safe-area-inset-left, 0px);
  }

  .page .panel {
    --_column: calc(48 * var(--_rem));
  }

  /* Per cents of what it is fixed in hold true also in a page that is zoomed by CSS, or fixes it in a box. */
  .floating .panel {
    --_above: calc(var(--_offset-block) + 4.25 * var(--_rem) + env(safe-area-inset-bottom, 0px));
    position: fixed;
    inset-block-end: var(--_above);
    inset-inline-end: var(--_offset-inline);
    inline-size: var(--_width);
    max-inline-size: calc(
      100% - 2 * max(var(--_offset-inline), env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px))
    );
    block-size: var(--_height);
    max-block-size: calc(100% - var(--_offset-block) - var(--_above));
    border-radius: var(--_radius);
    box-shadow:
      0 0 0 1px var(--_hairline),
      var(--_shadow);
    transform-origin: bottom right;
    animation: grow var(--_motion) ease-out;
  }

  .floating .panel:dir(rtl),
  .floating.start .panel:dir(ltr) {
    transform-origin: bottom left;
  }

  .floating.start .panel:dir(rtl) {
    transform-origin: bottom right;
  }

  .floating.start .panel {
    inset-inline: var(--_offset-inline) auto;
  }

  @media ${unsafeCSS(SMALL)} {
    .floating.opened {
      inset: 0;
      margin: 0;
    }

    .floating .panel {
      position: static;
      margin: 0;
      inline-size: 100%;
      max-inline-size: none;
      block-size: 100%;
      max-block-size: none;
      border-radius: 0;
      box-shadow: none;
      padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px)
        var(--_inset-end, env(safe-area-inset-bottom, 0px)) env(safe-area-inset-left, 0px);
    }

    .floating .launcher[aria-expanded='true'] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .floating .panel {
      border: 1px solid CanvasText;
    }
  }

  @keyframes grow {
    from {
      opacity: 0;
      scale: 0.97;
    }
  }
`;
