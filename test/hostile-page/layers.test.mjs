import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talk} from './talk.mjs';
import {prepare, Visitor} from './visitor.mjs';

const ready = prepare();

const inTopLayer = '<chat-widget locale="en" top-layer></chat-widget>';

/** Pages in which what is fixed, or has the highest of numbers, is not where it should be. */
const pages = {
  'below a neighbour with the highest z-index there is': {
    body: `<div style="position: fixed; inset: 0; z-index: 2147483647; background: white"></div>${inTopLayer}`,
  },
  'inside of what is transformed': {
    body: `<main style="transform: rotate(1deg); height: 3000px">${inTopLayer}</main>`,
  },
  'inside of what has a filter': {
    head: '<style>body { filter: grayscale(1); height: 3000px }</style>',
    body: inTopLayer,
  },
  'inside of a small box that hides what is larger': {
    body: `<main style="contain: strict; overflow: hidden; width: 50px; height: 50px; opacity: 0.1; clip-path: circle()">${inTopLayer}</main>`,
  },
};

for (const [where, page] of Object.entries(pages)) {
  test(`a chat in the top layer goes on ${where}`, async (t) => {
    const visitor = await talk(t, ready, page);
    assert.deepEqual(visitor.problems, []);
    const [box] = await visitor.look(
      (all) => all.map((each) => each.getBoundingClientRect().toJSON()),
      '[part~=panel]',
    );
    assert.deepEqual([box.right, box.top], [980, 20]);
  });
}

test('a chat comes back to the top layer with its element', async (t) => {
  const visitor = await talk(t, ready, pages['below a neighbour with the highest z-index there is']);
  await visitor.run(
    `{const widget = document.querySelector('chat-widget'); widget.remove(); document.body.append(widget)}`,
  );
  await visitor.write('Back again');
  await visitor.reads('[part~=message]', 'Back again');
});

test('a chat leaves the top layer when the page says so', async (t) => {
  const visitor = await talk(t, ready, {body: inTopLayer});
  await visitor.run(`document.querySelector('chat-widget').topLayer = false`);
  await visitor.until(([root]) => root.matches(':not(:popover-open)'), '.root');
  await visitor.write('Still here');
  await visitor.reads('[part~=message]', 'Still here');
});

test('a page’s own z-index says which of its layers a chat is above', async (t) => {
  const layer = '<div id="layer" style="position: fixed; inset: 0; z-index: 5000; background: white"></div>';
  const body = `<style>chat-widget { --chat-widget-z-index: 5001 }</style><chat-widget locale="en"></chat-widget>${layer}`;
  const visitor = await talk(t, ready, {body});
  assert.deepEqual(visitor.problems, []);
});

test('a modal dialog of the page keeps a chat beside it out of reach, and one inside of it in reach', async (t) => {
  const body = '<dialog><p>Sign in</p></dialog><chat-widget locale="en" open></chat-widget>';
  const visitor = await Visitor.visit(t, ready, {body});
  await visitor.click('textarea[part~=input]');
  await visitor.run(`document.querySelector('dialog').showModal()`);
  await visitor.page.keyboard.type('Unheard');
  assert.deepEqual(await visitor.look((all) => all.map(({value}) => value), 'textarea[part~=input]'), ['']);
  await visitor.run(`document.querySelector('dialog').append(document.querySelector('chat-widget'))`);
  await visitor.write('Heard');
  await visitor.reads('[part~=message]', 'Heard');
});

test('a chat is used above a dialog that fetches the focus back', async (t) => {
  // As Bootstrap’s and jQuery UI’s do.
  const body = `<style>chat-widget { --chat-widget-z-index: 9000 }</style>
    <div id="modal" style="position: fixed; inset: 0; z-index: 1055; background: #0008"><input></div>
    <script>document.addEventListener('focusin', ({target}) => modal.contains(target) || modal.firstElementChild.focus());
    modal.firstElementChild.focus()</script><chat-widget locale="en"></chat-widget>`;
  const visitor = await talk(t, ready, {body});
  assert.deepEqual(visitor.problems, []);
});
