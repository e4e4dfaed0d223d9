import {expect} from 'chai';

import type {Envelope} from '../../src/model/message.js';
import {fixture} from '../fixtures.js';
import {all, click, heard, one, part, said, textOf} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {showFiles} from '../helpers/media.js';

function link(url: string): Envelope {
  const {room, data} = fixture('messages/06-LINK');
  return {room, data: {...data, content: {...data.content, url}}};
}

describe('a link', () => {
  it('is a card that names its site first, then its address', async () => {
    const widget = await showFiles(undefined, 'messages/06-LINK');
    const card = one<HTMLAnchorElement>(widget, 'a[part~="link"]');
    expect(textOf(card)).to.equal('google.it https://www.google.it/ , opens a page');
    expect([card.getAttribute('href'), card.target, card.rel]).to.deep.equal([
      'https://www.google.it',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('without a scheme leads to its page', async () => {
    const widget = await showFiles(undefined, 'made/link-no-scheme');
    expect(part(widget, 'link').getAttribute('href')).to.equal('https://www.example.com/help');
  });

  it('asks the page before it opens', async () => {
    const widget = await showFiles(undefined, 'messages/06-LINK');
    const asked = heard(widget, 'chat-open-url');
    widget.addEventListener('chat-open-url', (event) => event.preventDefault());
    await click(part(widget, 'link'));
    expect(asked[0]).to.include({url: 'https://www.google.it', where: '_blank'});
  });

  for (const url of [
    'javascript:window.__chatWidgetXss=true',
    'data:text/html,x',
    '/relative',
    'nonsense',
    'ftp://example.com',
  ]) {
    it(`that must not be opened stays text: ${url}`, async () => {
      const widget = await showFiles(undefined, link(url));
      expect(said(widget)).to.deep.equal([url]);
      expect(all(widget, '[part~="bubble"] a, [href]')).to.deep.equal([]);
    });
  }

  it('to a mailbox is no site, and can be followed', async () => {
    const widget = await showFiles(undefined, link('mailto:help@example.com'));
    expect(part(widget, 'link').getAttribute('href')).to.equal('mailto:help@example.com');
    expect(said(widget)).to.deep.equal(['mailto:help@example.com']);
  });

  it('names the site that is really opened', async () => {
    const widget = await showFiles(undefined, link('https://bank.example@evil.example/\u202egpj.exe'));
    expect(textOf(one(widget, '.name'))).to.equal('evil.example');
    expect(said(widget)[0]).not.to.include('\u202e');
  });

  it('names a site of other letters as browsers do', async () => {
    const widget = await showFiles(undefined, link('https://аpple.com/'));
    expect(textOf(one(widget, '.name'))).to.equal('xn--pple-43d.com');
  });

  it('that is long stays within its card', async () => {
    const widget = await showFiles(undefined, link(`https://example.com/${'x'.repeat(2000)}`));
    const [card, list] = [part(widget, 'link'), part(widget, 'list')].map((each) => each.getBoundingClientRect());
    expect(card!.right).to.be.at.most(list!.right);
    expect(card!.height).to.be.lessThan(100);
  });

  for (const name of ['messages/06-LINK', 'made/link-unsafe', 'made/link-no-scheme'] as const) {
    it(`can be used by everybody: ${name}`, async () => {
      expect(await barriers(await showFiles(undefined, name))).to.deep.equal([]);
    });
  }
});
