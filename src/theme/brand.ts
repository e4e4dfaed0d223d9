import {css} from '@lit/reactive-element';

/**
 * Those of the public tokens that a launcher needs, which is there long before a panel: a page sets `--chat-widget-…` on `chat-widget` or on anything around it. Elements read the private
 * names (`--_…`), which fall back to a default or to what follows from other tokens. The comment above a token is its
 * description in the documentation, and its fall-back the default that stands there.
 */
export const brand = css`
  :host {
    /* Colour of the launcher, of buttons and of the customer's bubbles. */
    --_accent: var(--chat-widget-accent, light-dark(oklch(0.5 0.17 262), oklch(0.76 0.11 262)));
    /* Text and icons on the accent. */
    --_on-accent: var(
      --chat-widget-on-accent,
      oklch(from var(--_grey) clamp(clamp(0, (l - 0.58) * 9, 0.18), (0.5646 - l) * 1000000, 1) 0 0)
    );
    /* Ground of the panel, of cards and fields. */
    --_surface: var(--chat-widget-surface, light-dark(oklch(1 0 0), oklch(from var(--_accent) 0.23 calc(c * 0.11) h)));
    /* Text on the surface. */
    --_on-surface: var(
      --chat-widget-on-surface,
      light-dark(oklch(from var(--_accent) 0.24 calc(c * 0.12) h), oklch(from var(--_accent) 0.94 calc(c * 0.05) h))
    );
    /* Size of text; all lengths follow it. The default follows the reader's, but no page that shrinks its root's. */
    --_font-size: var(--chat-widget-font-size, max(15px, 0.9375rem));
    /* Family of all text. */
    --_font-family: var(--chat-widget-font-family, inherit);
    --_rem: calc(var(--_font-size) * 16 / 15);
    /* Place of a floating widget, or of one that fills the window, above or below the page's other layers. */
    --_z-index: var(--chat-widget-z-index, 1000);
    /* Distance of the launcher from the bottom of the window. */
    --_offset-block: var(--chat-widget-offset-block, calc(1.25 * var(--_rem)));
    /* Distance of the launcher from the side of the window. */
    --_offset-inline: var(--chat-widget-offset-inline, calc(1.25 * var(--_rem)));
    /* Ground of the badge, under white text. */
    --_danger-fill: var(--chat-widget-danger-fill, oklch(0.55 0.2 25));
    /* The accent as a screen shows it, and a grey as light as that. */
    --_shown: color(from var(--_accent) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1));
    --_grey: color(from var(--_shown) xyz-d65 calc(0.95 * y) y calc(1.09 * y));
    --_tiny: calc(var(--_font-size) * 0.8);
    --_motion: 160ms;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
`;
