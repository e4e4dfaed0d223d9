import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {click, heard, part, press, settled, show, type} from '../helpers.js';

function input(widget: ChatWidget): HTMLTextAreaElement {
  return part(widget, 'input');
}

/** A widget in which the customer has typed `text`, not yet sent. */
async function typed(text: string, widget?: ChatWidget): Promise<ChatWidget> {
  const shown = widget ?? (await show());
  await click(input(shown));
  await type(text);
  return shown;
}

/** The texts sent from now on. */
function texts(widget: ChatWidget): () => unknown[] {
  const sent = heard(widget, 'chat-send');
  return () => sent.map(({message}) => message.data.content['text']);
}

describe('the composer with send-on="mod-enter"', () => {
  const modified = html`<chat-widget open send-on="mod-enter"></chat-widget>`;

  it('breaks the line by Enter', async () => {
    const widget = await typed('One', await show(modified));
    const sent = texts(widget);
    await press('Enter');
    expect([input(widget).value, sent()]).to.deep.equal(['One\n', []]);
  });

  for (const modifier of ['Control', 'Meta']) {
    it(`sends by ${modifier} and Enter`, async () => {
      const widget = await typed('One', await show(modified));
      const sent = texts(widget);
      await press(`${modifier}+Enter`);
      expect(sent()).to.deep.equal(['One']);
    });
  }

  it('changes its mind at any time', async () => {
    const widget = await typed('One', await show(modified));
    const sent = texts(widget);
    widget.sendOn = 'enter';
    await settled(widget);
    await press('Enter');
    expect(sent()).to.deep.equal(['One']);
  });
});
