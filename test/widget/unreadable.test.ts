import {expect} from 'chai';
import {html} from 'lit';

import {fixture} from '../fixtures.js';
import {agentSays, heard, said, say, show, warnings} from '../helpers.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

describe('what can’t be read', () => {
  const content = {text: {no: 'text'}, user: {id: 'USER_1', isAgent: true}};

  it('is one polite line', async () => {
    warnings();
    const widget = await show(english);
    await say(widget, agentSays('', {content}), fixture('made/no-content'));
    expect(said(widget)).to.deep.equal(['This message can’t be shown.', 'This message can’t be shown.']);
  });

  it('is told to the host without its text, and once on the console', async () => {
    const told = warnings();
    const widget = await show();
    const errors = heard(document, 'chat-error');
    await say(widget, agentSays('', {id: 'broken', content: {...content, secret: 'Password1'}}));
    expect(errors.map(({code}) => code)).to.deep.equal(['unreadable']);
    expect(told).to.have.length(1);
    expect(`${errors[0]!.reason} ${String(errors[0]!.cause)} ${told[0]}`).not.to.include('Password1');
  });

  it('does not replace what could be read', async () => {
    warnings();
    const widget = await show();
    await say(widget, agentSays('Fine', {id: 'same'}));
    await say(widget, agentSays('', {id: 'same', content}));
    expect(said(widget)).to.deep.equal(['Fine']);
  });

  it('is replaced by what can be read', async () => {
    warnings();
    const widget = await show();
    await say(widget, agentSays('', {id: 'same', content}));
    await say(widget, agentSays('Fine', {id: 'same'}));
    expect(said(widget)).to.deep.equal(['Fine']);
  });

  for (const nonsense of [null, undefined, 42, '', 'not JSON', '{', [], [[]], [null], new Map(), () => 1]) {
    it(`is no reason to throw: ${typeof nonsense} ${JSON.stringify(nonsense)}`, async () => {
      warnings();
      const widget = await show();
      widget.receive(nonsense);
      await say(widget, agentSays('Fine'));
      expect(said(widget).at(-1)).to.equal('Fine');
    });
  }
});
