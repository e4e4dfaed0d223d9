/** Draws messages with payloads, does all with them that a customer could, and looks what became of it. */
import {elementsIn, faultsIn, namesIn, stateOfPage} from './inspect.js';

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const EVERYTHING = 'attachments reactions replies emoji voice location video transcript';

const stage = document.querySelector('#stage');
let own;
let before;

/** Where files of messages are: their bytes, addresses of this site, or whatever the name says. */
const RESOLVERS = {
  bytes: ({data}) =>
    new Blob([PIXEL], {type: data.messageType === 'IMAGE' ? 'image/png' : String(data.content.documentType)}),
  address: () => new URL('/file.png', location.href),
  payload: ({data}) => notForeign(String(data.content.fileName || data.content.caption || data.content.documentType)),
};

/** A page may keep its files wherever it likes: of addresses elsewhere that is its own will. */
function notForeign(address) {
  const {protocol, origin} = URL.canParse(address, location.href) ? new URL(address, location.href) : location;
  return /^(?:https?|blob):$/.test(protocol) && origin !== location.origin ? '/file.png' : address;
}

// Saving is not leaving: what is to be saved must only be of this page, or a picture that was given as such.
const {click} = HTMLElement.prototype;
HTMLAnchorElement.prototype.click = function () {
  if (this.isConnected) return click.call(this);
  const isOurs = new URL(this.href).origin === location.origin || /^data:image\//i.test(this.href);
  if (!this.download || !isOurs) globalThis.tripped(`saved: ${this.href}`);
};
HTMLFormElement.prototype.submit = function () {
  if (!/^https?:$/.test(new URL(this.action).protocol)) globalThis.tripped(`submitted: ${this.action}`);
};

const FOLLOWED = /^(?:https?|mailto|tel):$/;

// Of addresses that may be followed none is; the others are, so that it is seen what they do.
addEventListener('chat-open-url', (event) => {
  if (FOLLOWED.test(new URL(event.url).protocol) && event.method === 'GET') event.preventDefault();
});
addEventListener('click', (event) => {
  const link = event.composedPath().find(({localName}) => localName === 'a');
  if (link && (FOLLOWED.test(link.protocol) || link.hasAttribute('download'))) event.preventDefault();
});

function add(options = {}) {
  const widget = document.createElement('chat-widget');
  const {format = 'markdown', files = 'bytes', kinds = [], attributes = {}, properties = {}} = options;
  const set = {
    layout: 'inline',
    room: 'R',
    consent: 'denied',
    allow: EVERYTHING,
    locale: 'en',
    'interactive-policy': 'all',
    'text-format': format,
    ...attributes,
  };
  for (const [name, value] of Object.entries(set)) widget.setAttribute(name, value);
  Object.assign(widget, {resolveFile: RESOLVERS[files], kinds, ...properties});
  stage.append(widget);
  return widget;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Resolves when everything is drawn that comes by itself. */
async function settled(widget, calm = 2) {
  while (!all(widget.shadowRoot, 'chat-panel')[0]?.shadowRoot) await frame();
  let count = -1;
  for (let quiet = 0; quiet < calm;) {
    await frame();
    let now = 0;
    let isBusy = false;
    for (const element of elementsIn(widget.shadowRoot)) {
      now++;
      isBusy ||= element.isUpdatePending === true || element.matches('.unfilled, .filling');
    }
    quiet = !isBusy && !widget.isUpdatePending && now === count ? quiet + 1 : 0;
    count = now;
  }
}

const all = (root, selector) => elementsIn(root).filter((element) => element.matches(selector));

const transcriptOf = (widget) => all(widget.shadowRoot, 'chat-transcript')[0];

/** Does what a customer can do with messages. */
async function use(widget, texts, views) {
  const list = transcriptOf(widget).shadowRoot;
  const fields = all(list, 'input:not([type=checkbox], [type=radio], [type=file]), textarea');
  for (const [index, field] of fields.entries()) {
    field.value = texts[index % texts.length];
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  const rows = all(list, '[part~=message]');
  for (const row of rows.filter((_, index) => index % Math.ceil(rows.length / 3) === 0)) await useActions(row);
  const controls = all(list, 'a, button, summary, [role=button], [role=link]');
  // The focus takes longer than all the rest: a few of each sort get it.
  const sorts = new Map();
  for (const each of controls) {
    if (!each.isConnected || each.matches('[aria-haspopup=dialog]')) continue;
    const sort = `${each.localName}.${each.className}`;
    sorts.set(sort, (sorts.get(sort) ?? 0) + 1);
    if (sorts.get(sort) <= 5) {
      each.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      each.focus({preventScroll: true});
    }
    each.click();
  }
  const pictures = controls.filter((each) => each.isConnected && each.matches('[aria-haspopup=dialog]'));
  const faults = [];
  for (const picture of pictures.slice(0, views)) faults.push(...(await view(picture)));
  return {controls: controls.length, faults};
}

/** What the bar beside a row offers: a reply to it, a reaction. */
async function useActions(row) {
  row.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
  await frame();
  const bar = row.querySelector('chat-message-actions');
  for (const button of bar?.shadowRoot ? all(bar.shadowRoot, 'button') : []) button.click();
  await frame();
}

/** Opens a picture in full, looks through the viewer, and closes it. */
async function view(picture) {
  const root = picture.getRootNode();
  picture.click();
  for (let turn = 0; turn < 50 && !root.querySelector('chat-image-viewer')?.shadowRoot?.firstElementChild; turn++)
    await frame();
  const viewer = root.querySelector('chat-image-viewer');
  if (!viewer) return ['no viewer has opened'];
  await viewer.updateComplete;
  const faults = faultsIn(viewer.shadowRoot, own);
  viewer.shadowRoot.querySelector('dialog')?.close();
  await frame();
  return faults;
}

/** What was said, as a page of its own: read by the browser, in a frame that shares this page's rights. */
async function transcriptFaults(widget) {
  const text = await widget.transcript('html').text();
  const read = new DOMParser().parseFromString(text, 'text/html');
  const [policy] = read.querySelectorAll('meta[http-equiv]');
  const faults = policy?.content.startsWith("default-src 'none'") ? [] : ['the transcript has no policy'];
  for (const element of read.querySelectorAll('head > meta, head > style, head > title')) element.remove();
  const found = faultsIn(read, new Set()).map((fault) => `in the transcript, ${fault}`);
  const framed = document.createElement('iframe');
  framed.srcdoc = text;
  const loaded = new Promise((resolve) => framed.addEventListener('load', resolve));
  stage.append(framed);
  await loaded;
  framed.remove();
  return [...faults, ...found];
}

/** Learns, from messages that mean no harm, which ids and names the widget has of its own. */
export async function learn(messages) {
  const widget = add();
  widget.receive(messages);
  await settled(widget);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await settled(widget);
  own = namesIn(widget.shadowRoot);
  await use(widget, ['x'], 1);
  await settled(widget);
  for (const name of namesIn(widget.shadowRoot)) own.add(name);
  widget.remove();
  before = stateOfPage();
}

/** A kind of TEXT as nobody should write it, to see that it is noticed. */
const sabotage = {
  type: 'TEXT',
  frame: 'bubble',
  parse: ({text}) => String(text),
  summary: ({message}) => message.content,
  render({message}) {
    const box = document.createElement('p');
    box.innerHTML = message.content;
    return box;
  },
};

/** Draws a batch of messages, JSON text, and uses them. `texts` are typed into fields. */
export async function attempt(
  messages,
  {texts = ['x'], views = 2, transcript = false, isSabotaged = false, ...options},
) {
  const widget = add({...options, kinds: isSabotaged ? [sabotage] : []});
  widget.receive(messages);
  await settled(widget);
  const drawn = faultsIn(widget.shadowRoot, own);
  const rows = all(widget.shadowRoot, '[part~=message], [part~=notice]').length;
  const {controls, faults} = await use(widget, texts, views);
  await settled(widget, 1);
  const used = faultsIn(widget.shadowRoot, own);
  const written = transcript ? await transcriptFaults(widget) : [];
  widget.remove();
  const after = stateOfPage();
  const changed = after === before ? [] : [`the page was changed: ${difference(before, after)}`];
  if (!isSabotaged) before = after;
  return {rows, controls, faults: [...new Set([...drawn, ...faults, ...used, ...written, ...changed])].slice(0, 20)};
}

/** What the page itself says, keeps or passes on: its words, its people, its settings, what its transport answers. */
export async function attemptHost(payload, {texts, functions}) {
  const words = [...texts.map((name) => [name, payload]), ...functions.map((name) => [name, () => payload])];
  const somebody = {name: payload, avatar: notForeign(payload), role: payload};
  const kept = new Map();
  const widget = add({
    attributes: {
      heading: payload,
      placeholder: payload,
      locale: payload,
      placement: payload,
      allow: `${EVERYTHING} ${payload}`,
      accept: '',
      'user-id': payload,
      'color-scheme': payload,
      'heading-level': payload,
      'text-format': payload,
    },
    properties: {
      strings: Object.fromEntries(words),
      users: Object.fromEntries(['USER_anna', payload].map((id) => [id, somebody])),
      mapAddress: () => payload,
      storage: {
        get: (key) => kept.get(key) ?? {at: Date.now(), value: {text: payload, replyTo: payload}},
        set: (key, value) => void kept.set(key, value),
        delete: (key) => void kept.delete(key),
        clear: () => kept.clear(),
      },
      transport: {
        connect: (_party, receiver) => receiver.connection('online'),
        send: async () => {
          throw Object.assign(new Error(payload), {name: 'RefusalError'});
        },
      },
    },
  });
  widget.setAttribute('consent', 'granted');
  const isAgent = {id: 'USER_anna', isAgent: true};
  const say = (id, messageType, content, user = isAgent) => ({
    room: 'R',
    data: {id, messageType, content: {...content, user}, ts: Date.now(), replyTo: ''},
  });
  widget.receive([
    say('a', 'TEXT', {text: 'Hello'}),
    say('b', 'TEXT', {text: 'Hello'}, {id: payload, isAgent: true}),
    say('c', 'LOCATION', {latitude: 1, longitude: 1}),
    say('d', 'videoRequestedByAgent', {audio: true, video: true}),
    say('e', 'leave', {}),
  ]);
  await settled(widget, 1);
  widget.setTyping('USER_anna', true);
  widget.setTyping(payload, true);
  widget.sendText(payload, {replyTo: 'a'});
  widget.react('a', payload);
  widget.sendFiles([new File([PIXEL], `${payload}.png`, {type: 'image/png'}), new File(['x'], payload)], {
    caption: payload,
  });
  const picker = all(widget.shadowRoot, 'input[type=file]')[0];
  const picked = new DataTransfer();
  for (const name of [payload, `${payload}.html`]) picked.items.add(new File(['x'], name, {type: payload}));
  Object.defineProperty(picker, 'files', {value: picked.files, configurable: true});
  picker.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(widget, 1);
  const drawn = faultsIn(widget.shadowRoot, own);
  void widget.openForm({
    title: payload,
    response_to_bot: payload,
    formData: [{dc_type: 'text', name: payload, label: payload, value: payload}],
  });
  await settled(widget, 1);
  const form = faultsIn(widget.shadowRoot, own);
  widget.scrollToMessage(payload);
  widget.remove();
  const after = stateOfPage();
  const changed = after === before ? [] : [`the page was changed: ${difference(before, after)}`];
  before = after;
  return [...new Set([...drawn, ...form, ...changed])];
}

/** Which words of a pattern are to be seen, or read aloud, in what is drawn of messages. */
export async function wordsShown(messages, pattern) {
  const widget = add();
  widget.receive(messages);
  await settled(widget, 6);
  const found = elementsIn(widget.shadowRoot).flatMap((element) => [
    ...[...element.childNodes].map(({data}) => data ?? ''),
    ...[...element.attributes].map(({value}) => value),
    String(element.value ?? ''),
  ]);
  widget.remove();
  return [...new Set(found.join(' ').toLowerCase().match(new RegExp(pattern, 'g')))];
}

function difference(a, b) {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `${a.slice(Math.max(0, at - 60), at + 60)} → ${b.slice(Math.max(0, at - 60), at + 60)}`;
}

/** Draws a payload as nobody should, and says whether looking at the page would have been enough to notice. */
export async function drawUnsafely(payload) {
  const box = document.createElement('div');
  box.innerHTML = payload;
  stage.append(box);
  await frame();
  for (const each of all(box, 'a, button, [onclick], input[type=submit]')) each.click();
  await frame();
  const {length} = faultsIn(box, new Set());
  stage.replaceChildren();
  return length > 0;
}

Object.assign(globalThis, {
  harness: {learn, attempt, attemptHost, drawUnsafely, wordsShown, add, settled, all, faultsIn, stateOfPage, frame},
});
