import {html, svg, type TemplateResult} from 'lit';

/** One set of icons: drawn on a 24 px grid, coloured and sized by the text around them, silent to screen readers. */
export function icon(shape: TemplateResult<2>, name: string): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}

export const path = (d: string, name: string) => icon(svg`<path d=${d}></path>`, name);
