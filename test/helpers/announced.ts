import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {all, textOf} from './finding.js';
import {instead} from './watching.js';

/** What screen readers are told from now on until the test is over, in its order; what can't wait begins with `!`. */
export function announced(widget: ChatWidget): readonly string[] {
  const told: string[] = [];
  const watched = new Set<Node>();
  const watch = (): void => {
    const roots = [widget, ...all(widget, '*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    for (const root of roots.filter((each) => !watched.has(each))) {
      watched.add(root);
      observer.observe(root, {subtree: true, childList: true, characterData: true});
    }
  };
  const observer = new MutationObserver((changes) => {
    watch();
    const changed = new Set(changes.flatMap(changedBy));
    for (const [region, words] of [...changed].flatMap(saidBy))
      told.push(region.role === 'alert' ? `!${words}` : words);
  });
  watch();
  // What an element is becomes known only later, where its code is fetched when first needed.
  const {attachShadow} = Element.prototype;
  instead(Element.prototype, 'attachShadow', function (this: Element, init: ShadowRootInit) {
    queueMicrotask(watch);
    return attachShadow.call(this, init);
  });
  stop.push(() => observer.disconnect());
  return told;
}

/** What of a change may be told: what came in; of what was written anew all that is told with it. */
function changedBy({type, target, addedNodes}: MutationRecord): Node[] {
  const region = regionOf(target);
  const added = [...addedNodes].filter((node) => node.isConnected && !(node instanceof Comment));
  // What comes into the widget's own region is told by itself, all others are told as a whole.
  if (region?.matches('.spoken[aria-live]')) return added;
  if (region) return type === 'characterData' || added.length > 0 ? [region] : [];
  return added.flatMap((node) => (node instanceof Element ? alertsIn(node) : []));
}

/** An alert is told when it comes, any other region only once something changes in it. */
function alertsIn(element: Element): Element[] {
  return [element, ...all(element, '*')].filter(({role}) => role === 'alert');
}

function saidBy(node: Node): [Element, string][] {
  const region = regionOf(node);
  const isSeen = node instanceof Element && node.isConnected && node.checkVisibility();
  if (!region || !isSeen) return [];
  const lines = [...node.children].some(({localName}) => localName === 'p') ? [...node.children] : [node];
  const words = lines.map(textOf).filter(Boolean).join(' / ');
  return words === '' ? [] : [[region, words]];
}

/** The live region around a node, through shadow roots. */
function regionOf(node: Node): Element | undefined {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    if (at.ariaLive === 'off') return undefined;
    if (at.matches('[aria-live], [role=status], [role=alert]')) return at;
  }
  return undefined;
}

const stop: (() => void)[] = [];

afterEach(() => {
  for (const each of stop.splice(0)) each();
});
