import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';

import {instead} from './watching.js';
import {frame, settled} from './widget.js';

/** Clicks with the mouse where the element is to be seen. */
export async function click(element: Element): Promise<void> {
  // Nobody clicks on what the browser has not drawn yet; and a list is where it will be only then.
  await frame();
  element.scrollIntoView({block: 'nearest'});
  // Nor on what still moves.
  let position: [number, number];
  do {
    position = middleOf(element);
    await frame();
  } while (String(position) !== String(middleOf(element)));
  await sendMouse({type: 'click', position});
  await settledPage();
}

/** Presses a key, alone or as in `Shift+Enter`. */
export async function press(keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop()!;
  for (const down of held) await sendKeys({down});
  // Firefox knows it by what it writes alone.
  await sendKeys({press: key === 'Space' ? ' ' : key});
  for (const up of held.toReversed()) await sendKeys({up});
  await settledPage();
}

/** Types into what has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({type: text});
  await settledPage();
}

/** Writes into a field, as a customer does: click, select what was there, type. */
export async function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await click(field);
  field.select();
  if (text === '') await press('Delete');
  else await type(text);
}

/** Gives the customer a mouse, or nothing but a finger, until the test is over. */
export function pointWith(pointer: 'fine' | 'coarse'): void {
  const real = matchMedia.bind(window);
  instead(window, 'matchMedia', (query) =>
    real(query.replace('(pointer: fine)', pointer === 'fine' ? 'all' : 'not all')),
  );
}

/** Gives the window another size, in CSS pixels. */
export async function resize(size: {readonly width: number; readonly height: number}): Promise<void> {
  // WebKit looks at the media queries of a widget's styles again only while there is one.
  const one = document.createElement('chat-widget');
  document.body.append(one);
  await one.updateComplete;
  await frame();
  await setViewport(size);
  await frame();
  one.remove();
}

function middleOf(element: Element): [x: number, y: number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

async function settledPage(): Promise<void> {
  for (const shown of document.querySelectorAll('chat-widget, chat-form')) await settled(shown);
}
