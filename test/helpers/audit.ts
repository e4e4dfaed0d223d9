import axe from 'axe-core';

import {settled, still} from './widget.js';

/** The rules of WCAG 2.2 up to level AA, and what is good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What an audit of a widget, or of an element that stands alone, finds in light and dark once nothing moves in it. */
export async function barriers(shown: HTMLElement): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    if ('colorScheme' in shown) shown.colorScheme = scheme;
    // Alone it stands on a page of that scheme.
    else Object.assign(shown.style, {colorScheme: scheme, background: 'Canvas', color: 'CanvasText'});
    await settled(shown);
    await still(shown);
    const {violations} = await axe.run(shown, {runOnly: TAGS, resultTypes: ['violations']});
    for (const {id, nodes} of violations) {
      found.push(...nodes.map(({html, failureSummary}) => `${scheme} ${id}: ${html} ${failureSummary}`));
    }
  }
  return found;
}
