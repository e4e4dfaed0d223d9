import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, fixture} from '../fixtures.js';
import {agentSays, all, focused, heard, isVisible, press, say, settled, show, type, until} from '../helpers.js';

const EVERYTHING = 'attachments reactions replies emoji voice location video transcript';

/** Whatever follows from what a customer does. */
function consequences(widget: ChatWidget): () => readonly Event[] {
  const names = ['chat-send', 'chat-open-url', 'chat-open', 'chat-close', 'chat-end', 'chat-call'] as const;
  const found = names.map((name) => heard(widget, name));
  return () => found.flat();
}

describe('what has the focus', () => {
  it('does nothing for that: the Tab key leads through a chat, and changes nothing', async () => {
    const widget = await show(
      html`<div><a href="#">Before</a><chat-widget open allow=${EVERYTHING}></chat-widget></div>`,
    );
    const questions = [
      'messages/07-MENU',
      'messages/09-QUICK_REPLY',
      'messages/06-LINK',
      'made/form-all-types',
    ] as const;
    await say(widget, ...questions.map((name) => ({...fixture(name), room: ''})), agentSays('Hello'));
    const followed = consequences(widget);
    // Not every browser leads from the end of a page to its beginning.
    widget.parentElement!.querySelector('a')!.focus();
    const reached = new Set<Element>();
    const opened = () => all(widget, 'dialog, .popup').filter(isVisible).length;
    for (let keys = 0; keys < 60; keys++) {
      await press('Tab');
      const at = focused()!;
      await settled(widget);
      expect(focused() === at, `${at.outerHTML} keeps the focus`).to.equal(true);
      reached.add(at);
      expect(opened(), at.outerHTML).to.equal(0);
    }
    expect(reached.size).to.be.above(15);
    expect(followed()).to.deep.equal([]);
    expect(widget.open).to.equal(true);
  });
});

describe('what is filled in', () => {
  it('changes nothing else: no field sends a form, or leads to another', async () => {
    const widget = await show();
    for (const name of ['made/form-all-types', 'made/form-survey-types'] as const) {
      await say(widget, {...fixture(name), room: ''});
    }
    await until(() => all(widget, 'chat-form').length === 2, 'the forms were there');
    await settled(widget);
    const followed = consequences(widget);
    const fields = all(widget, 'chat-form')
      .flatMap((form) => all<HTMLInputElement>(form, 'input, select, textarea'))
      .filter((each) => isVisible(each) && !each.readOnly && !each.disabled);
    expect(fields.length).to.be.above(15);
    for (const field of fields) {
      field.focus();
      if (/radio|checkbox/.test(field.type)) await press('Space');
      else if (field.localName === 'select') await press('ArrowDown');
      else await type('1');
      expect(focused() === field, field.outerHTML).to.equal(true);
    }
    expect(followed()).to.deep.equal([]);
    expect(fields.every((field) => field.isConnected)).to.equal(true);
  });
});

describe('a chat', () => {
  it('has its controls in the same order, whatever was said in it', async () => {
    const controls = (widget: ChatWidget) =>
      ['end-chat', 'close', 'list', 'attach', 'input', 'send'].filter((name) => {
        const found = all(widget, `[part~="${name}"]`);
        return found.length > 0 && found.every(isVisible);
      });
    const places = (widget: ChatWidget) =>
      all(widget, '[part]')
        .flatMap((each) => each.getAttribute('part')!.split(' '))
        .filter((name) => controls(widget).includes(name));
    const short = await show();
    await say(short, agentSays('Hello'));
    const before = places(short);
    const long = await show();
    await say(long, ...conversation().slice(0, 12));
    expect(places(long)).to.deep.equal(before);
    expect(before).to.include.members(['close', 'list', 'input', 'send']);
  });
});
