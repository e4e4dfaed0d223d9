import {expect} from 'chai';

import type {MessageKind} from '../../src/messages/kind.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';

const ticket: MessageKind = {
  type: 'TICKET',
  frame: 'notice',
  parse: () => null,
  render: (_entry, {strings}) => strings.agent,
  summary: () => '',
};

const attributes = {
  room: 'CHAT_1',
  'user-id': 'USER_1',
  open: '',
  layout: 'inline',
  placement: 'start',
  'top-layer': '',
  locale: 'it',
  'color-scheme': 'dark',
  heading: 'Ask Anna',
  placeholder: 'Ask away',
  'text-format': 'plain',
  consent: 'denied',
  load: 'eager',
  allow: 'emoji replies',
  accept: '.pdf',
  'max-file-size': '1000',
  'max-files': '2',
  downscale: '640',
  sound: '',
  'send-on': 'mod-enter',
  'interactive-policy': 'all',
  'heading-level': '4',
};

const objects = {users: {USER_2: {name: 'Bea'}}, strings: {agent: 'A ticket of ours'}, kinds: [ticket]};

/** Everything a page can set, with a value that can be told from the default. */
const settings: Partial<Pick<ChatWidget, keyof ChatWidget>> = {
  room: 'CHAT_1',
  userId: 'USER_1',
  open: true,
  layout: 'inline',
  placement: 'start',
  topLayer: true,
  locale: 'it',
  colorScheme: 'dark',
  heading: 'Ask Anna',
  placeholder: 'Ask away',
  textFormat: 'plain',
  consent: 'denied',
  load: 'eager',
  allow: 'emoji replies',
  accept: '.pdf',
  maxFileSize: 1000,
  maxFiles: 2,
  downscale: 640,
  sound: true,
  sendOn: 'mod-enter',
  interactivePolicy: 'all',
  headingLevel: 4,
  ...objects,
};

// Not yet defined: what is set on it now are mere properties of an unknown element.
const early = document.createElement('chat-widget');
Object.assign(early, settings);

const {settled, textOf, until, warnings} = await import('../helpers.js');

/** What a page and its visitor can tell of a widget. */
async function look(widget: ChatWidget): Promise<unknown> {
  const user = {id: 'USER_2', isAgent: true};
  warnings();
  for (const type of ['TEXT', 'TICKET']) {
    widget.receive({data: {id: type, messageType: type, content: {text: 'Hi', user}, ts: 1}});
  }
  await until(() => textOf(widget).includes('1 gennaio 1970'), 'the widget spoke Italian');
  const set = Object.keys(settings).map((name) => [name, widget[name as keyof ChatWidget]]);
  return {set, text: textOf(widget), root: widget.shadowRoot!.querySelector('.root')!.className};
}

describe('settings', () => {
  let expected: unknown;

  before(async () => {
    const widget = Object.assign(document.createElement('chat-widget'), settings);
    document.body.append(widget);
    expected = await look(widget);
    widget.remove();
  });

  it('can be told from their defaults', () => {
    const plain = document.createElement('chat-widget');
    for (const [name, value] of Object.entries(settings)) {
      expect(plain[name as keyof ChatWidget], name).not.to.deep.equal(value);
    }
  });

  it('are kept from before the element is defined', async () => {
    document.body.append(early);
    expect(await look(early)).to.deep.equal(expected);
    early.remove();
  });

  it('count after the element is in the page', async () => {
    const widget = document.createElement('chat-widget');
    document.body.append(widget);
    await settled(widget);
    Object.assign(widget, settings);
    expect(await look(widget)).to.deep.equal(expected);
    widget.remove();
  });

  it('count as attributes, too', async () => {
    const widget = Object.assign(document.createElement('chat-widget'), objects);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    document.body.append(widget);
    expect(await look(widget)).to.deep.equal(expected);
    widget.remove();
  });
});

describe('defining the widget', () => {
  it('can be done twice', async () => {
    const {define, ChatWidget: Widget} = await import('../../src/index.js');
    define(Widget);
    define(class extends Widget {});
    expect(customElements.get('chat-widget')).to.equal(Widget);
  });

  it('can be done by a second copy', async () => {
    const {define, ChatWidget: Widget} = await import('../../src/index.js');
    const copy = '/src/widget/chat-widget.ts?copy';
    const {ChatWidget: Copy} = (await import(copy)) as {ChatWidget: typeof Widget};
    expect(Copy).not.to.equal(Widget);
    define(Copy);
    expect(customElements.get('chat-widget')).to.equal(Widget);
  });
});
