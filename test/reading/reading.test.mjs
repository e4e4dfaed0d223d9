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
import {read} from './reader.mjs';

process.env.TZ = 'UTC';
const {states} = await importAt(NOW, '../wcag/states.mjs');
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

  after(async () => {
    for (const end of ends.toReversed()) await end();
  });
});

async function compare(tab, name, combination, file) {
  const state = states.find((each) => each.name === name);
  assert.ok(state, 'There is no such state');
  await tab.become(combination);
  await tab.show(state);
  const heard = read(await tab.accessibilityTree());
  const path = new URL(`transcripts/${file.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase()}.txt`, import.meta.url);
  if (process.env.UPDATE) writeFileSync(path, heard);
  assert.equal(heard, readFileSync(path, 'utf8'));
}
