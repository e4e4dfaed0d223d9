import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {prepare} from './visitor.mjs';

const ready = prepare();

/** Notes all that a page's scripts find in the language and in the browser. */
const NOTE_ALL = `
  self.noteAll = () => {
    const names = Object.getOwnPropertyNames(self).filter((name) => !/^\\d+$/.test(name));
    const values = new Map(names.map((name) => ['self.' + name, undefined]));
    for (const name of names) {
      let value;
      try { value = self[name] } catch {}
      if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
      for (const [owner, at] of [[value, name], [value.prototype, name + '.prototype']])
        for (const key of owner ? Reflect.ownKeys(owner) : []) {
          const {value, get, set} = Object.getOwnPropertyDescriptor(owner, key);
          values.set(at + '.' + String(key), [value, get, set]);
        }
    }
    return values;
  };
  self.noted = noteAll();
  self.changes = () => {
    const now = noteAll();
    const differs = (name) => !noted.has(name) || !now.has(name) || [0, 1, 2].some((at) => !Object.is(noted.get(name)?.[at], now.get(name)?.[at]));
    return [...new Set([...noted.keys(), ...now.keys()])].filter(differs).sort();
  };`;

test('a widget adds Lit’s own marks to the page, and nothing else', async (t) => {
  const visitor = await talk(t, ready, {head: `<script>${NOTE_ALL}</script>`});
  const changes = await visitor.run('changes()');
  assert.deepEqual(
    changes.filter((name) => !/^self\.(?:noted|changes|sent)$/.test(name)),
    [
      'Symbol.metadata',
      'self.litElementVersions',
      'self.litHtmlVersions',
      'self.litPropertyMetadata',
      'self.reactiveElementVersions',
    ],
  );
});

test('a chat leaves address, history, title, scroll and cookies of the page alone', async (t) => {
  const head = `<style>body { height: 4000px }</style>
    <script>self.state = () => [location.href, history.length, history.state, document.title, scrollX, scrollY, document.cookie,
      document.styleSheets.length, document.adoptedStyleSheets.length, document.head.childElementCount, document.body.childElementCount,
      document.documentElement.getAttributeNames().join(), document.body.getAttributeNames().join(), Object.keys(localStorage).join()];
      addEventListener('load', () => { scrollTo(0, 900); self.first = state() })</script>`;
  const visitor = await talk(t, ready, {head});
  await visitor.page.keyboard.press('Escape');
  assert.deepEqual(await visitor.run('state()'), await visitor.run('first'));
});

/** Counts what is at work: listeners beside the widget, timers, observers, lines to elsewhere. */
const COUNT_WORK = `
  self.work = new Map();
  const begin = (thing, what) => work.set(thing, what);
  const end = (thing) => work.delete(thing);
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const ids = new WeakMap();
  const idOf = (value) => typeof value === 'object' || typeof value === 'function' ? (ids.has(value) || ids.set(value, Math.random()), ids.get(value)) : value;
  const keyOf = (target, type, listener, options) => [idOf(target), type, idOf(listener), !!(options?.capture ?? options)].join();
  for (const name of ['addEventListener', 'removeEventListener'])
    EventTarget.prototype[name] = function (type, listener, options) {
      const target = this ?? self;
      const isOutside = target === self || target === document || target === document.documentElement || target === document.body || !(target instanceof Node);
      const isMine = listener && isOutside && !(target instanceof AbortSignal) && !(target instanceof IDBRequest);
      const key = isMine && keyOf(target, type, listener, options);
      if (isMine && name === 'addEventListener') {
        begin(key, type + ' of ' + target.constructor.name);
        options?.signal?.addEventListener('abort', () => end(key));
        if (options?.once) add.call(target, type, () => end(key), {once: true, capture: !!options.capture});
      }
      if (isMine && name === 'removeEventListener') end(key);
      return (name === 'addEventListener' ? add : remove).call(target, type, listener, options);
    };
  for (const [set, clear, once] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame', true], ['requestIdleCallback', 'cancelIdleCallback', true]]) {
    const [start, stop] = [self[set], self[clear]];
    self[set] = (act, ...rest) => {
      const id = start((...given) => { if (once) end(set + id); act(...given) }, ...rest);
      begin(set + id, set + ' ' + act);
      return id;
    };
    self[clear] = (id) => { end(set + id); stop(id) };
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const Real = self[name];
    self[name] = class extends Real {
      observe(...given) { begin(this, name); super.observe(...given) }
      disconnect() { end(this); super.disconnect() }
    };
  }
  for (const name of ['BroadcastChannel', 'WebSocket', 'Worker', 'EventSource', 'AudioContext']) {
    const Real = self[name];
    self[name] = class extends Real {
      constructor(...given) { super(...given); begin(this, name) }
      close() { end(this); return super.close() }
      terminate() { end(this); super.terminate() }
    };
  }`;

test('a widget that was removed leaves nothing at work', async (t) => {
  const visitor = await talk(t, ready, {
    head: `<script>${COUNT_WORK}</script>`,
    body: '<chat-widget locale="en" sound allow="attachments reactions replies emoji voice location video transcript"></chat-widget>',
  });
  await visitor.run(`${visitor.widget}.setTyping('USER_1', true)`);
  await visitor.run(`{const widget = ${visitor.widget}; widget.remove()}`);
  // What was begun may take its time to end.
  await visitor.page
    .waitForFunction(() => ![...self.work.values()].some((what) => /^(?:set|request)/.test(what)), {timeout: 9000})
    .catch(() => {});
  // The visitor’s own.
  assert.deepEqual(await visitor.run('[...work.values()]'), ['chat-send of Window']);
});
