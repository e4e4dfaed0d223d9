/** What of the window's lower edge has to be covered for that to be a keyboard, in CSS pixels. */
const KEYBOARD = 100;

/**
 * Puts an element that is fixed to the window where its reader sees it: above the keyboard, and beside nothing that a
 * page wider than the screen leaves out of it. Who zooms in with two fingers looks at a part of it, as of any page.
 */
export class VisibleArea {
  #place = '';

  /** @param whole How high the window is without a keyboard, in CSS pixels. */
  fit({style, currentCSSZoom}: HTMLElement, whole: number): void {
    const {visualViewport: seen} = window;
    if (!seen) return;
    const {scale, offsetTop, offsetLeft, width} = seen;
    const height = seen.height * Math.max(scale, 1);
    // Known to few browsers yet, and of use only in a page that is zoomed by CSS.
    const px = (length: number) => `${length / (currentCSSZoom || 1)}px`;
    if (scale < 1.01 || this.#place === '') {
      this.#place = `${px(offsetTop)} auto auto ${px(offsetLeft)}`;
      style.setProperty('inset', this.#place);
      style.setProperty('inline-size', px(width));
    }
    style.setProperty('block-size', px(height));
    // What is at the lower edge of the screen is not at the lower edge of what is seen.
    if (whole - height > KEYBOARD) style.setProperty('--_inset-end', '0px');
    else style.removeProperty('--_inset-end');
  }

  /** Puts the element back to where its styles have it. */
  leave({style}: HTMLElement): void {
    for (const name of ['inset', 'inline-size', 'block-size', '--_inset-end']) style.removeProperty(name);
    this.#place = '';
  }
}
