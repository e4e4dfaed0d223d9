/**
 * What is read out of the widget's states, compared with `transcripts/`. When it is meant to be another:
 * `UPDATE=1 node --test test/reading`, and read what has changed.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {Site} from '../hostile-page/site.mjs';
import {importAt, NOW, STOPPED} from '../looks/clock.mjs';
import {startBrowser} from '../security/lib/browser.mjs';
import {read, readFocus} from './reader.mjs';

process.env.TZ = 'UTC';
const {fixture, states} = await importAt(NOW, '../wcag/states.mjs');
const {PAGE, Tab} = await importAt(NOW, '../wcag/tab.mjs');

const STATES = [
  'closed with a badge',
  'empty',
  'offline with messages not sent',
  'failed messages',
  'somebody writes',
  'a form with errors',
  'a form that was sent',
  'answered questions',
  'what can be done with a message',
  'reactions',
  'an image in large',
  'the list of shortcuts',
  'files to be sent, and one that can’t be',
  'a reply',
  'a call that is asked for',
  'a shared screen',
  'the question whether to end',
  'a chat that is over',
  'consent',
  'rich text',
  'the whole conversation',
];

/** From the page into the chat, through its messages, into two of them and out again, to the text, and back to the page. */
const WAY = `
  #before Tab Tab Tab Tab Tab
  ArrowUp ArrowUp Home ArrowDown Enter Tab Escape
  End Enter Tab Tab Tab Tab Tab Escape Escape
  Tab Tab Tab Tab Tab Tab Tab Tab Escape`
  .trim()
  .split(/\s+/);

const DESKTOP = {size: '1280x800', scheme: 'light', language: 'en', text: '100%', forced: 'none'};
const PHONE = {...DESKTOP, size: '360x740'};

describe('what is read out', () => {
  const ends = [];
  let tab;
  before(async () => {
    const site = await Site.start();
    ends.push(() => site.close());
    const browser = await startBrowser({after: (end) => ends.push(end)});
    tab = await Tab.open(browser, site.put({body: STOPPED + PAGE}));
  });

  for (const name of STATES) {
    test(`in the state “${name}”`, async () => {
      await compare(tab, name, DESKTOP, name);
    });
  }

  test('of a page that a panel covers', async () => {
    await compare(tab, 'somebody writes', PHONE, 'on a phone');
  });

  test('on the way of the keys through a menu and a form', async () => {
    await tab.become(DESKTOP);
    await tab.show({attributes: {open: ''}, records: ['01-TEXT', '07-MENU', '11-FORM'].map(fixture)});
    await tab.shows('[part~=skip-link]');
    const heard = [];
    for (const keys of WAY) {
      if (keys.startsWith('#')) await tab.run(`document.querySelector('${keys}').focus()`);
      else await tab.press(keys);
      heard.push(`${keys}: ${readFocus(await tab.accessibilityTree())}`);
    }
    expectTranscript('on-the-way-of-the-keys', `${heard.join('\n')}\n`);
  });

  after(async () => {
    for (const end of ends.toReversed()) await end();
  });
});

async function compare(tab, name, combination, file) {
  const state = states.find((each) => each.name === name);
  assert.ok(state, 'There is no such state');
  await tab.become(combination);
  await tab.show(state);
  expectTranscript(file, read(await tab.accessibilityTree()));
}

function expectTranscript(file, heard) {
  const path = new URL(`transcripts/${file.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase()}.txt`, import.meta.url);
  if (process.env.UPDATE) writeFileSync(path, heard);
  assert.equal(heard, readFileSync(path, 'utf8'));
}
