import {expect} from 'chai';

import {MemoryTransport} from '../../src/transport/memory-transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {agentSays, part, parts, say, show, until} from '../helpers.js';

const names = `
  launcher badge panel header title header-actions close status banner list day notice message customer agent bot
  first last failed pending bubble avatar author time retry text image audio video file link location contact menu
  option chosen quick-replies quick-reply form field label control error summary submit answer call call-accept
  call-reject end-chat composer input send scroll-to-latest
`;

/** A widget that shows a bit of everything. */
async function everything(): Promise<ChatWidget> {
  const widget = await show();
  widget.resolveFile = () => new Promise(() => {});
  for (const name of [
    'messages/01-TEXT',
    'messages/06-LINK',
    'messages/07-MENU',
    'messages/08-MENU_RESPONSE',
    'messages/09-QUICK_REPLY',
    'messages/11-FORM',
    'messages/12-FORM_RESPONSE',
    'made/form-all-types',
    'messages/02-IMAGE',
    'messages/03-DOCUMENT',
    'messages/04-VIDEO',
    'messages/05-AUDIO',
    'messages/14-CONTACTS',
    'messages/15-LOCATION',
    'made/text-delivery-failed',
    'made/videoRequestedByAgent',
    'made/leave',
  ] as const) {
    await say(widget, {...fixture(name), room: ''});
  }
  widget.transport = new MemoryTransport({accept: () => new Promise(() => {})});
  await widget.updateComplete;
  widget.sendText('On its way');
  await say(widget, agentSays('The last word'));
  widget.scrollToMessage(fixture('messages/01-TEXT').data.id);
  await until(() => parts(widget, 'scroll-to-latest').length > 0, 'the list was left');
  return widget;
}

describe('a page can style', () => {
  let widget: ChatWidget;
  const sheet = new CSSStyleSheet();

  before(async () => {
    for (const name of names.trim().split(/\s+/)) {
      CSS.registerProperty({name: `--styled-${name}`, syntax: '*', inherits: false});
      sheet.insertRule(`chat-widget::part(${name}) { --styled-${name}: yes }`);
    }
    document.adoptedStyleSheets.push(sheet);
    widget = await everything();
    // Drawn before the first test, and kept for all of them.
    document.body.append(widget);
  });

  after(() => {
    widget.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  for (const name of names.trim().split(/\s+/)) {
    it(name, () => {
      const styled = parts(widget, name).map((each) => getComputedStyle(each).getPropertyValue(`--styled-${name}`));
      expect(styled).not.to.deep.equal([]);
      expect(styled).to.deep.equal(styled.map(() => 'yes'));
    });
  }
});

describe('a page’s style of a part', () => {
  const sheet = new CSSStyleSheet();

  before(() => document.adoptedStyleSheets.push(sheet));

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('wins over the widget’s own', async () => {
    sheet.replaceSync('chat-widget::part(panel) { background: rgb(1, 2, 3) }');
    const widget = await show();
    expect(getComputedStyle(part(widget, 'panel')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('reaches the customer’s messages alone, if it says so', async () => {
    sheet.replaceSync('chat-widget::part(bubble customer) { border-top: 7px solid }');
    const widget = await show();
    await say(widget, fixture('made/text-seen'), fixture('made/text-agent-question'));
    const borders = parts(widget, 'bubble').map((bubble) => getComputedStyle(bubble).borderTopWidth);
    expect(borders).to.deep.equal(['0px', '7px']);
  });
});
