import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {join} from 'node:path';
import WebSocket from 'ws';
import {root} from '../../scripts/lib/run.mjs';
import {Customer, folder, message, startService} from './helpers.mjs';
import {skip, startNats} from './stores.mjs';

globalThis.WebSocket ??= WebSocket;

/** What a widget carries its messages with, with what it keeps. */
async function importWidget(t) {
  const outfile = join(folder(t), 'widget.mjs');
  const contents = `
    export {buildService} from './widget/service-builder.ts';
    export {Safe} from './storage/safe.ts';
  `;
  const options = {bundle: true, format: 'esm', platform: 'node', target: 'es2022', logLevel: 'warning'};
  await build({...options, stdin: {contents, resolveDir: join(root, 'src')}, outfile});
  return import(pathToFileURL(outfile));
}

/** A page of a site whose customer keeps things in `held`, a map that outlasts it. */
class Page {
  found = [];
  party = {room: '', userId: 'USER_anna'};
  #transport;
  #end = new AbortController();
  #waiting = new Set();

  static async open(t, {buildService, Safe}, service, held) {
    const page = new Page();
    const safe = new Safe(() => {});
    const storage = {
      get: (key) => structuredClone(held.get(key)),
      set: (key, value) => held.set(key, structuredClone(value)),
      delete: (key) => held.delete(key),
      clear: () => held.clear(),
    };
    await safe.use(storage, 'chat', 'granted');
    page.#transport = buildService(service.base.replace('http', 'ws'), safe, undefined);
    page.#transport.connect(page.party, page, page.#end.signal);
    t.after(() => page.leave());
    return page;
  }

  /** As a conversation does: it is put away before it goes anywhere. */
  async say(id) {
    const envelope = message(this.party.room, {id: this.party.userId, isAgent: false}, {id});
    await this.#transport.store(envelope, []);
    return {sent: this.#transport.send(envelope, [])};
  }

  until(holds) {
    return new Promise((resolve) => {
      const look = () => holds(this) && (this.#waiting.delete(look), resolve());
      this.#waiting.add(look);
      look();
    });
  }

  leave() {
    this.#end.abort();
  }

  connection(state) {
    this.#note({state});
  }

  identified(party) {
    this.#note({party: {...this.party, ...party}});
  }

  outgoing(envelope, _files, outcome) {
    this.#note({found: [...this.found, {id: envelope.data.id, outcome}]});
  }

  receive() {}
  remember() {}
  reached() {}
  typing() {}
  earlier() {}

  #note(news) {
    Object.assign(this, news);
    for (const look of this.#waiting) look();
  }
}

/** What is in the outbox of a site. */
function outboxOf(held) {
  const key = [...held.keys()].find((each) => each.endsWith('/outbox'));
  return key ? held.get(key).value.map(({envelope}) => envelope.data.id) : [];
}

describe('what a customer writes while NATS can’t be reached', {skip}, () => {
  it('stays in the outbox, over a reload too, and gets there once and in its order', {timeout: 60_000}, async (t) => {
    const widget = await importWidget(t);
    const {servers, addresses} = await startNats(t);
    const service = await startService(t, ['--no-bot', '--nats', addresses.join()]);
    const held = new Map();
    const page = await Page.open(t, widget, service, held);
    await page.until(({state}) => state === 'online');
    await (
      await page.say('a')
    ).sent;
    assert.deepEqual(outboxOf(held), []);

    await servers[0].kill();
    for (const id of ['b', 'c', 'd']) (await page.say(id)).sent.catch(() => {});
    const refused = async () => /chat_messages_refused_total{code="unavailable"} [1-9]/.test(await metrics(service));
    while (!(await refused())) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(outboxOf(held), ['b', 'c', 'd']);
    page.leave();

    const next = await Page.open(t, widget, service, held);
    await next.until(({found}) => found.length === 3);
    await servers[0].start();
    await Promise.all(next.found.map(({outcome}) => outcome));
    assert.deepEqual(outboxOf(held), []);
    const [room, user] = [next.party.room, {id: next.party.userId}];
    const {token} = [...held.values()].map(({value}) => value).find((value) => value?.token);
    const entries = await new Customer(service, {room, user, token}).entries();
    assert.deepEqual(
      entries.map(({message: {data}}) => data.id),
      ['a', 'b', 'c', 'd'],
    );
  });
});

async function metrics({base}) {
  return (await fetch(new URL('/metrics', base))).text();
}
