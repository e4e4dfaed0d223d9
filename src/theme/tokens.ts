import {css} from 'lit';

import {brand} from './brand.js';

/** All public tokens, as `brand.ts` explains them. */
export const tokens = [
  brand,
  css`
    :host {
      /* Text of lesser weight: times, notices, hints. */
      --_muted: var(
        --chat-widget-muted,
        light-dark(oklch(from var(--_accent) 0.5 calc(c * 0.12) h), oklch(from var(--_accent) 0.74 calc(c * 0.14) h))
      );
      /* The accent where it is text or an edge on the surface, dark or light enough to be read. */
      --_accent-text: var(--chat-widget-accent-text, var(--_legible));
      /* Ring around what has the focus. */
      --_focus: var(--chat-widget-focus, var(--_accent-text));
      /* Roundness of the panel, from which that of bubbles and fields follows. */
      --_radius: var(--chat-widget-radius, var(--_rem));
      /* Width of the floating panel. */
      --_width: var(--chat-widget-width, calc(25 * var(--_rem)));
      /* Height of the floating panel, where the window is high enough. */
      --_height: var(--chat-widget-height, calc(43.75 * var(--_rem)));
      /* Ground that stands out from the surface: others' bubbles. */
      --_raised: var(
        --chat-widget-raised,
        light-dark(
          color-mix(in oklch, var(--_surface), var(--_on-surface) 5.5%),
          color-mix(in oklch, var(--_surface), white 8%)
        )
      );
      /* Ground that stands back from the surface. */
      --_sunken: var(
        --chat-widget-sunken,
        light-dark(
          color-mix(in oklch, var(--_surface), var(--_on-surface) 2.5%),
          color-mix(in oklch, var(--_surface), black 18%)
        )
      );
      /* Lines between things. */
      --_hairline: var(--chat-widget-hairline, color-mix(in oklch, var(--_surface), var(--_on-surface) 13%));
      /* Edges of fields. */
      --_edge: var(--chat-widget-edge, color-mix(in oklch, var(--_surface), var(--_on-surface) 58%));
      /* Laid over what the pointer is on. */
      --_hover: var(--chat-widget-hover, color-mix(in oklch, transparent, var(--_on-surface) 7%));
      /* What went wrong. */
      --_danger: var(--chat-widget-danger, light-dark(oklch(0.52 0.19 25), oklch(0.78 0.12 22)));
      /* Ground of what must not be missed: a screen is shared. */
      --_warning: var(--chat-widget-warning, oklch(0.83 0.15 82));
      /* Text on it. */
      --_on-warning: var(--chat-widget-on-warning, oklch(0.27 0.06 70));
      /* What is done. */
      --_success: var(--chat-widget-success, light-dark(oklch(0.48 0.12 155), oklch(0.8 0.13 155)));
      /* Shadow of the floating panel. */
      --_shadow: var(--chat-widget-shadow, 0 2px 8px rgb(0 0 0 / 0.1), 0 12px 40px rgb(0 0 0 / 0.18));
      /* Roundness of bubbles and cards. */
      --_bubble-radius: var(--chat-widget-bubble-radius, calc(var(--_radius) * 1.125));
      /* Roundness of the corners where bubbles of a group meet. */
      --_bubble-corner: var(--chat-widget-bubble-corner, calc(var(--_radius) * 0.375));
      /* Roundness of fields and buttons. */
      --_control-radius: var(--chat-widget-control-radius, calc(var(--_radius) * 0.625));
      /* Space between groups of messages. */
      --_gap: var(--chat-widget-gap, var(--_rem));
      /* Ground of the customer's bubbles. */
      --_bubble-customer: var(--chat-widget-bubble-customer, var(--_accent));
      /* Text of the customer's bubbles. */
      --_on-bubble-customer: var(--chat-widget-on-bubble-customer, var(--_on-accent));
      /* Ground of agents' bubbles. */
      --_bubble-agent: var(--chat-widget-bubble-agent, var(--_raised));
      /* Text of agents' bubbles. */
      --_on-bubble-agent: var(--chat-widget-on-bubble-agent, var(--_on-surface));
      /* Ground of bots' bubbles. */
      --_bubble-bot: var(--chat-widget-bubble-bot, var(--_bubble-agent));
      /* Text of bots' bubbles. */
      --_on-bubble-bot: var(--chat-widget-on-bubble-bot, var(--_on-bubble-agent));
      /* As much luminance as what is read on light has at the most, and on dark at the least. */
      --_ink: 0.15;
      --_chalk: 0.38;
      --_lift: max(0, (var(--_chalk) - y) / (1 - y));
      --_legible: light-dark(
        color(
          from var(--_shown) xyz-d65 calc(x * min(1, var(--_ink) / y)) min(y, var(--_ink))
            calc(z * min(1, var(--_ink) / y))
        ),
        color(
          from var(--_shown) xyz-d65 calc(x + (0.95 - x) * var(--_lift)) max(y, var(--_chalk))
            calc(z + (1.09 - z) * var(--_lift))
        )
      );
      --_small: calc(var(--_font-size) * 0.8667);
      --_large: calc(var(--_font-size) * 1.1333);
    }

    /* What the reader needs comes before what the page likes. */
    @media (prefers-contrast: more) {
      :host {
        --_muted: color-mix(in oklab, var(--_surface), var(--_on-surface) 88%);
        --_hairline: color-mix(in oklab, var(--_surface), var(--_on-surface) 58%);
        --_edge: var(--_on-surface);
        --_accent-text: var(--_legible);
        --_ink: 0.065;
        --_chalk: 0.6;
      }
    }
  `,
];
