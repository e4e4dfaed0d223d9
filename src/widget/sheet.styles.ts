import {css} from 'lit';

/** The look of a sheet that rises from the lower edge of the panel, and of the scrim between them. */
export const sheetStyles = css`
  .scrim {
    position: absolute;
    inset: 0;
    background: color-mix(in oklch, transparent, black 45%);
    animation: appear var(--_motion);
  }

  .sheet {
    position: relative;
    inline-size: 100%;
    max-inline-size: calc(30 * var(--_rem));
    max-block-size: 100%;
    margin-inline: auto;
    padding: calc(1.25 * var(--_rem));
    overflow: auto;
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    background: var(--_surface);
    animation: rise var(--_motion) ease-out;
  }

  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @keyframes rise {
    from {
      translate: 0 8px;
    }
  }
`;
