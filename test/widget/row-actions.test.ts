import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, click, instead, one, parts, say, show, until} from '../helpers.js';

/** Rests the mouse on a message. */
async function pointAt(row: Element): Promise<void> {
  const {left, top, height} = row.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(left + 20), Math.round(top + height / 2)]});
}

const rowOfActions = (widget: ChatWidget) => one(widget, 'chat-message-actions').parentElement;

describe('the actions of a message', () => {
  it('go with the mouse to another one, also after one of them was used', async () => {
    const wrong: unknown[] = [];
    instead(window, 'onerror', (message) => void wrong.push(message));
    const widget = await show();
    await say(widget, agentSays('One', {id: '1'}), agentSays('Two', {id: '2', ts: Date.now() + 1}));
    const [first, second] = parts(widget, 'message');
    await pointAt(first!);
    await until(() => parts(widget, 'action').length > 0, 'there were actions');
    await click(parts(widget, 'action')[0]!);
    await pointAt(second!);
    await until(() => rowOfActions(widget) === second, 'they were with the other message');
    expect(wrong).to.deep.equal([]);
  });
});
