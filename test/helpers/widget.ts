import '../../src/define.js';

import {fixture as render} from '@open-wc/testing-helpers';
import {html, type LitElement, type TemplateResult} from 'lit';

import {ChatWidget} from '../../src/widget/chat-widget.js';
import {all} from './finding.js';
import {storageOf} from './kept.js';

/** How long to wait for what is to come, in milliseconds: browsers that share a processor take their time. */
const PATIENCE = 12_000;

// What one test leaves in the browser would meet the next one: they share messages, and so their names in the storage.
ChatWidget.addInitializer((widget) => {
  (widget as ChatWidget).storage = storageOf();
});

/** Draws a template and waits until the widget in it has nothing left to draw. */
export async function show(template: TemplateResult = html`<chat-widget open></chat-widget>`): Promise<ChatWidget> {
  const drawn = await render<HTMLElement>(template);
  const widget = drawn.localName === 'chat-widget' ? drawn : drawn.querySelector('chat-widget');
  await settled(widget!);
  return widget as ChatWidget;
}

/** Lets the widget receive messages, and waits until they are drawn. */
export async function say(widget: ChatWidget, ...envelopes: readonly unknown[]): Promise<void> {
  widget.receive(envelopes);
  await settled(widget);
}

/** Waits until neither the element nor anything in it has something left to draw. */
export async function settled(root: Element): Promise<void> {
  for (const patience = performance.now() + PATIENCE; ;) {
    // A widget may still be fetching what is behind its launcher.
    await (root as Partial<LitElement>).updateComplete;
    // Some elements are fetched when first drawn.
    const fetched = all(root, ':not(:defined)')
      .map(({localName}) => localName)
      .filter((tag) => tag.startsWith('chat-'));
    await Promise.all(fetched.map((tag) => customElements.whenDefined(tag)));
    const pending = ([root, ...all(root, '*')] as LitElement[]).filter((element) => element.isUpdatePending);
    const isFilling = isBeingFilled(root) && performance.now() < patience;
    if (pending.length + fetched.length === 0 && !isFilling) return;
    await Promise.all(pending.map((element) => element.updateComplete));
    if (isFilling) await frame();
  }
}

/** Of a few dozen messages the oldest are drawn right after the newest. Of thousands, whoever is told of them sees some. */
function isBeingFilled(root: Element): boolean {
  return all(root, '.chunk').length < 10 && all(root, '.filling, .unfilled').length > 0;
}

/** Waits, frame by frame, for what takes its time outside of any element. Fails when it never comes true. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const patience = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > patience) throw new Error(`It never came true that ${what}`);
    await frame();
  }
}

/** Waits until the browser has drawn, and told observers what is to be seen. */
export async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Where an element is when the browser draws the next time: what it is in between nobody sees. */
export async function drawnAt(element: Element): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect();
      resolve(seen!.boundingClientRect);
    });
    observer.observe(element);
  });
}

/** Waits until nothing moves in an element, but for what never ends or goes with scrolling. */
export async function still(element: Element): Promise<void> {
  const moving = [element, ...all(element, '*')]
    .flatMap((each) => each.getAnimations())
    .filter(({timeline, effect}) => timeline === document.timeline && effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({finished}) => finished));
}
