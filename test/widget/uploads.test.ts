import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {click, part, parts, settled, show, textOf} from '../helpers.js';
import {fileOf} from '../helpers/attaching.js';
import {FakeTransport} from '../helpers/fake-transport.js';

async function sending(locale = 'en'): Promise<{widget: ChatWidget; transport: FakeTransport}> {
  const transport = new FakeTransport();
  const widget = await show(html`<chat-widget open locale=${locale} .transport=${transport}></chat-widget>`);
  widget.sendFiles([fileOf('ticket.pdf')]);
  await settled(widget);
  return {widget, transport};
}

describe('a file on its way', () => {
  it('shows how far it is, by name', async () => {
    const {widget, transport} = await sending();
    const bar = part<HTMLProgressElement>(widget, 'progress');
    expect([bar.value, bar.ariaLabel]).to.deep.equal([0, 'Sending the file']);
    transport.sent[0]!.options!.onProgress(0.4);
    await settled(widget);
    expect(bar.value).to.equal(0.4);
  });

  it('draws no row anew for that', async () => {
    const {widget, transport} = await sending();
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(part(widget, 'list'), {subtree: true, childList: true, attributes: true, characterData: true});
    transport.sent[0]!.options!.onProgress(0.4);
    await settled(widget);
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  it('shows nothing of it any more when it has arrived', async () => {
    const {widget, transport} = await sending();
    transport.sent[0]!.accept();
    await new Promise((resolve) => setTimeout(resolve));
    await settled(widget);
    expect(parts(widget, 'progress')).to.deep.equal([]);
  });

  for (const [locale, name, reason] of [
    ['en', 'Stop sending', 'Not delivered: stopped'],
    ['it', 'Interrompi l’invio', 'Non consegnato: interrotto'],
  ] as const) {
    it(`can be stopped, and tried again, in ${locale}`, async () => {
      const {widget, transport} = await sending(locale);
      expect(part(widget, 'cancel').ariaLabel).to.equal(name);
      await click(part(widget, 'cancel'));
      expect(transport.sent[0]!.options!.signal.aborted).to.equal(true);
      expect(textOf(parts(widget, 'status').at(-1)!)).to.contain(reason);
      expect(parts(widget, 'progress')).to.deep.equal([]);
      await click(part(widget, 'retry'));
      expect(transport.sent[1]!.files).to.deep.equal(transport.sent[0]!.files);
      expect(parts(widget, 'progress')).to.have.length(1);
    });
  }

  it('is no progress of a text', async () => {
    const {widget} = await sending();
    widget.sendText('Hello');
    await settled(widget);
    expect(parts(widget, 'progress')).to.have.length(1);
  });
});
