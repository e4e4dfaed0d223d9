import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fixture, prepare, Visitor} from './visitor.mjs';

// A phone, as a browser shows a page on one: with fingers, a window that is not the page, and input methods.

const ready = prepare();
const phone = {width: 360, height: 740, isMobile: true, hasTouch: true};
const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const tall = '<div style="height: 4000px">Much</div>';
const body = `<button id="own">Ours</button>${tall}<chat-widget locale="en"></chat-widget>`;

/** Somebody with a phone, who has scrolled the page and opened the chat by a tap. */
async function visit(t, page = {}) {
  const visitor = await Visitor.visit(t, ready, {head: viewport, body, viewport: phone, ...page});
  const devtools = await visitor.page.createCDPSession();
  await visitor.run('scrollTo(0, 600); 0');
  // Where the page is wider than the screen, the launcher may be outside of it.
  await (await visitor.find('[part~=launcher]')).evaluate((launcher) => launcher.click());
  await visitor.page.waitForFunction(() => {
    const root = document.querySelector('chat-widget').shadowRoot.firstElementChild;
    return root.shadowRoot?.querySelector('dialog:modal');
  });
  return {visitor, devtools};
}

/** Where the panel is in what is seen of the page. */
function place(visitor) {
  return visitor.run(`(() => {
    const panel = document.querySelector('chat-widget').shadowRoot.querySelector('chat-panel');
    const {left, top, width, height} = panel.getBoundingClientRect();
    const seen = visualViewport;
    return [left - seen.offsetLeft, top - seen.offsetTop, width - seen.width, height - seen.height].map(Math.round);
  })()`);
}

async function still(visitor) {
  await visitor.page.waitForFunction(
    () => document.querySelector('chat-widget').shadowRoot.querySelector('chat-panel').getAnimations().length === 0,
  );
}

function swipe(devtools, x, y, yDistance) {
  return devtools.send('Input.synthesizeScrollGesture', {x, y, yDistance, gestureSourceType: 'touch'});
}

test('a finger drawn over the chat does not move the page behind it', async (t) => {
  const {visitor, devtools} = await visit(t);
  for (const [x, y] of [
    [180, 30],
    [180, 400],
    [150, 715],
  ]) {
    await swipe(devtools, x, y, -250);
    await swipe(devtools, x, y, 250);
  }
  assert.equal(await visitor.run('scrollY'), 600);
});

test('a finger drawn over a list at its end does not move the page behind it', async (t) => {
  const {visitor, devtools} = await visit(t);
  const text = fixture('messages/01-TEXT');
  const many = Array.from({length: 40}, (_, index) => ({
    ...text,
    data: {...text.data, id: `${index}`, ts: text.data.ts + index},
  }));
  await visitor.hear(...many);
  await swipe(devtools, 180, 500, -400);
  await swipe(devtools, 180, 500, -400);
  assert.equal(await visitor.run('scrollY'), 600);
});

test('the chat fills the screen in a page that is wider than it', async (t) => {
  const wide = `<div style="width: 900px; background: #fd8">Wide</div>${body}`;
  const {visitor} = await visit(t, {body: wide});
  await still(visitor);
  assert.deepEqual(await place(visitor), [0, 0, 0, 0]);
});

test('the page is where it was once the chat is closed', async (t) => {
  const {visitor} = await visit(t);
  await visitor.click('[part~=input]');
  await visitor.page.keyboard.press('PageDown');
  await visitor.page.keyboard.press('Escape');
  await visitor.page.waitForFunction(() => !document.querySelector('chat-widget').open);
  assert.equal(await visitor.run('scrollY'), 600);
});

test('half a word of an input method is not sent by the Enter that chooses it', async (t) => {
  const {visitor, devtools} = await visit(t);
  await visitor.click('[part~=input]');
  const enter = {key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229};
  await devtools.send('Input.imeSetComposition', {text: 'にほ', selectionStart: 2, selectionEnd: 2});
  await devtools.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...enter});
  await devtools.send('Input.imeSetComposition', {text: '日本', selectionStart: 2, selectionEnd: 2});
  await devtools.send('Input.insertText', {text: '日本'});
  await devtools.send('Input.dispatchKeyEvent', {type: 'keyUp', ...enter});
  assert.deepEqual(await visitor.sent(), []);
  await visitor.page.keyboard.press('Enter');
  const [{data}] = await visitor.sent();
  assert.equal(data.content.text, '日本');
});

test('Enter in the midst of a composition sends nothing', async (t) => {
  const {visitor, devtools} = await visit(t);
  await visitor.click('[part~=input]');
  await devtools.send('Input.imeSetComposition', {text: '한', selectionStart: 1, selectionEnd: 1});
  await visitor.page.keyboard.press('Enter');
  assert.deepEqual(await visitor.sent(), []);
  assert.deepEqual(visitor.problems, []);
});

/** How far launcher and panel are from the sides, in a window whose device has something at both. */
async function gaps(t, attributes, size = {width: 900, height: 700}) {
  const page = {head: viewport, body: `<chat-widget ${attributes}></chat-widget>`};
  const visitor = await Visitor.visit(t, ready, {...page, viewport: size});
  const devtools = await visitor.page.createCDPSession();
  await devtools.send('Emulation.setSafeAreaInsetsOverride', {insets: {left: 44, right: 60, bottom: 21}});
  await visitor.find('[part~=launcher]');
  const gapsOf = (selector) =>
    visitor.look(
      ([each]) => [each.getBoundingClientRect().left, innerWidth - each.getBoundingClientRect().right].map(Math.round),
      selector,
    );
  const launcher = await gapsOf('[part~=launcher]');
  await visitor.open();
  await still(visitor);
  return {launcher, panel: await gapsOf('[part~=panel]'), header: await gapsOf('[part~=header]')};
}

for (const [locale, placement, side] of [
  ['en', 'end', 'right'],
  ['en', 'start', 'left'],
  ['ar', 'end', 'left'],
  ['ar', 'start', 'right'],
]) {
  test(`launcher and panel keep clear of a notch at the ${side} (${locale}, ${placement})`, async (t) => {
    const {launcher, panel} = await gaps(t, `locale="${locale}" placement="${placement}"`);
    const at = side === 'left' ? 0 : 1;
    const clear = [44, 60][at];
    assert.deepEqual([launcher[at], panel[at]], [clear, clear]);
  });
}

test('a phone held sideways has the launcher beside its notch, and the chat between both its sides', async (t) => {
  const {launcher, panel, header} = await gaps(t, 'locale="en"', {...phone, width: 740, height: 360});
  assert.equal(launcher[1], 60);
  assert.deepEqual(
    [panel, header],
    [
      [0, 0],
      [44, 60],
    ],
  );
});

test('a panel as wide as may be lies between both notches', async (t) => {
  const {panel} = await gaps(t, 'locale="en" style="--chat-widget-width: 2000px"');
  assert.deepEqual(panel, [60, 60]);
});
