import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {fixture, prepare} from './visitor.mjs';

const ready = prepare();
const widget = `document.querySelector('chat-widget')`;

/** What pages do with an element, in the middle of a conversation. */
const moves = {
  'is put elsewhere': `{const home = document.createElement('main'); document.body.prepend(home); home.append(${widget})}`,
  'is moved without leaving the page': `{const home = document.createElement('main'); document.body.prepend(home);
    home.moveBefore ? home.moveBefore(${widget}, null) : home.append(${widget})}`,
  'goes on to the next page’s body, as with Turbo': `{const next = document.createElement('body'), widget = ${widget};
    widget.replaceWith(document.createElement('meta')); document.documentElement.replaceChild(next, document.body); next.append(widget)}`,
  'is moved into a modal dialog': `{const dialog = document.createElement('dialog'); document.body.append(dialog);
    dialog.append(${widget}); dialog.showModal()}`,
  'is wrapped in what is transformed': `{const home = document.createElement('main'); home.style = 'transform: translateZ(0); width: 900px; height: 700px';
    ${widget}.before(home); home.append(${widget})}`,
  'is taken out for a while': `{const at = ${widget}, home = at.parentNode; at.remove();
    new Promise((done) => setTimeout(done, 300)).then(() => home.append(at))}`,
};

for (const [what, move] of Object.entries(moves)) {
  test(`a chat that ${what} goes on`, async (t) => {
    const visitor = await talk(t, ready, {});
    await visitor.click('textarea[part~=input]');
    await visitor.page.keyboard.type('Half a');
    const before = await visitor.said();
    await visitor.run(move);
    await visitor.until(([input]) => input?.getBoundingClientRect().width > 0, 'textarea[part~=input]');
    assert.deepEqual(await visitor.said(), before);
    await visitor.click('textarea[part~=input]');
    await visitor.page.keyboard.press('End');
    await visitor.page.keyboard.type(' sentence');
    await visitor.page.keyboard.press('Enter');
    await visitor.reads('[part~=message]', 'Half a sentence');
    await visitor.hear({...fixture('messages/01-TEXT'), data: {...fixture('messages/01-TEXT').data, id: 'later'}});
    await visitor.until((all, _wordsOf, count) => all.length === count, '[part~=message]', before.length + 2);
    assert.deepEqual(visitor.problems, []);
  });
}

test('a clone is a widget of its own, which begins with nothing', async (t) => {
  const visitor = await talk(t, ready, {});
  await visitor.run(`{const clone = ${widget}.cloneNode(true); ${widget}.remove(); document.body.append(clone)}`);
  await visitor.write('I am the clone');
  await visitor.reads('[part~=message]', 'I am the clone');
  assert.equal((await visitor.said()).length, 1);
});

test('a page that swaps one widget for another has the other', async (t) => {
  const visitor = await talk(t, ready, {body: '<main><chat-widget locale="en"></chat-widget></main>'});
  await visitor.run(
    `document.querySelector('main').outerHTML = '<main><chat-widget locale="en"></chat-widget></main>'`,
  );
  await visitor.open();
  await visitor.write('Hello again');
  await visitor.reads('[part~=message]', 'Hello again');
  assert.deepEqual(visitor.problems, []);
});

test('a chat that is moved into another document keeps what was said, loses its styles, and breaks nothing here', async (t) => {
  const visitor = await talk(t, ready, {});
  const count = await visitor.run(`${widget}.messages.length`);
  const left = await visitor.run(`(async () => {
    const moved = ${widget};
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.body.append(moved);
    moved.sendText('From the other document');
    await moved.updateComplete;
    const sheets = moved.shadowRoot.adoptedStyleSheets.length;
    frame.remove();
    return [moved.messages.length, sheets, document.querySelector('chat-widget') === null];
  })()`);
  // Browsers see to that: docs/hostile-pages.md tells of it.
  assert.deepEqual(left, [count + 1, 0, true]);
  await visitor.run(`document.body.append(document.createElement('chat-widget'))`);
  await visitor.open();
  await visitor.write('A new one');
  await visitor.reads('[part~=message]', 'A new one');
  assert.deepEqual(visitor.problems, []);
});
