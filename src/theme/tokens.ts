import {css} from 'lit';

/**
 * The public tokens. A page sets them on `chat-widget` or on any ancestor; elements read the private names (`--_…`),
 * which fall back to what is derived from the brand tier.
 *
 * Brand tier: accent, on-accent, surface, on-surface, muted, radius, font-family, font-size, z-index, offset-block,
 * offset-inline, width, height. All others are derived from it and can be set on their own.
 */
export const tokens = css`
  :host {
    --_accent: var(--chat-widget-accent, light-dark(oklch(0.5 0.17 262), oklch(0.76 0.11 262)));
    --_on-accent: var(--chat-widget-on-accent, light-dark(oklch(1 0 0), oklch(0.2 0.03 262)));
    --_surface: var(--chat-widget-surface, light-dark(oklch(1 0 0), oklch(0.23 0.012 262)));
    --_on-surface: var(--chat-widget-on-surface, light-dark(oklch(0.24 0.02 262), oklch(0.94 0.006 262)));
    --_muted: var(--chat-widget-muted, light-dark(oklch(0.5 0.02 262), oklch(0.74 0.015 262)));
    /* Follows the reader's font size, but not pages that shrink the root's. */
    --_font-size: var(--chat-widget-font-size, max(15px, 0.9375rem));
    /* 16 px, grown with the font: lengths are multiples of it. */
    --_rem: calc(var(--_font-size) * 16 / 15);
    --_radius: var(--chat-widget-radius, var(--_rem));

    --_raised: var(
      --chat-widget-raised,
      light-dark(
        color-mix(in oklch, var(--_surface), var(--_on-surface) 5.5%),
        color-mix(in oklch, var(--_surface), white 8%)
      )
    );
    --_sunken: var(
      --chat-widget-sunken,
      light-dark(
        color-mix(in oklch, var(--_surface), var(--_on-surface) 2.5%),
        color-mix(in oklch, var(--_surface), black 18%)
      )
    );
    --_hairline: var(--chat-widget-hairline, color-mix(in oklch, var(--_surface), var(--_on-surface) 13%));
    --_edge: var(--chat-widget-edge, color-mix(in oklch, var(--_surface), var(--_on-surface) 58%));
    --_hover: var(--chat-widget-hover, color-mix(in oklch, transparent, var(--_on-surface) 7%));
    --_danger: var(--chat-widget-danger, light-dark(oklch(0.52 0.19 25), oklch(0.78 0.12 22)));
    --_danger-fill: var(--chat-widget-danger-fill, oklch(0.55 0.2 25));
    --_success: var(--chat-widget-success, light-dark(oklch(0.48 0.12 155), oklch(0.8 0.13 155)));
    --_focus: var(--chat-widget-focus, var(--_accent));
    --_shadow: var(--chat-widget-shadow, 0 2px 8px rgb(0 0 0 / 0.1), 0 12px 40px rgb(0 0 0 / 0.18));
    --_bubble-radius: var(--chat-widget-bubble-radius, calc(var(--_radius) * 1.125));
    --_bubble-corner: var(--chat-widget-bubble-corner, calc(var(--_radius) * 0.375));
    --_control-radius: var(--chat-widget-control-radius, calc(var(--_radius) * 0.625));
    --_gap: var(--chat-widget-gap, var(--_rem));
    --_bubble-customer: var(--chat-widget-bubble-customer, var(--_accent));
    --_on-bubble-customer: var(--chat-widget-on-bubble-customer, var(--_on-accent));
    --_bubble-agent: var(--chat-widget-bubble-agent, var(--_raised));
    --_on-bubble-agent: var(--chat-widget-on-bubble-agent, var(--_on-surface));
    --_bubble-bot: var(--chat-widget-bubble-bot, var(--_bubble-agent));
    --_on-bubble-bot: var(--chat-widget-on-bubble-bot, var(--_on-bubble-agent));

    --_line: 1.467;
    --_small: calc(var(--_font-size) * 0.8667);
    --_tiny: calc(var(--_font-size) * 0.8);
    --_large: calc(var(--_font-size) * 1.1333);
    --_motion: 160ms;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
`;
