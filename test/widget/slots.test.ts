import {expect} from 'chai';
import {html} from 'lit';

import {fixture} from '../fixtures.js';
import {agentSays, isVisible, part, say, settled, show, textOf} from '../helpers.js';

const slots = [
  'launcher',
  'header',
  'header-actions',
  'status',
  'empty',
  'before-messages',
  'after-messages',
  'composer-start',
  'composer-end',
  'footer',
  'call',
] as const;

/** In which piece of the widget the page’s content of a slot has to stand. */
const places = {
  launcher: 'launcher',
  header: 'header',
  'header-actions': 'header-actions',
  status: 'status',
  empty: 'list',
  'before-messages': 'list',
  'after-messages': 'list',
  'composer-start': 'composer',
  'composer-end': 'composer',
  footer: 'panel',
  call: 'panel',
} as const;

for (const name of slots) {
  describe(`the slot ${name}`, () => {
    const filled = html`<chat-widget open><span slot=${name}>Of the page</span></chat-widget>`;

    it('shows what the page puts there', async () => {
      const widget = await show(filled);
      if (name === 'call') await say(widget, fixture('messages/17-videoAccepted'));
      const own = widget.querySelector('span')!;
      expect(isVisible(own)).to.equal(true);
      expect(textOf(part(widget, places[name]))).to.include('Of the page');
    });

    it('takes it in at any time, and lets it go again', async () => {
      const widget = await show();
      if (name === 'call') await say(widget, fixture('messages/17-videoAccepted'));
      const before = textOf(widget);
      const own = document.createElement('span');
      Object.assign(own, {slot: name, textContent: 'Of the page'});
      widget.append(own);
      await Promise.resolve();
      await settled(widget);
      expect(textOf(part(widget, places[name]))).to.include('Of the page');
      own.remove();
      await Promise.resolve();
      await settled(widget);
      expect(textOf(widget)).to.equal(before);
    });
  });
}

describe('a slot', () => {
  it('takes in what the page moves there', async () => {
    const widget = await show(html`<chat-widget open><span slot="nowhere">Of the page</span></chat-widget>`);
    widget.querySelector('span')!.slot = 'empty';
    await Promise.resolve();
    await settled(widget);
    expect(textOf(part(widget, 'list'))).to.equal('Of the page');
  });

  it('keeps the widget’s own content while the page has none', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    expect(textOf(part(widget, 'header'))).to.equal('Chat with us');
    expect(textOf(part(widget, 'list'))).to.equal('Send a message, we are happy to help.');
  });

  it('shows nothing of what has no slot', async () => {
    const widget = await show(html`<chat-widget open><p>Of the page</p></chat-widget>`);
    expect(isVisible(widget.querySelector('p')!)).to.equal(false);
  });

  it('for emptiness is empty once there are messages', async () => {
    const widget = await show(html`<chat-widget open><span slot="empty">Of the page</span></chat-widget>`);
    await say(widget, agentSays('Hello'));
    expect(isVisible(widget.querySelector('span')!)).to.equal(false);
  });
});
