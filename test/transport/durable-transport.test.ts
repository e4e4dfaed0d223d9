import {expect} from 'chai';

import {DurableTransport} from '../../src/transport/durable-transport.js';
import type {Consent} from '../../src/storage/storage.js';
import type {Receiver} from '../../src/transport/transport.js';
import {until} from '../helpers.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {safeOf, storageOf} from '../helpers/kept.js';
import {agentText, ownText} from '../helpers/records.js';

const mine = (id: string) => ownText(id, 1);
const party = {room: '', userId: 'USER_me'};

const silent: Receiver = {
  receive: () => {},
  remember: () => {},
  outgoing: () => {},
  reached: () => {},
  identified: () => {},
  connection: () => {},
  typing: () => {},
  earlier: () => {},
};

/** A page of the site: what it carries by, and what its conversation was told. */
async function page(storage = storageOf(), scope: string = crypto.randomUUID(), consent: Consent = 'granted') {
  const inner = new FakeTransport();
  const lost = {times: 0};
  const safe = await safeOf(storage, scope, consent, () => lost.times++);
  const transport = new DurableTransport(inner, safe);
  const stop = new AbortController();
  const told = {
    remembered: [] as unknown[],
    adopted: [] as string[],
    outcomes: [] as string[],
    earlier: [] as boolean[],
    /** How often the page learned that another one has forgotten everything. */
    get lost() {
      return lost.times;
    },
  };
  const follow = (id: string, outcome: Promise<void>) =>
    outcome.then(
      () => told.outcomes.push(`${id} accepted`),
      (error: Error) => told.outcomes.push(`${id} ${error.message}`),
    );
  const receiver: Receiver = {
    ...silent,
    remember: (envelopes) => told.remembered.push(...(envelopes as unknown[])),
    outgoing: (envelope, _files, outcome) => {
      told.adopted.push(envelope.data.id);
      void follow(envelope.data.id, outcome);
    },
    earlier: (more) => told.earlier.push(more),
  };
  transport.connect(party, receiver, stop.signal);
  await until(() => inner.receiver, 'the inner transport was connected');
  return {
    inner,
    transport,
    told,
    storage,
    scope,
    safe,
    sent: () => inner.sent.map(({envelope}) => envelope.data.id),
    /** Sends as a conversation does. */
    async send(id: string, files: readonly File[] = []) {
      await transport.store(mine(id), files);
      void follow(id, transport.send(mine(id), files));
    },
    close: () => stop.abort(),
    /** Forgets the customer as a widget does. */
    forget() {
      const emptied = safe.clear();
      stop.abort();
      return Promise.all([emptied, transport.forget()]);
    },
    /** Forgets what another page says is forgotten, as a widget does. */
    forgotten() {
      stop.abort();
      return transport.forget();
    },
    /** The next page of the site, after this one. */
    next() {
      stop.abort();
      return page(storage, scope);
    },
    /** Another page of the site, beside this one. */
    other: () => page(storage, scope),
  };
}

describe('a transport that keeps what must not be lost', () => {
  it('stores a message before it sends it', async () => {
    const first = await page();
    await first.transport.store(mine('one'), []);
    expect(first.sent()).to.deep.equal([]);
    expect(JSON.stringify([...first.storage.held])).to.contain('"one"');
  });

  it('sends what was written before it was connected as soon as it is', async () => {
    const inner = new FakeTransport();
    const transport = new DurableTransport(inner, await safeOf());
    await transport.store(mine('early'), []);
    transport.connect(party, silent, new AbortController().signal);
    let outcome = '';
    transport.send(mine('early'), []).then(
      () => (outcome = 'accepted'),
      () => (outcome = 'refused'),
    );
    await until(() => inner.sent.length > 0 || outcome !== '', 'it was sent');
    expect(inner.party).not.to.equal(undefined);
    inner.sent[0]!.accept();
    await until(() => outcome !== '', 'it has arrived');
    expect(outcome).to.equal('accepted');
  });

  it('sends a text that was written right behind a file after it', async () => {
    const storage = storageOf();
    const slow = {
      ...storage,
      async set(key: string, value: unknown) {
        // Many bytes take their time.
        if (key.endsWith('/file')) for (let turn = 0; turn < 5; turn++) await new Promise(requestAnimationFrame);
        await storage.set(key, value);
      },
    };
    const {transport, send, sent} = await page(slow);
    const file = transport.store(mine('file'), [new File(['bytes'], 'a.pdf')]);
    await Promise.all([file, transport.store(mine('text'), [])]);
    void send('later');
    await until(() => sent().length === 1, 'the first was sent');
    expect(sent()).to.deep.equal(['file']);
  });

  it('sends one message after the other, in order', async () => {
    const {send, sent, inner, told} = await page();
    await send('one');
    await send('two');
    await until(() => sent().length === 1, 'the first was sent');
    inner.sent[0]!.accept();
    await until(() => sent().length === 2, 'the second was sent');
    inner.sent[1]!.accept();
    await until(() => told.outcomes.length === 2, 'both were accepted');
    expect(sent()).to.deep.equal(['one', 'two']);
    expect(told.outcomes).to.deep.equal(['one accepted', 'two accepted']);
  });

  it('keeps nothing of a message that was accepted', async () => {
    const {send, sent, inner, told, storage} = await page();
    await send('one', [new File(['bytes'], 'a.txt')]);
    await until(() => sent().length === 1, 'it was sent');
    inner.sent[0]!.accept();
    await until(() => told.outcomes.length === 1, 'it was accepted');
    expect([...storage.held.keys()]).to.deep.equal([]);
  });

  it('sends on the next page what was not accepted on this one, with its files', async () => {
    const first = await page();
    await first.send('one', [new File(['bytes'], 'a.txt')]);
    await first.send('two');
    await until(() => first.sent().length === 1, 'the first was sent');

    const second = await first.next();
    await until(() => second.sent().length === 1, 'it is sent again');
    const [again] = second.inner.sent;
    expect([again!.envelope.data.id, await again!.files[0]!.text()]).to.deep.equal(['one', 'bytes']);
    expect(second.told.adopted).to.deep.equal(['one', 'two']);
    again!.accept();
    await until(() => second.sent().length === 2, 'the second follows');
    expect(second.told.outcomes).to.deep.equal(['one accepted']);
  });

  it('does not send again what was accepted on an earlier page', async () => {
    const first = await page();
    await first.send('one');
    await until(() => first.sent().length === 1, 'it was sent');
    first.inner.sent[0]!.accept();
    await until(() => first.told.outcomes.length === 1, 'it was accepted');
    const second = await first.next();
    await second.send('two');
    await until(() => second.sent().length === 1, 'the next one was sent');
    expect(second.sent()).to.deep.equal(['two']);
  });

  it('goes on after a message that was refused, and tells so again on the next page', async () => {
    const first = await page();
    await first.send('one');
    await first.send('two');
    await until(() => first.sent().length === 1, 'it was sent');
    first.inner.sent[0]!.refuse('too long');
    await until(() => first.sent().length === 2, 'the second was sent');
    first.inner.sent[1]!.accept();
    await until(() => first.told.outcomes.length === 2, 'both are settled');
    expect(first.told.outcomes).to.deep.equal(['one too long', 'two accepted']);

    const second = await first.next();
    await until(() => second.told.outcomes.length === 1, 'the refusal is told');
    expect(second.told.outcomes).to.deep.equal(['one too long']);
    expect(second.sent()).to.deep.equal([]);
  });

  it('sends a refused message once more when the customer wants', async () => {
    const {send, sent, inner, told} = await page();
    await send('one');
    await until(() => sent().length === 1, 'it was sent');
    inner.sent[0]!.refuse('no');
    await until(() => told.outcomes.length === 1, 'it was refused');
    await send('one');
    await until(() => sent().length === 2, 'it was sent again');
    inner.sent[1]!.accept();
    await until(() => told.outcomes.length === 2, 'it was accepted');
    expect(told.outcomes).to.deep.equal(['one no', 'one accepted']);
  });

  it('forgets what the customer cancels', async () => {
    const {transport, sent, storage} = await page();
    const cancel = new AbortController();
    await transport.store(mine('one'), []);
    void transport.send(mine('one'), [], {onProgress: () => {}, signal: cancel.signal}).catch(() => {});
    await until(() => sent().length === 1, 'it was sent');
    cancel.abort();
    await until(() => storage.held.size === 0, 'nothing is kept');
  });

  it('sends from one of two pages only, and both learn what became of it', async () => {
    const first = await page();
    const second = await first.other();
    await first.send('one');
    await until(() => first.sent().length === 1, 'the first page sends');
    await until(() => second.told.adopted.length === 1, 'the second page shows it');
    await second.send('two');
    await until(() => first.told.adopted.length === 1, 'the first page shows the other');
    first.inner.sent[0]!.accept();
    await until(() => first.sent().length + second.sent().length === 2, 'the other is sent');
    [...first.inner.sent, ...second.inner.sent].at(-1)!.accept();
    first.inner.sent.at(-1)!.accept();
    await until(() => first.told.outcomes.length === 2 && second.told.outcomes.length === 2, 'both know');
    expect([...first.sent(), ...second.sent()].toSorted()).to.deep.equal(['one', 'two']);
    first.close();
    second.close();
  });

  it('lets the page that stays send what the page that was closed could not', async () => {
    const first = await page();
    await first.send('one');
    await until(() => first.sent().length === 1, 'the first page sends');
    const second = await first.other();
    await second.send('two');
    first.close();
    // The browser takes a closed page's turn away; here its way to the service is gone.
    first.inner.sent[0]!.refuse('gone');
    await until(() => second.sent().length === 1, 'the second page goes on');
    expect(second.sent()).to.deep.equal(['one']);
    second.close();
  });

  it('shows the next page at once what was said, and asks only for what is new', async () => {
    const first = await page();
    const told = [agentText('a', 1), agentText('b', 1)];
    first.inner.receiver!.identified({room: 'CHAT_1', userId: 'USER_me'});
    first.inner.receiver!.receive(told, [3, 5]);
    first.inner.receiver!.earlier(true);
    first.inner.receiver!.reached(7);
    await until(() => first.storage.held.size === 1, 'it is kept');

    const second = await first.next();
    expect(second.told.remembered).to.deep.equal(told);
    expect(second.told.earlier).to.deep.equal([true]);
    expect(second.inner.party).to.deep.equal({room: 'CHAT_1', userId: 'USER_me', cursor: 7, first: 3});
  });

  it('keeps the newest of a long conversation', async () => {
    const first = await page();
    first.inner.receiver!.identified({room: 'CHAT_1', userId: 'USER_me'});
    const many = Array.from({length: 1000}, (_, index) => agentText(`m${index}`, index));
    first.inner.receiver!.receive(
      many,
      many.map((_, index) => index),
    );
    first.inner.receiver!.reached(1000);
    await until(() => first.storage.held.size === 1, 'it is kept');
    const second = await first.next();
    expect(second.told.remembered).to.deep.equal(many.slice(-200));
    expect(second.told.earlier).to.deep.equal([true]);
  });

  it('shows nothing of another room', async () => {
    const first = await page();
    first.inner.receiver!.identified({room: 'CHAT_1', userId: 'USER_me'});
    first.inner.receiver!.receive([agentText('a', 1)], [1]);
    first.inner.receiver!.reached(1);
    first.inner.receiver!.identified({room: 'CHAT_2', userId: 'USER_me'});
    first.inner.receiver!.receive([agentText('b', 2, {room: 'CHAT_2'})], [1]);
    first.inner.receiver!.reached(1);
    await until(() => JSON.stringify([...first.storage.held]).includes('CHAT_2'), 'the second is kept');
    const second = await first.next();
    expect(second.told.remembered).to.have.length(1);
    expect(second.inner.party!.room).to.equal('CHAT_2');
  });

  it('forgets everything when the customer begins anew', async () => {
    const {send, sent, forget, inner, storage} = await page();
    inner.receiver!.identified({room: 'CHAT_1', userId: 'USER_me'});
    inner.receiver!.receive([agentText('a', 1)], [1]);
    inner.receiver!.reached(1);
    await send('one');
    await until(() => sent().length === 1, 'it was sent');
    await forget();
    expect([...storage.held.keys()]).to.deep.equal([]);
  });

  it('forgets what was being stored when the customer begins anew, and its files, and stores what comes then', async () => {
    const {transport, forget, storage} = await page();
    const before = transport.store(mine('before'), [new File(['bytes'], 'a.txt')]);
    await forget();
    await Promise.all([before, transport.store(mine('after'), [])]);
    const all = JSON.stringify([...storage.held]);
    expect([all.includes('before'), all.includes('after')]).to.deep.equal([false, true]);
  });

  it('stores nothing of what comes too late for the customer it is for', async () => {
    const {inner, transport, forget, storage} = await page();
    const late = inner.receiver!;
    await forget();
    late.identified({room: 'CHAT_1', userId: 'USER_me'});
    late.receive([agentText('a', 1)], [1]);
    late.reached(1);
    await transport.store(mine('after'), []);
    expect([...storage.held.keys()].filter((key) => key.endsWith('/room'))).to.deep.equal([]);
  });

  it('lets all pages of the site forget when one of them does, also what they were about to store', async () => {
    const first = await page();
    const second = await first.other();
    second.inner.receiver!.identified({room: 'CHAT_1', userId: 'USER_me'});
    await second.send('one');
    await until(() => first.told.adopted.length === 1, 'the first page shows it too');
    void first.forget();
    void second.transport.store(mine('two'), []);
    await until(() => second.told.lost > 0, 'the second page was told');
    await second.forgotten();
    expect([...first.storage.held.keys()]).to.deep.equal([]);
    expect(first.told.lost).to.equal(0);
    second.close();
  });

  it('waits until another page has forgotten everything before it looks for what there is', async () => {
    const storage = storageOf();
    let finish = () => {};
    const isClearing = new Promise<void>((resolve) => (finish = resolve));
    const slow = {...storage, clear: () => isClearing.then(() => storage.held.clear())};
    const first = await page(slow);
    const second = await first.other();
    await second.safe.set('pass', 'theirs');
    void first.forget();
    await until(() => second.told.lost > 0, 'the second page was told');
    const found = second.safe.get('pass');
    finish();
    expect(await found).to.equal(undefined);
    second.close();
  });

  for (const [what, kept] of [
    ['a text', 'hello'],
    ['no list', {party: {room: 'r', userId: 'u'}, cursor: 1}],
    ['a cursor that is none', {party: {room: 'r', userId: 'u'}, cursor: 'x', messages: []}],
    ['a cursor that no service gives', {party: {room: 'r', userId: 'u'}, cursor: -1e300, messages: []}],
    ['no party', {cursor: 1, messages: []}],
  ] as const) {
    it(`begins with nothing when somebody put ${what} where the conversation was kept`, async () => {
      const storage = storageOf();
      const scope = crypto.randomUUID();
      storage.held.set(`${scope}/room`, {at: Date.now(), value: kept});
      const {told, inner} = await page(storage, scope);
      expect(told.remembered).to.deep.equal([]);
      expect(inner.party).to.deep.equal(party);
    });
  }

  it('sends what can be read when somebody put nonsense into the outbox', async () => {
    const storage = storageOf();
    const scope = crypto.randomUUID();
    const value = [null, 'x', {envelope: 1}, {envelope: {data: {id: 3}}}, {envelope: mine('one')}];
    storage.held.set(`${scope}/outbox`, {at: Date.now(), value});
    const {sent} = await page(storage, scope);
    await until(() => sent().length === 1, 'it is sent');
    expect(sent()).to.deep.equal(['one']);
  });

  describe('what other pages of the site hear of it', () => {
    /** What is said, and held, under the name of a customer's chat. */
    function eavesdrop(scope: string) {
      const heard: unknown[] = [];
      const channel = new BroadcastChannel(scope);
      channel.addEventListener('message', ({data}) => heard.push(data));
      const locks = async () => {
        const {held = [], pending = []} = await navigator.locks.query();
        return [...held, ...pending].filter(({name}) => name?.startsWith(scope));
      };
      return {heard, locks, close: () => channel.close()};
    }

    /** What this page says, in the order in which all pages hear it, comes after whatever was said before. */
    async function heardAll(scope: string, heard: unknown[]) {
      const channel = new BroadcastChannel(scope);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage('the last');
      await until(() => heard.includes('the last'), 'all was heard');
      channel.close();
    }

    for (const consent of ['denied', 'pending'] as const) {
      it(`is nothing while consent is ${consent}, and messages go out all the same`, async () => {
        const scope = crypto.randomUUID();
        const {heard, locks, close} = eavesdrop(scope);
        const only = await page(storageOf(), scope, consent);
        await only.send('one');
        await until(() => only.sent().length === 1, 'it was sent');
        expect(await locks()).to.deep.equal([]);
        only.inner.sent[0]!.accept();
        await until(() => only.told.outcomes.length === 1, 'it was accepted');
        await heardAll(scope, heard);
        expect(heard).to.deep.equal(['the last']);
        close();
        only.close();
      });
    }

    it('is that there is news, once the customer has agreed, and nothing any more when they take it back', async () => {
      const scope = crypto.randomUUID();
      const {heard, close} = eavesdrop(scope);
      const storage = storageOf();
      const only = await page(storage, scope, 'denied');
      await only.safe.use(storage, scope, 'granted');
      await only.send('one');
      await until(() => only.sent().length === 1, 'it was sent');
      only.inner.sent[0]!.accept();
      await until(() => only.told.outcomes.length === 1 && heard.includes('outbox'), 'it was heard');
      await only.safe.use(storage, scope, 'denied');
      await heardAll(scope, heard);
      heard.length = 0;
      await only.send('two');
      await until(() => only.sent().length === 2, 'it was sent');
      only.inner.sent[1]!.accept();
      await until(() => only.told.outcomes.length === 2, 'it was accepted');
      await heardAll(scope, heard);
      expect(heard).to.deep.equal(['the last']);
      close();
      only.close();
    });

    it('may be said a thousand times by anybody, and is looked into a few times', async () => {
      const only = await page();
      let looks = 0;
      const {get} = only.storage;
      // As slow as a browser's own.
      only.storage.get = async (key) => {
        looks += 1;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return get(key);
      };
      const {heard, close} = eavesdrop(only.scope);
      const anybody = new BroadcastChannel(only.scope);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      for (let count = 0; count < 1000; count++) anybody.postMessage({outbox: '<b>'});
      await until(() => heard.length === 1000, 'all was heard');
      await only.send('one');
      await until(() => only.sent().length === 1, 'it was sent');
      expect(looks).to.be.greaterThan(0);
      expect(looks).to.be.lessThan(100);
      anybody.close();
      close();
      only.close();
    });
  });
});
