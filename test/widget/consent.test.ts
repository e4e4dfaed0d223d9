import {expect} from 'chai';
import {html} from 'lit';

import type {ChatStorage} from '../../src/storage/storage.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, click, isVisible, one, part, parts, say, settled, show, textOf} from '../helpers.js';
import {storageOf} from '../helpers/kept.js';
import {barriers} from '../helpers/audit.js';

/** A widget whose customer has not yet said whether the chat may be kept. */
function pending(storage: ChatStorage = storageOf()): Promise<ChatWidget> {
  return show(html`<chat-widget open locale="en" consent="pending" .storage=${storage}></chat-widget>`);
}

const composer = (widget: ChatWidget) => part(widget, 'composer');

describe('before the customer consents', () => {
  it('the chat asks, in the place of the composer', async () => {
    const widget = await pending();
    expect(isVisible(composer(widget))).to.equal(false);
    expect(textOf(one(widget, '.consent'))).to.include('Agree and chat');
  });

  it('what the page says is shown, and nothing of it is kept', async () => {
    const storage = storageOf();
    const widget = await pending(storage);
    await say(widget, agentSays('Hello'));
    expect(textOf(part(widget, 'list'))).to.include('Hello');
    expect(storage.held.size).to.equal(0);
  });

  it('no file is fetched', async () => {
    let asked = 0;
    const widget = await pending();
    widget.resolveFile = () => {
      asked++;
      return undefined;
    };
    const image = {caption: '', fileName: 'a.png', documentType: 'png'};
    await say(widget, {...agentSays(''), data: {...agentSays('').data, messageType: 'IMAGE', content: image}});
    expect(asked).to.equal(0);
  });

  it('they can agree, and then write; the page learns of it by the attribute', async () => {
    const widget = await pending();
    await click(one(widget, '.agree'));
    expect(widget.getAttribute('consent')).to.equal('granted');
    expect(isVisible(composer(widget))).to.equal(true);
    expect(parts(widget, 'input')[0]!.matches(':focus')).to.equal(true);
  });

  it('they can chat without anything being kept', async () => {
    const storage = storageOf();
    const widget = await pending(storage);
    await click(one(widget, '.decline'));
    expect(widget.consent).to.equal('denied');
    widget.sendText('Hello');
    await settled(widget);
    expect(textOf(part(widget, 'list'))).to.include('Hello');
    expect(storage.held.size).to.equal(0);
  });

  it('the page can ask in its own words', async () => {
    const widget = await show(html`<chat-widget open consent="pending"><p slot="consent">May we?</p></chat-widget>`);
    expect(isVisible(widget.querySelector('p')!)).to.equal(true);
    expect(isVisible(one(widget, '.consent'))).to.equal(false);
  });

  it('nobody is kept out', async () => {
    expect(await barriers(await pending())).to.deep.equal([]);
  });
});
