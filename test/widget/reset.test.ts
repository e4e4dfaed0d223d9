import {expect} from 'chai';
import {html} from 'lit';

import type {ChatStorage} from '../../src/storage/storage.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {scopeOf} from '../../src/widget/scene.js';
import {agentSays, frame, instead, part, parts, settled, show, textOf, until, write} from '../helpers.js';
import {choose, fileOf} from '../helpers/attaching.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {storageOf} from '../helpers/kept.js';

/** Nobody answers there. */
const AWAY = 'https://127.0.0.1:9/api';

const nameless = () => scopeOf({endpoint: AWAY, room: null, userId: null});

/** One tab of a website with the chat of a customer whom nobody knows by name. */
async function tab(storage: ChatStorage, more: {consent?: string; user?: string} = {}): Promise<ChatWidget> {
  instead(window, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const {consent = 'granted', user = ''} = more;
  return show(html`
    <chat-widget open locale="en" endpoint=${AWAY} user-id=${user} consent=${consent} .storage=${storage}></chat-widget>
  `);
}

const texts = (widget: ChatWidget) => widget.messages.map(({data}) => data.content['text']);

/** What an earlier page has kept: what an agent said, and what opens the room. */
function keptFor(scope: string) {
  const kept = (value: unknown) => ({at: Date.now(), value});
  const messages = [[1, {...agentSays('Your order is on its way'), room: 'CHAT_1'}]];
  const party = {room: 'CHAT_1', userId: 'USER_1'};
  return storageOf(
    new Map([
      [`${scope}/room`, kept({party, cursor: 1, earlier: false, messages})],
      [`${scope}/pass`, kept({...party, token: 'secret'})],
    ]),
  );
}

beforeEach(() => sessionStorage.clear());

describe('a reset', () => {
  it('forgets what was sent right before it, also for whoever comes next', async () => {
    const storage = storageOf();
    const widget = await tab(storage);
    widget.sendText('private');
    widget.reset();
    widget.sendText('of the next');
    await until(() => JSON.stringify([...storage.held]).includes('of the next'), 'what comes next is kept');
    await until(() => widget.messages.length > 0, 'it is shown');
    expect(texts(widget)).to.deep.equal(['of the next']);
    expect(JSON.stringify([...storage.held])).not.to.contain('private');
  });

  it('forgets what a slow storage was still writing', async () => {
    const storage = storageOf();
    const isWriting = {text: false};
    const slow = {
      ...storage,
      async set(key: string, value: unknown) {
        isWriting.text ||= JSON.stringify(value).includes('private');
        await frame();
        await storage.set(key, value);
      },
    };
    const widget = await tab(slow);
    widget.sendText('private');
    await until(() => isWriting.text, 'it is being written');
    widget.reset();
    widget.sendText('of the next');
    await until(() => JSON.stringify([...storage.held]).includes('of the next'), 'what comes next is kept');
    expect(JSON.stringify([...storage.held])).not.to.contain('private');
  });

  for (const consent of ['pending', 'denied']) {
    it(`forgets what an earlier page kept also while consent is ${consent}`, async () => {
      const storage = keptFor(nameless());
      const widget = await tab(storage, {consent});
      widget.reset();
      await until(() => storage.held.size === 0, 'nothing is kept');
    });
  }

  it('forgets what is kept also where the storage was once too slow', async () => {
    const storage = keptFor(nameless());
    const failing = {...storage, get: () => Promise.reject(new Error('busy'))};
    const widget = await tab(failing);
    await until(() => widget.messages.length === 0, 'nothing could be read');
    widget.reset();
    await until(() => storage.held.size === 0, 'nothing is kept');
  });

  it('forgets also in the other tabs of the site, for good', async () => {
    const scope = nameless();
    const storage = keptFor(scope);
    const one = await tab(storage);
    const other = await tab(storage);
    await until(() => one.messages.length === 1 && other.messages.length === 1, 'both show it');
    await write(part(other, 'input'), 'private');
    one.reset();
    await until(() => other.messages.length === 0, 'the other tab shows nothing of it');
    await settled(other);
    expect(part<HTMLTextAreaElement>(other, 'input').value).to.equal('');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    other.sendText('of the next');
    await until(() => JSON.stringify([...storage.held]).includes('of the next'), 'what comes next is kept');
    const all = JSON.stringify([...storage.held]);
    expect(['Your order', 'private', 'secret'].filter((each) => all.includes(each))).to.deep.equal([]);
  });

  it('lets go of the files that were about to be sent, also of one that is still being drawn', async () => {
    const widget = await show(html`<chat-widget open locale="en" downscale="100"></chat-widget>`);
    await choose(widget, fileOf('private.pdf'));
    await until(() => parts(widget, 'attachment').length === 1, 'it waits to be sent');
    let draw = () => {};
    const isAsked = new Promise<void>((resolve) => {
      instead(window, 'createImageBitmap', () => {
        resolve();
        return new Promise((_resolve, reject) => (draw = () => reject(new Error('no picture'))));
      });
    });
    void choose(widget, fileOf('private.jpg', {type: 'image/jpeg'}));
    await isAsked;
    widget.reset();
    draw();
    await settled(widget);
    await choose(widget, fileOf('of-the-next.pdf'));
    await until(() => parts(widget, 'attachment').length > 0, 'what comes next waits');
    expect(parts(widget, 'attachment').map(textOf).join()).not.to.contain('private');
  });

  it('of one customer is none of another', async () => {
    const storage = keptFor(scopeOf({endpoint: AWAY, room: null, userId: 'USER_other'}));
    const other = await tab(storage, {user: 'USER_other'});
    await until(() => other.messages.length === 1, 'it is shown');
    const one = await tab(storageOf());
    one.reset();
    await settled(one);
    await frame();
    expect(texts(other)).to.deep.equal(['Your order is on its way']);
  });

  it('drops what is still on its way to the customer', async () => {
    const transport = new FakeTransport();
    const widget = await show(html`<chat-widget open locale="en" .transport=${transport}></chat-widget>`);
    const late = transport.receiver!;
    late.receive([{...agentSays('before'), room: 'CHAT_1'}], [1]);
    await until(() => parts(widget, 'message').length === 1, 'the first is shown');
    widget.reset();
    await until(() => transport.receiver !== late, 'it carries for somebody else');
    late.receive([{...agentSays('too late'), room: 'CHAT_1'}], [2]);
    late.remember([{...agentSays('remembered too late'), room: 'CHAT_1'}], [3]);
    late.outgoing(agentSays('sent too late'), [], Promise.resolve());
    late.identified({room: 'CHAT_1', userId: 'USER_before'});
    late.typing('USER_mrossi', true);
    late.connection('lost');
    transport.receiver!.receive([{...agentSays('in time'), room: 'CHAT_2'}], [1]);
    await until(() => parts(widget, 'message').length > 0, 'something is shown');
    expect(texts(widget)).to.deep.equal(['in time']);
    expect(
      parts(widget, 'message')
        .map((row) => textOf(row))
        .join(),
    ).not.to.include('late');
    expect(widget.connection).not.to.equal('lost');
  });
});
