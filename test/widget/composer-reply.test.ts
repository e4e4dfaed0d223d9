import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {ChatReplyEvent} from '../../src/events.js';
import {
  agentSays,
  all,
  click,
  focused,
  heard,
  isVisible,
  one,
  part,
  parts,
  press,
  say,
  settled,
  show,
  textOf,
  type,
} from '../helpers.js';
import {choose, fileOf} from '../helpers/attaching.js';

async function replying(text = 'Where to?', locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
  const question = agentSays(text);
  await say(widget, question);
  part(widget, 'list').dispatchEvent(new ChatReplyEvent(question.data.id));
  await settled(widget);
  return widget;
}

const quote = (widget: ChatWidget) => all(one(widget, 'chat-composer'), '[part="quote"]');

describe('a reply being written', () => {
  it('quotes what it replies to, by name', async () => {
    const widget = await replying();
    expect(quote(widget).map(textOf)).to.deep.equal(['In reply to Agent: Agent Where to?']);
  });

  for (const [locale, name] of [
    ['en', 'Don’t reply to this message'],
    ['it', 'Non rispondere a questo messaggio'],
  ] as const) {
    it(`is none any more by its button, in ${locale}, and what was written stays`, async () => {
      const widget = await replying('Where to?', locale);
      await type('Rome');
      const cancel = part(one(widget, 'chat-composer'), 'cancel');
      expect(cancel.ariaLabel).to.equal(name);
      await click(cancel);
      expect(quote(widget)).to.deep.equal([]);
      expect(focused() === part(widget, 'input')).to.equal(true);
      const sent = heard(widget, 'chat-send');
      await press('Enter');
      expect(sent.map(({message: {data}}) => [data.replyTo, data.content['text']])).to.deep.equal([['', 'Rome']]);
    });
  }

  it('is none any more by Escape, which closes the panel only then', async () => {
    const widget = await replying();
    await press('Escape');
    expect([quote(widget), isVisible(part(widget, 'panel'))]).to.deep.equal([[], true]);
    await press('Escape');
    expect(isVisible(part(widget, 'panel'))).to.equal(false);
  });

  it('stays one when the page prevents it', async () => {
    const widget = await replying();
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await type('Rome');
    await press('Enter');
    expect(quote(widget)).to.have.length(1);
  });

  it('can be a file; the next one is no reply', async () => {
    const widget = await replying();
    const sent = heard(widget, 'chat-send');
    await choose(widget, fileOf('a.pdf'), fileOf('b.pdf'));
    await click(part(one(widget, 'chat-composer'), 'send'));
    expect(sent.map(({message}) => message.data.replyTo !== '')).to.deep.equal([true, false]);
  });

  it('quotes two lines of a long message at most, as text', async () => {
    const widget = await replying(`<b>${'very long '.repeat(100)}</b>`);
    const [shown] = quote(widget);
    expect(shown!.getBoundingClientRect().height).to.be.lessThan(90);
    expect(all(shown!, 'b')).to.deep.equal([]);
    expect(parts(widget, 'message')).to.have.length(1);
  });
});
