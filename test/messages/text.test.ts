import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  customerSays,
  heard,
  isVisible,
  one,
  part,
  parts,
  say,
  settled,
  show,
  until,
} from '../helpers.js';

/** A widget in which somebody has said `text`. */
async function said(text: string, by = agentSays): Promise<ChatWidget> {
  const widget = await show();
  await say(widget, by(text));
  return widget;
}

function links(widget: ChatWidget): HTMLAnchorElement[] {
  return all<HTMLAnchorElement>(widget, 'a');
}

describe('a text', () => {
  it('keeps its lines and blanks', async () => {
    const text = 'One\nTwo\n\n    four blanks before';
    const widget = await said(text);
    expect(part(widget, 'text').innerText).to.equal(text);
  });

  it('shows markup as it was written', async () => {
    const widget = await show();
    await say(widget, fixture('made/text-markup-and-lines'));
    expect(part(widget, 'text').textContent).to.include(
      '<img src=x onerror="window.__chatWidgetXss=true"><b>not bold</b>',
    );
    expect(all(widget, '[part~="message"] :is(b, [onerror])')).to.deep.equal([]);
    expect(window).not.to.have.property('__chatWidgetXss');
  });

  it('has a line of its own even when it is empty', async () => {
    const widget = await show();
    await say(widget, fixture('made/text-empty'));
    expect(isVisible(part(widget, 'bubble'))).to.equal(true);
    expect(part(widget, 'text').offsetHeight).to.be.greaterThan(10);
  });

  it('breaks a word that is too long', async () => {
    const widget = await said('W'.repeat(500));
    const {scrollWidth, clientWidth} = part(widget, 'list');
    expect(scrollWidth).to.equal(clientWidth);
  });

  const addresses: [text: string, found: string, href: string][] = [
    [
      'See https://www.example.com/a?b=1&c=2 please',
      'https://www.example.com/a?b=1&c=2',
      'https://www.example.com/a?b=1&c=2',
    ],
    ['It is at http://example.com.', 'http://example.com', 'http://example.com'],
    ['(https://example.com/a_(b))', 'https://example.com/a_(b)', 'https://example.com/a_(b)'],
    ['Go to www.example.com, now', 'www.example.com', 'https://www.example.com'],
    ['Write to anna@example.com today', 'anna@example.com', 'mailto:anna@example.com'],
    ['mailto:anna@example.com', 'mailto:anna@example.com', 'mailto:anna@example.com'],
  ];
  for (const [text, found, href] of addresses) {
    it(`makes a link of the address in “${text}”`, async () => {
      const widget = await said(text);
      await until(() => links(widget).length > 0, 'a link was there');
      const link = one<HTMLAnchorElement>(widget, 'a');
      expect([link.textContent, link.getAttribute('href')]).to.deep.equal([found, href]);
      expect(part(widget, 'text').textContent).to.equal(text);
    });
  }

  it('opens its links in a window that knows nothing of this one', async () => {
    const widget = await said('https://example.com/');
    await until(() => links(widget).length > 0, 'a link was there');
    const {target, rel} = links(widget)[0]!;
    expect({target, rel}).to.deep.equal({target: '_blank', rel: 'noopener noreferrer'});
  });

  it('asks the host before it opens a link', async () => {
    const widget = await said('https://example.com/');
    await until(() => links(widget).length > 0, 'a link was there');
    const asked = heard(widget, 'chat-open-url');
    widget.addEventListener('chat-open-url', (event) => event.preventDefault());
    await click(links(widget)[0]!);
    expect(asked[0]).to.include({url: 'https://example.com/', where: '_blank', method: 'GET', answers: undefined});
  });

  it('makes links of what the customer writes, too', async () => {
    const widget = await said('Here: https://example.com/', customerSays);
    await until(() => links(widget).length === 1, 'a link was there');
  });

  for (const text of [
    'javascript:window.__chatWidgetXss=true',
    'data:text/html,hi',
    'file:///etc/passwd',
    'tomorrow.It is',
  ]) {
    it(`makes no link of “${text}”`, async () => {
      const widget = await said(`${text} but https://example.com/`);
      await until(() => links(widget).length > 0, 'the text was searched');
      expect(links(widget).map(({href}) => href)).to.deep.equal(['https://example.com/']);
      expect(part(widget, 'text').textContent).to.include(text);
    });
  }

  it('keeps its links up with its words when it is edited', async () => {
    const widget = await said('https://example.com/old');
    await until(() => links(widget).length > 0, 'a link was there');
    const {room, data} = widget.messages[0]!;
    await say(widget, {room, data: {...data, content: {...data.content, text: 'Now https://example.com/new'}}});
    await settled(widget);
    expect(links(widget).map(({href}) => href)).to.deep.equal(['https://example.com/new']);
    expect(parts(widget, 'text').map(({textContent}) => textContent)).to.deep.equal(['Now https://example.com/new']);
  });
});
