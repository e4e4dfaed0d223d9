import {expect} from 'chai';
import {html} from 'lit';

import type {ChatStorage} from '../../src/storage/storage.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {scopeOf} from '../../src/widget/scene.js';
import {
  agentSays,
  click,
  frame,
  instead,
  isVisible,
  part,
  parts,
  say,
  settled,
  show,
  textOf,
  type,
  until,
} from '../helpers.js';
import {storageOf} from '../helpers/kept.js';

/** Nobody answers there. */
const AWAY = 'https://127.0.0.1:9/api';

interface Page {
  readonly storage?: ChatStorage;
  readonly user?: string;
  readonly open?: boolean;
  readonly consent?: string;
  readonly endpoint?: string;
}

/** A page of a website with the chat of one customer. */
async function page({storage = storageOf(), user = 'USER_me', open, consent, endpoint = AWAY}: Page = {}): Promise<{
  readonly widget: ChatWidget;
  next(more?: Page): Promise<ChatWidget>;
}> {
  instead(window, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const widget = await show(html`
    <chat-widget
      locale="en"
      endpoint=${endpoint}
      user-id=${user}
      ?open=${open}
      consent=${consent ?? 'granted'}
      .storage=${storage}
    ></chat-widget>
  `);
  return {
    widget,
    /** The next page of the website, in the same tab. */
    async next(more: Page = {}) {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      widget.remove();
      return (await page({storage, user, consent: consent ?? 'granted', endpoint, ...more})).widget;
    },
  };
}

const input = (widget: ChatWidget) => part<HTMLTextAreaElement>(widget, 'input');

beforeEach(() => sessionStorage.clear());

describe('on the next page of the website', () => {
  it('a panel that was open is open, and nobody’s focus is moved', async () => {
    const {widget, next} = await page();
    await click(part(widget, 'launcher'));
    const after = await next();
    expect(after.open).to.equal(true);
    expect(after.matches(':focus')).to.equal(false);
  });

  it('a panel that was closed is closed', async () => {
    const {widget, next} = await page({open: true});
    await click(part(widget, 'close'));
    expect((await next()).open).to.equal(false);
  });

  it('what was being written is there', async () => {
    const {widget, next} = await page({open: true});
    input(widget).focus();
    await type('I would like');
    const after = await next();
    await until(() => input(after).value === 'I would like', 'the text is there');
    expect(isVisible(part(after, 'send'))).to.equal(true);
  });

  it('what was being written is not there any more once it was sent', async () => {
    const {widget, next} = await page({open: true});
    input(widget).focus();
    await type('Hello');
    await click(part(widget, 'send'));
    await until(() => widget.messages.length === 1, 'it is sent');
    const after = await next();
    await until(() => after.messages.length === 1, 'the message is there');
    expect(input(after).value).to.equal('');
  });

  it('what was sent a moment too late to be stored can be sent again', async () => {
    const storage = storageOf();
    const set = (key: string, value: unknown) =>
      key.endsWith('/outbox') ? new Promise(() => {}) : storage.set(key, value);
    const {widget, next} = await page({storage: {...storage, set}, open: true});
    input(widget).focus();
    await type('Hello');
    await click(part(widget, 'send'));
    const after = await next();
    await until(() => input(after).value === 'Hello', 'the text is there');
  });

  it('what was being read is where it was', async () => {
    const storage = storageOf();
    const said = Array.from({length: 12}, (_, index) => [
      index,
      {...agentSays(`message ${index} ${'and more '.repeat(40)}`, {ts: 1000 + index}), room: 'CHAT_1'},
    ]);
    const value = {party: {room: 'CHAT_1', userId: 'USER_me'}, cursor: 12, earlier: false, messages: said};
    const scope = scopeOf({endpoint: AWAY, room: null, userId: 'USER_me'});
    storage.held.set(`${scope}/room`, {at: Date.now(), value});
    const read = (shown: ChatWidget) => {
      const row = parts(shown, 'message').find((each) => /message 4\b/.test(textOf(each)));
      return row ? row.getBoundingClientRect().top - part(shown, 'list').getBoundingClientRect().top : NaN;
    };

    const {widget, next} = await page({storage, open: true});
    await until(() => parts(widget, 'message').length === 12, 'all are shown');
    await frame();
    part(widget, 'list').scrollTop += read(widget) - 30;
    await until(() => parts(widget, 'scroll-to-latest').length === 1, 'the reader has left the end');
    const before = read(widget);
    const after = await next();
    await until(() => Math.abs(read(after) - before) < 2, 'the reader is where they were');
  });

  it('what did not get to the service is there, and on its way', async () => {
    const {widget, next} = await page({open: true});
    widget.sendText('one');
    widget.sendText('two');
    await until(() => widget.messages.length === 2, 'both are shown');
    const after = await next();
    await until(() => after.messages.length === 2, 'both are there');
    await settled(after);
    expect(parts(after, 'message').map((row) => row.part.contains('pending'))).to.deep.equal([true, true]);
    expect(after.messages.map(({data}) => data.content['text'])).to.deep.equal(['one', 'two']);
  });

  it('files that did not get to the service are there too', async () => {
    const {widget, next} = await page({open: true});
    widget.sendFiles([new File(['%PDF-1.7'], 'offer.pdf', {type: 'application/pdf'})]);
    await until(() => widget.messages.length === 1, 'it is shown');
    const after = await next();
    await until(() => textOf(after).includes('offer.pdf'), 'it is there');
  });

  it('somebody else finds nothing of it', async () => {
    const {widget, next} = await page({open: true});
    widget.sendText('one');
    input(widget).focus();
    await type('secret');
    await until(() => widget.messages.length === 1, 'it is shown');
    const after = await next({user: 'USER_other', open: true});
    await settled(after);
    expect(after.messages).to.deep.equal([]);
    expect(input(after).value).to.equal('');
  });

  it('nothing is there without consent', async () => {
    const storage = storageOf();
    const {widget, next} = await page({storage, open: true, consent: 'denied'});
    widget.sendText('one');
    await until(() => widget.messages.length === 1, 'it is shown');
    const after = await next();
    expect([after.open, after.messages.length, storage.held.size, sessionStorage.length]).to.deep.equal([
      false,
      0,
      0,
      0,
    ]);
  });

  for (const consent of ['pending', 'denied'] as const) {
    it(`nothing of the panel is there once consent went back to ${consent}`, async () => {
      const {widget, next} = await page();
      await click(part(widget, 'launcher'));
      expect(sessionStorage.length).to.equal(1);
      widget.consent = consent;
      await settled(widget);
      expect(sessionStorage.length).to.equal(0);
      expect((await next()).open).to.equal(false);
    });
  }

  it('nothing of an earlier page is there once nothing may be kept', async () => {
    const storage = storageOf();
    const {widget, next} = await page({storage, open: true});
    widget.sendText('one');
    // Until then the earlier page is still writing, which no page does that has gone.
    await until(() => [...storage.held.keys()].some((key) => key.endsWith('/outbox')), 'it is kept');
    await next({consent: 'denied', open: true});
    await until(() => storage.held.size === 0, 'nothing is kept');
    expect(sessionStorage.length).to.equal(0);
  });

  it('what an earlier page kept stays while the customer has not answered, and is there once they agree', async () => {
    const {widget, next} = await page({open: true});
    input(widget).focus();
    await type('I would like');
    const after = await next({consent: 'pending'});
    await settled(after);
    after.consent = 'granted';
    after.show();
    await until(() => parts(after, 'input').length > 0 && input(after).value === 'I would like', 'the text is there');
  });

  it('nothing is there after a reset, not even who the customer was', async () => {
    const storage = storageOf();
    const {widget, next} = await page({storage, open: true, user: ''});
    const before = widget.sendText('one')!.data.content['user'];
    await until(() => widget.messages.length === 1, 'it is shown');
    widget.reset();
    await until(() => storage.held.size === 0, 'nothing is kept');
    expect(widget.messages).to.deep.equal([]);
    const after = await next({user: ''});
    expect(after.messages).to.deep.equal([]);
    expect(after.sendText('two')!.data.content['user']).not.to.deep.equal(before);
  });
});

describe('another tab of the website', () => {
  it('stays closed when the panel is opened in one, and open when it is closed there', async () => {
    const storage = storageOf();
    const {widget: one} = await page({storage});
    const {widget: other} = await page({storage});
    one.show();
    one.sendText('one');
    await until(() => one.messages.length === 1, 'it is shown');
    await settled(other);
    expect(other.open).to.equal(false);
    other.show();
    await until(() => other.messages.length === 1, 'both show it');
    one.close();
    await settled(one);
    await frame();
    expect(other.open).to.equal(true);
  });

  it('begins closed where it is new, and knows what was said', async () => {
    const storage = storageOf();
    const {widget: one} = await page({storage});
    one.show();
    one.sendText('one');
    await until(() => one.messages.length === 1, 'it is shown');
    await until(() => sessionStorage.length === 1, 'the tab knows that it is open');
    // What a tab keeps for itself a new one does not have.
    sessionStorage.clear();
    const {widget: other} = await page({storage});
    expect(other.open).to.equal(false);
    other.show();
    await until(() => other.messages.length === 1, 'it is shown');
  });
});

describe('what was kept under another name', () => {
  const here = {endpoint: AWAY, room: null, userId: 'USER_me'};

  /** A page that finds things kept under `scope`, once it has looked for a conversation. */
  async function pageWith(scope: string): Promise<ChatWidget> {
    const party = {room: 'CHAT_1', userId: 'USER_me'};
    const said = [[1, {...agentSays('Hello'), room: 'CHAT_1'}]];
    const value = {party, cursor: 1, earlier: false, messages: said};
    const storage = storageOf(new Map([[`${scope}/room`, {at: Date.now(), value}]]));
    const asked: string[] = [];
    const get = (key: string) => {
      asked.push(key);
      return storage.get(key);
    };
    const {widget} = await page({storage: {...storage, get}, open: true});
    await until(() => asked.some((key) => key.endsWith('/room')), 'it was looked for');
    await frame();
    await settled(widget);
    return widget;
  }

  it('is there under the same', async () => {
    expect((await pageWith(scopeOf(here))).messages).to.have.length(1);
  });

  for (const [what, scope] of [
    ['for another service', scopeOf({...here, endpoint: 'https://127.0.0.1:9/other'})],
    ['for another room', scopeOf({...here, room: 'CHAT_1'})],
    ['by an older make, which wrote it differently', scopeOf(here).replace(/^chat-widget\/\d+/, 'chat-widget/0')],
  ] as const) {
    it(`is not found when it was kept ${what}`, async () => {
      expect(scope).not.to.equal(scopeOf(here));
      expect((await pageWith(scope)).messages).to.deep.equal([]);
    });
  }
});

describe('a reset before all of the widget is there', () => {
  /** A page on which nothing but the launcher is drawn yet, and its customer is known to be gone. */
  async function resetEarly(storage: ReturnType<typeof storageOf>): Promise<ChatWidget> {
    const {widget} = await page({storage, open: true});
    widget.sendText('one');
    await until(() => [...storage.held.keys()].some((key) => key.endsWith('/outbox')), 'it is kept');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    widget.remove();
    const after = document.createElement('chat-widget');
    Object.assign(after, {endpoint: AWAY, userId: 'USER_me', storage, load: 'interaction', locale: 'en'});
    after.reset();
    return after;
  }

  it('forgets what was before it, and nothing that comes after', async () => {
    const after = await resetEarly(storageOf());
    after.receive(agentSays('Hello again'));
    document.body.append(after);
    after.show();
    await until(() => parts(after, 'message').length > 0, 'something is shown');
    await settled(after);
    expect(parts(after, 'message').map((row) => textOf(row))).to.have.length(1);
    expect(after.messages.map(({data}) => data.content['text'])).to.deep.equal(['Hello again']);
    after.remove();
  });

  it('forgets the customer who was there, not the next one', async () => {
    const storage = storageOf();
    const after = await resetEarly(storage);
    after.userId = 'USER_next';
    document.body.append(after);
    after.show();
    await settled(after);
    after.sendText('two');
    await until(() => [...storage.held.keys()].some((key) => key.includes('USER_next')), 'the next one is kept');
    expect([...storage.held.keys()].filter((key) => key.includes('USER_me'))).to.deep.equal([]);
    after.remove();
  });
});

describe('a customer without a name', () => {
  it('is the same one on the next page', async () => {
    const {widget, next} = await page({user: '', open: true});
    await settled(widget);
    const before = widget.sendText('one')!.data.content['user'];
    await until(() => widget.messages.length === 1, 'it is kept');
    const after = await next({open: true});
    await until(() => after.messages.length === 1, 'it is recalled');
    expect(after.sendText('two')!.data.content['user']).to.deep.equal(before);
  });
});

describe('a page that carries messages itself', () => {
  it('has its panel as it says, whatever was before', async () => {
    const {widget, next} = await page({endpoint: '', open: true});
    await say(widget, agentSays('Hello'));
    expect((await next()).open).to.equal(false);
  });
});
