import {expect} from 'chai';
import {html} from 'lit';

import {samples} from '../../demo/samples.js';
import type {Envelope} from '../../src/model/message.js';
import {agentSays, all, one, part, parts, press, say, settled, show, textOf, until, write} from '../helpers.js';
import {photo} from '../helpers/attaching.js';

const root = document.documentElement;
const pageLanguage = root.lang;

afterEach(() => (root.lang = pageLanguage));

describe('the language', () => {
  const words = {
    en: 'Write a message…',
    'en-GB': 'Write a message…',
    it: 'Scrivi un messaggio…',
    'it-CH': 'Scrivi un messaggio…',
  };
  for (const [locale, placeholder] of Object.entries(words)) {
    it(`is the one the page asks for: ${locale}`, async () => {
      const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
      expect(part<HTMLTextAreaElement>(widget, 'input').placeholder).to.equal(placeholder);
      expect(one(widget, '.root').lang).to.equal(locale);
    });
  }

  it('is the page’s where none is asked for', async () => {
    root.lang = 'it';
    const widget = await show();
    expect(textOf(part(widget, 'title'))).to.equal('Scrivici');
  });

  it('is that of the nearest part of the page, through shadow roots', async () => {
    root.lang = 'en';
    const section = document.createElement('section');
    section.lang = 'it';
    section.attachShadow({mode: 'open'}).innerHTML = '<chat-widget open></chat-widget>';
    await show(html`<div>${section}<chat-widget></chat-widget></div>`);
    const widget = section.shadowRoot!.querySelector('chat-widget')!;
    await settled(widget);
    expect(textOf(part(widget, 'title'))).to.equal('Scrivici');
  });

  it('follows the page', async () => {
    root.lang = 'en';
    const widget = await show();
    root.lang = 'it';
    await until(() => textOf(part(widget, 'title')) === 'Scrivici', 'the widget spoke Italian');
  });

  it('changes at any time, for messages, too', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, agentSays('Hello'));
    widget.locale = 'it';
    await settled(widget);
    expect(textOf(part(widget, 'title'))).to.equal('Scrivici');
    expect(parts(widget, 'author').map(textOf)).to.deep.equal(['Operatore']);
    expect(part(widget, 'message').ariaLabel).to.equal('Operatore');
  });

  it('shows nothing in another language first', async () => {
    const widget = Object.assign(document.createElement('chat-widget'), {locale: 'it', open: true});
    const titles = new Set<string | null>();
    const observer = new MutationObserver(() => parts(widget, 'panel').forEach(({ariaLabel}) => titles.add(ariaLabel)));
    document.body.append(widget);
    observer.observe(widget.shadowRoot!, {childList: true, attributes: true, subtree: true});
    await settled(widget);
    widget.remove();
    expect([...titles]).to.deep.equal(['Scrivici']);
  });

  it('is English where it is not spoken', async () => {
    const widget = await show(html`<chat-widget open locale="xx"></chat-widget>`);
    expect(textOf(part(widget, 'title'))).to.equal('Chat with us');
  });

  for (const nonsense of ['it_IT', '???', 'a', '-']) {
    it(`is some language, and no reason to throw: ${nonsense}`, async () => {
      const widget = await show(html`<chat-widget open locale=${nonsense}></chat-widget>`);
      await say(widget, agentSays('Hello'));
      expect(textOf(part(widget, 'title'))).to.match(/^(Scrivici|Chat with us)$/);
    });
  }

  it('runs from right to left where it does', async () => {
    const widget = await show(html`<chat-widget open locale="ar"></chat-widget>`);
    expect(getComputedStyle(part(widget, 'panel')).direction).to.equal('rtl');
  });

  it('asks for a message its own way, and lets what is written run in another', async () => {
    const widget = await show(html`<chat-widget open locale="ar"></chat-widget>`);
    const input = part<HTMLTextAreaElement>(widget, 'input');
    expect(getComputedStyle(input).direction).to.equal('rtl');
    await write(input, 'Hello');
    expect(getComputedStyle(input).direction).to.equal('ltr');
  });

  it('lets each text run its own way', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, agentSays('שלום'));
    expect(getComputedStyle(part(widget, 'text')).direction).to.equal('rtl');
  });
});

describe('an icon that points somewhere', () => {
  /** Each such icon, and whether it is turned over. */
  async function icons(locale: string): Promise<Record<string, boolean>> {
    const widget = await show(html`<chat-widget open locale=${locale} allow="video replies"></chat-widget>`);
    const {menu, link, location, image, videoRequestedByAgent, videoAccepted, videoStarted} = samples;
    let ts = Date.now();
    const tell = (...told: readonly Envelope[]) =>
      say(widget, ...told.map(({data}) => ({room: '', data: {...data, id: `${++ts}`, ts}})));
    await tell(menu, link, location);
    one(widget, '[part~=list]').focus();
    await press('ArrowUp');
    await until(() => all(widget, '.icon-reply').length > 0, 'it could be replied to');
    await tell(videoRequestedByAgent);
    const found: Record<string, boolean> = {};
    const look = () => {
      for (const each of all<SVGElement>(widget, 'svg.mirrored')) {
        const {host} = each.getRootNode() as ShadowRoot;
        found[`${each.classList[1]} of ${host.localName}`] =
          getComputedStyle(each).transform === 'matrix(-1, 0, 0, 1, 0, 0)';
      }
    };
    look();
    await tell(videoAccepted, videoStarted);
    await until(() => parts(widget, 'banner').length > 0, 'the call was told of');
    look();
    widget.resolveFile = () => photo(40, 40);
    await tell(image, image);
    await until(() => all(widget, 'button[part~=image]').length > 0, 'the image was there');
    all(widget, 'button[part~=image]').at(-1)!.focus();
    await press('Enter');
    await until(() => all(widget, 'chat-image-viewer').length > 0, 'the image was seen in large');
    await settled(widget);
    look();
    // What is open lies upon all the rest.
    widget.remove();
    return found;
  }

  it('points the other way in Arabic, wherever it is', async () => {
    const english = await icons('en');
    const arabic = await icons('ar');
    const names = 'chevron-next opens video-call leave reply'.split(' ');
    expect(
      names.filter((name) => !Object.keys(english).some((each) => each.startsWith(`icon-${name} `))),
    ).to.deep.equal([]);
    expect(Object.keys(english).filter((each) => english[each])).to.deep.equal([]);
    expect(Object.keys(arabic).filter((each) => !arabic[each])).to.deep.equal([]);
    expect(Object.keys(arabic)).to.deep.equal(Object.keys(english));
  });
});

describe('the words', () => {
  it('can be the page’s own', async () => {
    const strings = {empty: 'Nobody has spoken yet', unread: (count: number) => `${count} new`};
    const widget = await show(html`<chat-widget open locale="it" .strings=${strings}></chat-widget>`);
    expect(textOf(part(widget, 'list'))).to.equal('Nobody has spoken yet');
    expect(textOf(part(widget, 'title'))).to.equal('Scrivici');
  });

  it('can be changed at any time', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    widget.strings = {heading: 'Ask us'};
    await settled(widget);
    expect(textOf(part(widget, 'title'))).to.equal('Ask us');
    widget.strings = {};
    await settled(widget);
    expect(textOf(part(widget, 'title'))).to.equal('Chat with us');
  });
});
