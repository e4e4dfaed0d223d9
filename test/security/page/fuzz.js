/** Feeds a widget with broken messages, and with broken memories of earlier visits; measures how long it is busy. */

const {add, settled, all, frame} = globalThis.harness;

const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Promise, Map, Set, Symbol, RegExp, Error].map(
  ({prototype}) => prototype,
);

/** What all objects have: the same afterwards, or something has been put there. */
const inherited = () => JSON.stringify(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String)));

const before = inherited();

let longestTask = 0;
new PerformanceObserver((list) => {
  for (const {duration} of list.getEntries()) longestTask = Math.max(longestTask, duration);
}).observe({type: 'longtask', buffered: false});

const texts = (widget, part) => all(widget.shadowRoot, `[part~=${part}]`).map(({textContent}) => textContent.trim());

/**
 * Receives each of the texts, then a good message, in a fresh widget.
 *
 * @returns What went wrong, and how long the page was busy at a time, in milliseconds.
 */
export async function receiveBroken(broken, good) {
  const faults = [];
  longestTask = 0;
  const widget = add();
  await settled(widget, 1);
  let longestCall = 0;
  for (const text of broken) {
    const start = performance.now();
    try {
      widget.receive(text);
    } catch (error) {
      faults.push(`receive() threw ${String(error)}`);
    }
    longestCall = Math.max(longestCall, performance.now() - start);
  }
  widget.receive(JSON.stringify(good));
  await settled(widget, 1);
  await frame();
  if (!texts(widget, 'text').includes(good.data.content.text)) faults.push('the next good message was lost');
  if (inherited() !== before) faults.push('a prototype was changed');
  widget.remove();
  return {faults, longestCall, longestTask};
}

/** A storage that holds what an earlier visit, or somebody else, has left; and what it holds now. */
function storageOf(kept) {
  const held = new Map(Object.entries(kept));
  return {
    held,
    get: (key) => held.get(key),
    set: (key, value) => void held.set(key, value),
    delete: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

let visitor;

/** Opens a widget of a customer who has been here before, as `kept` tells; `undefined` for the browser's own storage. */
export async function visit(kept, attributes = {}) {
  const storage = kept && storageOf(JSON.parse(kept));
  visitor = add({
    attributes: {
      endpoint: new URL('/api', location.href).href.replace('http', 'ws'),
      consent: 'granted',
      ...attributes,
    },
    properties: storage ? {storage} : {},
  });
  // The room is the one that is kept.
  visitor.removeAttribute('room');
  visitor.held = storage?.held;
  visitor.show();
  await visitor.updateComplete;
}

const until = async (holds, what, patience = 40_000) => {
  for (const end = performance.now() + patience; performance.now() < end;) {
    if (await holds()) return;
    await frame();
  }
  throw new Error(`never ${what}`);
};

/** The customer says something. Resolves with the room, once the service has taken it. */
export async function sayHere(text) {
  await until(() => visitor.connection === 'online', `online, but ${visitor.connection}`);
  const sent = visitor.sendText(text);
  await until(
    () =>
      all(visitor.shadowRoot, '[part~=message]').some(
        (row) => row.textContent.includes(text) && !row.part.contains('pending'),
      ),
    'sent',
  );
  if (all(visitor.shadowRoot, '[part~=failed]').some((row) => row.textContent.includes(text)))
    throw new Error('not sent');
  const found = visitor.messages.find(({data}) => data.id === sent.data.id);
  if (!found) throw new Error(`"${text}" is no longer among the messages`);
  return found.room;
}

/** Resolves once something is shown. */
export function hearHere(text) {
  return until(() => texts(visitor, 'text').includes(text), `"${text}" was shown`);
}

/** Leaves something written that is not sent, and fills in a form without submitting it. */
export async function beginHere(text) {
  const area = all(visitor.shadowRoot, 'chat-composer')[0].shadowRoot.querySelector('textarea');
  const field = () => all(visitor.shadowRoot, 'input[type=text]')[0];
  await until(field, 'a form was shown');
  for (const each of [area, field()]) {
    each.value = text;
    each.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    each.dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true}));
  }
  // A page waits for others before it notes which forms were begun.
  await until(async () => {
    const names = await keptNames();
    return BEGUN.every((kind) => names.some((name) => kind.test(name)));
  }, 'what was begun was kept');
}

/** What is kept of what was begun. */
const BEGUN = [/\/draft$/, /\/form\//, /\/forms$/];

async function keptNames() {
  return visitor.held ? [...visitor.held.keys()] : asked((await store()).getAllKeys());
}

/** What is kept of the visitor, as JSON. */
export function keptHere() {
  return JSON.stringify(Object.fromEntries(visitor.held));
}

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

async function store() {
  const database = await asked(indexedDB.open('chat-widget'));
  return database.transaction('kept', 'readwrite').objectStore('kept');
}

/** What the browser has kept of this site, as JSON. */
export async function readStore() {
  const kept = await store();
  const [names, values] = await Promise.all([asked(kept.getAllKeys()), asked(kept.getAll())]);
  return JSON.stringify({
    database: Object.fromEntries(names.map((name, index) => [name, values[index]])),
    tab: Object.fromEntries(Object.entries(sessionStorage).map(([name, text]) => [name, JSON.parse(text)])),
  });
}

/** Keeps something else instead, as any script of the same site could. */
export async function writeStore(json) {
  const {database, tab} = JSON.parse(json);
  const kept = await store();
  await asked(kept.clear());
  for (const [name, value] of Object.entries(database ?? {})) await asked(kept.put(value, name));
  for (const [name, value] of Object.entries(tab ?? {})) sessionStorage.setItem(name, JSON.stringify(value));
}

/** The visitor leaves. Resolves with what is wrong with the page. */
export function goAway() {
  visitor.remove();
  return inherited() === before ? [] : ['a prototype was changed'];
}

Object.assign(globalThis.harness, {
  receiveBroken,
  visit,
  sayHere,
  hearHere,
  beginHere,
  keptHere,
  readStore,
  writeStore,
  goAway,
});
