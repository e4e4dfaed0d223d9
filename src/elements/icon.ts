import {html, svg, type TemplateResult} from 'lit';

/** One set of icons: drawn on a 24 px grid, coloured and sized by the text around them, silent to screen readers. */
export function icon(shape: TemplateResult<2>, name: string): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}

export const path = (d: string, name: string) => icon(svg`<path d=${d}></path>`, name);

/** Those of a launcher, apart from all the others: it is there long before them. */
export const launcherIcons = {
  chat: path(
    'M20.5 11.4c0 4.4-3.8 7.9-8.5 7.9-1.2 0-2.4-.2-3.4-.7L4 20l1.3-3.8a7.5 7.5 0 0 1-1.8-4.8c0-4.4 3.8-7.9 8.5-7.9s8.5 3.5 8.5 7.9Z',
    'chat',
  ),
  chevronDown: path('m6 9.5 6 6 6-6', 'chevron-down'),
};
