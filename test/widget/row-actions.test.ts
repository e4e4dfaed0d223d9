import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {
  agentSays,
  all,
  click,
  instead,
  isVisible,
  one,
  part,
  parts,
  press,
  say,
  settled,
  show,
  until,
} from '../helpers.js';

/** Rests the mouse on something. */
async function pointAt(element: Element): Promise<void> {
  const {left, top, height} = element.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(left + 20), Math.round(top + height / 2)]});
}

const rowOfActions = (widget: ChatWidget) => one(widget, 'chat-message-actions').parentElement;

const areShown = (widget: ChatWidget) => parts(widget, 'action').some(isVisible);

/** A widget with two messages, the mouse on the second one. */
async function pointed(): Promise<{widget: ChatWidget; first: HTMLElement; second: HTMLElement}> {
  const widget = await show();
  await say(widget, agentSays('One', {id: '1'}), agentSays('Two', {id: '2', ts: Date.now() + 1}));
  const [first, second] = parts(widget, 'message');
  // From somewhere else: a pointer that is there already comes to nothing.
  await pointAt(first!);
  await pointAt(second!);
  await until(() => areShown(widget), 'there were actions');
  return {widget, first: first!, second: second!};
}

describe('the actions of a message', () => {
  it('go with the mouse to another one, also after one of them was used', async () => {
    const wrong: unknown[] = [];
    instead(window, 'onerror', (message) => void wrong.push(message));
    const {widget, first, second} = await pointed();
    await click(parts(widget, 'action')[0]!);
    await pointAt(first);
    await until(() => rowOfActions(widget) === first, 'they were with the other message');
    expect(wrong).to.deep.equal([]);
    expect(second.contains(one(widget, 'chat-message-actions'))).to.equal(false);
  });

  it('stay while the mouse goes to them, and rests on them', async () => {
    const {widget, second} = await pointed();
    await pointAt(parts(widget, 'action')[0]!);
    await settled(widget);
    expect(areShown(widget)).to.equal(true);
    expect(rowOfActions(widget)).to.equal(second);
  });

  it('go by Escape, before the panel does, with mouse and focus where they are', async () => {
    const {widget, first} = await pointed();
    part(widget, 'input').focus();
    await press('Escape');
    expect([areShown(widget), widget.open]).to.deep.equal([false, true]);
    await pointAt(first);
    await until(() => areShown(widget), 'they were with the other message');
    await press('Escape');
    await press('Escape');
    expect(widget.open).to.equal(false);
  });

  it('go by Escape also while the focus is in the page', async () => {
    const {widget} = await pointed();
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    await press('Escape');
    before.remove();
    expect([areShown(widget), widget.open]).to.deep.equal([false, true]);
  });

  it('go by Escape from a message that has the focus, and are back for who goes into it', async () => {
    const {widget, second} = await pointed();
    second.focus();
    await until(() => second.matches(':focus') && areShown(widget), 'it has the focus');
    await press('Escape');
    expect([areShown(widget), widget.open]).to.deep.equal([false, true]);
    await press('Enter');
    expect(all(widget, '[part~="action"]:focus')).to.have.length(1);
  });
});
