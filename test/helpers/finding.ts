import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';

/** Every element inside of `root` that matches, through shadow roots. */
export function all<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  return [...inside(root)].filter((element): element is T => element.matches(selector));
}

/** The one element inside of `root` that matches. */
export function one<T extends Element = HTMLElement>(root: Element, selector: string): T {
  const found = all<T>(root, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
}

/** Every element that a page can style as `name`. */
export function parts<T extends Element = HTMLElement>(root: Element, name: string): T[] {
  return all<T>(root, `[part~="${name}"]`);
}

/** The one element that a page can style as `name`. */
export function part<T extends Element = HTMLElement>(root: Element, name: string): T {
  return one<T>(root, `[part~="${name}"]`);
}

/** The control of a form whose label starts with `label`. */
export function control<T extends Element = HTMLInputElement>(root: Element, label: string): T {
  const labels = parts<HTMLLabelElement>(root, 'label').filter((each) => textOf(each).startsWith(label));
  expect(labels, label).to.have.length(1);
  return labels[0]!.control as Element as T;
}

/** What can be read in an element, through shadow roots and without what is hidden. White space counts once. */
export function textOf(root: Node): string {
  return [...wordsIn(root)].join('').replaceAll(/\s+/g, ' ').trim();
}

/** What each message and notice says, without name, time and state. */
export function said(widget: ChatWidget): string[] {
  return all(widget, '[part~="notice"], [part~="message"] > .content').map(textOf);
}

export function isVisible(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({visibilityProperty: true});
}

/** The element with the focus, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function* inside(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* inside(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* inside(child);
  }
}

function* wordsIn(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element)) return;
  const {display, visibility} = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
  for (const child of children) yield* wordsIn(child);
}
