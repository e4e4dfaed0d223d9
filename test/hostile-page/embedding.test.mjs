import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startService} from '../service/helpers.mjs';
import {talk} from './talk.mjs';
import {prepare, Visitor} from './visitor.mjs';

const ready = prepare();
const WIDGET = '<chat-widget locale="en"></chat-widget>';

const pages = {
  'without a doctype': {doctype: ''},
  'whose links lead elsewhere by a base': {head: '<base href="https://elsewhere.example/deep/">'},
  'that is written from right to left': {html: 'dir="rtl" lang="ar"'},
  'on a phone, without a viewport': {viewport: {width: 360, height: 740, isMobile: true, hasTouch: true}},
  'of which the browser shows twice the size': {viewport: {width: 500, height: 380, deviceScaleFactor: 2}},
  'that its own CSS makes larger': {head: '<style>body { zoom: 1.5 }</style>'},
  'that its own CSS makes smaller': {head: '<style>html { zoom: 0.6 }</style>'},
  'that loads the script twice': {head: '<script type="module" src="/cdn/chat-widget.js?again"></script>'},
  'that puts it into a shadow root of its own': {
    body: `<div id="home"></div><script>
      home.attachShadow({mode: 'open'}).innerHTML =
        '<style>* { color: red; font-size: 40px } button, div { display: none }</style>${WIDGET}'</script>`,
    widget: `home.shadowRoot.querySelector('chat-widget')`,
  },
  'that makes it by hand': {
    body: `<script>document.body.append(Object.assign(document.createElement('chat-widget'), {locale: 'en'}))</script>`,
  },
  'that gives up its own origin for a part of its domain': {
    head: '<script>document.domain = document.domain</script>',
    headers: {'origin-agent-cluster': '?0'},
  },
  'that keeps its origin to itself': {headers: {'origin-agent-cluster': '?1'}},
  'that denies everything a policy can deny': {
    headers: {
      'permissions-policy':
        'microphone=(), camera=(), geolocation=(), clipboard-read=(), clipboard-write=(), autoplay=(), fullscreen=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'referrer-policy': 'no-referrer',
      'document-policy': 'force-load-at-top',
    },
  },
};

for (const [what, page] of Object.entries(pages)) {
  test(`a chat goes on in a page ${what}`, async (t) => {
    const visitor = await talk(t, ready, page);
    assert.deepEqual(visitor.problems, []);
    const [panel] = await visitor.look(
      (all) => all.map((each) => each.getBoundingClientRect()).map(({left, top}) => left >= 0 && top >= 0),
      '[part~=panel]',
    );
    assert.ok(panel, 'the panel is where it can be seen');
  });
}

test('a chat goes on in a frame without an origin of its own', async (t) => {
  const inner = ready.site.put({});
  const visitor = await talk(t, ready, {
    body: `<iframe sandbox="allow-scripts" style="width: 900px; height: 740px" src="${inner}"></iframe>`,
    frame: 'iframe',
  });
  assert.deepEqual(visitor.problems, []);
});

test('a chat with a service goes on in such a frame, where nothing can be kept nor locked', async (t) => {
  const service = await startService(t, ['--origin', 'null']);
  const inner = ready.site.put({body: `<chat-widget locale="en" endpoint="${service.base}"></chat-widget>`});
  const visitor = await Visitor.visit(t, ready, {
    body: `<iframe sandbox="allow-scripts" style="width: 900px; height: 740px" src="${inner}"></iframe>`,
    frame: 'iframe',
  });
  await visitor.open();
  await visitor.write('One');
  await visitor.write('Two');
  await visitor.until((all) => all.length === 2, '.status:is(.sent, .seen)');
  assert.equal(await visitor.run(`navigator.locks.request('any', () => {}).catch(({name}) => name)`), 'SecurityError');
  assert.deepEqual(visitor.problems, []);
});

test('two widgets of one page talk each for itself', async (t) => {
  const body = `<chat-widget locale="en" placement="start"></chat-widget>${WIDGET}`;
  const visitor = await talk(t, ready, {body, widget: `document.querySelectorAll('chat-widget')[0]`});
  assert.equal(await visitor.run(`document.querySelectorAll('chat-widget')[1].messages.length`), 0);
});

test('a chat in the corner is not printed', async (t) => {
  const visitor = await talk(t, ready, {});
  await visitor.page.emulateMediaType('print');
  const shown = await visitor.look(
    (all) => all.map((each) => each.checkVisibility()),
    '[part~=launcher], [part~=panel]',
  );
  assert.deepEqual(shown, [false, false]);
});

const denied = {
  headers: {'permissions-policy': 'microphone=(), geolocation=()'},
  body: '<chat-widget locale="en" open allow="attachments voice location"></chat-widget>',
};

test('a customer is told that there is no microphone where the page denies it, and can write', async (t) => {
  const visitor = await Visitor.visit(t, ready, denied);
  await visitor.click('[part~=voice-button]');
  await visitor.reads('chat-composer', 'microphone');
  await visitor.click('[part~=cancel]');
  await visitor.write('Then in words');
  await visitor.reads('[part~=message]', 'Then in words');
});

test('a customer is told that no place can be had where the page denies it, and can write', async (t) => {
  const visitor = await Visitor.visit(t, ready, denied);
  await visitor.click('[part~=attach]');
  await visitor.click('[part~=action]', 1);
  await visitor.reads('chat-composer', 'Your location is blocked');
  await visitor.write('Then in words');
  await visitor.reads('[part~=message]', 'Then in words');
});
