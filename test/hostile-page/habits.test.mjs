import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {fixture, prepare, Visitor} from './visitor.mjs';

const ready = prepare();

/** A page that takes note of what happens in it. */
const notes = (...types) => `<script>self.heard = [];
  for (const type of ${JSON.stringify(types)}) addEventListener(type, (event) => {
    heard.push(type); if (self.insists) event.preventDefault() }, {passive: false})</script>`;

test('what a customer writes, copies and pastes stays in the chat', async (t) => {
  const head = notes(
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'compositionend',
    'copy',
    'cut',
    'paste',
    'selectstart',
  );
  const visitor = await talk(t, ready, {head});
  assert.deepEqual(await visitor.run('heard'), []);
});

test('what happens in a page’s own content inside of a chat is the page’s', async (t) => {
  const body = '<chat-widget locale="en" open><input slot="footer"></chat-widget>';
  const visitor = await Visitor.visit(t, ready, {head: notes('keydown', 'input', 'focusin'), body});
  await visitor.until(([panel]) => panel, 'chat-panel');
  await visitor.click('input[slot=footer]');
  await visitor.page.keyboard.type('a');
  assert.deepEqual(await visitor.run('heard'), ['focusin', 'keydown', 'input']);
});

test('a page that closes its menus by any click hears of those in the chat', async (t) => {
  const visitor = await talk(t, ready, {head: notes('click', 'pointerdown', 'mousedown')});
  const heard = await visitor.run('[...new Set(heard)]');
  assert.deepEqual(heard.toSorted(), ['click', 'mousedown', 'pointerdown']);
});

test('messages scroll by the wheel in a page that scrolls by itself', async (t) => {
  const visitor = await Visitor.visit(t, ready, {
    head: `${notes('wheel')}<script>self.insists = true</script>`,
    body: '<chat-widget locale="en" open></chat-widget>',
  });
  const greeting = fixture('messages/01-TEXT');
  const many = Array.from({length: 40}, (_, at) => ({
    ...greeting,
    data: {...greeting.data, id: `m${at}`, ts: 1e12 + at},
  }));
  await visitor.hear(...many);
  await visitor.until((all) => all.length === 40, '[part~=message]');
  const top = () => visitor.look(([list]) => list.scrollTop, '[part~=list]');
  await visitor.until(([list]) => list.scrollTop > 500, '[part~=list]');
  const before = await top();
  const list = await visitor.find('[part~=list]');
  await list.hover();
  await visitor.page.mouse.wheel({deltaY: -300});
  await visitor.until(([each], _wordsOf, was) => each.scrollTop < was, '[part~=list]', before);
});

test('text of a chat can be selected and copied in a page that forbids it', async (t) => {
  const head = `<style>* { user-select: none !important }</style><script>
    for (const type of ['selectstart', 'copy', 'contextmenu']) document.addEventListener(type, (event) => event.preventDefault())</script>`;
  const visitor = await Visitor.visit(t, ready, {head, body: '<chat-widget locale="en" open></chat-widget>'});
  await visitor.hear(fixture('messages/01-TEXT'));
  await visitor.reads('[part~=message]', 'Buongiorno');
  const text = await visitor.find('[part~=text]');
  await text.click({count: 3});
  assert.match(await visitor.run(`getSelection().toString()`), /Buongiorno/);
});

test('shortcuts of a page that asks for keys before anybody else can still take them', async (t) => {
  // Nothing can be kept from a capturing listener.
  const head = `<script>addEventListener('keydown', (event) => event.key === 'j' && event.preventDefault(), true)</script>`;
  const visitor = await Visitor.visit(t, ready, {head, body: '<chat-widget locale="en" open></chat-widget>'});
  await visitor.write('hi jo');
  await visitor.reads('[part~=message]', 'hi o');
});
