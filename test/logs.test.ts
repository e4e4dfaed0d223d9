import {expect} from 'chai';
import {html} from 'lit';

import type {ChatErrorEvent} from '../src/events.js';
import {ServiceApi} from '../src/transport/service-api.js';
import {fixture, fixtureNames} from './fixtures.js';
import {all, heard, instead, settled, show, until} from './helpers.js';
import {formMessage} from './helpers/logs.js';

const SECRET = 'canary-4711';

/** What says what a value is. All other texts of a message are somebody's words. */
const STRUCTURE = new Set([
  'messageType',
  'dc_type',
  'command',
  'mode',
  'id',
  'name',
  'replyTo',
  'room',
  'custom_regexp',
]);

function telling(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return STRUCTURE.has(key) ? value : SECRET;
  if (Array.isArray(value)) return value.map((each) => telling(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, telling(inner, name)]));
}

/** A message with all its texts secret; then again and again with one part of its content broken. */
function brokenlyTelling(name: (typeof fixtureNames)[number]): unknown[] {
  const {data} = telling(fixture(name)) as {data: {id: string; content?: Record<string, unknown>}};
  const content = data.content ?? {};
  const broken = Object.keys(content).flatMap((key) =>
    [{[SECRET]: SECRET}, [SECRET], [[{text: SECRET}]], SECRET, null].map((value) => ({...content, [key]: value})),
  );
  return [content, ...broken].map((each, index) => ({room: '', data: {...data, id: `${name}${index}`, content: each}}));
}

/** All that is written to the console, or thrown without being caught, until the test is over. */
function logged(): string[] {
  const told: string[] = [];
  for (const method of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    instead(console, method, (...words: unknown[]) => told.push(words.map(detailsOf).join(' ')));
  }
  return told;
}

/** Everything that a log could show of something. */
function detailsOf(value: unknown): string {
  if (value instanceof Error) return `${value.message} ${value.stack} ${detailsOf(value.cause)}`;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

const toldBy = (errors: ChatErrorEvent[]) => errors.map(({reason, cause}) => `${reason} ${detailsOf(cause)}`);

/** What the browser says of what is no pattern. */
function wordsOn(source: string): string {
  try {
    return String(new RegExp(source));
  } catch (error) {
    return String(error);
  }
}

describe('what is logged, and told by chat-error', () => {
  it('holds no words of any message, whole or broken', async function () {
    this.timeout(60_000);
    instead(HTMLFormElement.prototype, 'submit', () => {});
    const log = logged();
    const told: string[] = [];
    for (const name of fixtureNames) {
      const widget = await show();
      const errors = heard(widget, 'chat-error');
      widget.addEventListener('chat-open-url', (event) => event.preventDefault());
      widget.receive(brokenlyTelling(name));
      widget.receive(`{"room": "", "data": {"text": "${SECRET}"`);
      await settled(widget);
      for (const each of all(widget, '[part~="message"] :is(a, button)')) each.click();
      await settled(widget);
      told.push(...toldBy(errors));
      widget.remove();
    }
    expect(told.length).to.be.above(50);
    expect([...log, ...told].filter((each) => each.includes(SECRET))).to.deep.equal([]);
  });

  it('holds nothing that was written into a form, nor of a form that is none', async () => {
    const log = logged();
    const widget = await show();
    const errors = heard(widget, 'chat-error');
    widget.receive(formMessage('(', `(?:${SECRET.length}`));
    await settled(widget);
    for (const input of all<HTMLInputElement>(widget, 'input[type=text], input:not([type])')) {
      input.value = SECRET;
      input.dispatchEvent(new Event('input'));
    }
    all(widget, '[part~=submit]')[0]!.click();
    await until(() => errors.length > 0, 'the patterns were found wanting');
    void widget.openForm(SECRET);
    void widget.openForm(`{"formData": "${SECRET}"}`);
    await settled(widget);
    expect([...log, ...toldBy(errors)].filter((each) => each.includes(SECRET))).to.deep.equal([]);
  });

  it('holds of a long pattern its start and its end', async () => {
    const log = logged();
    const widget = await show();
    const errors = heard(widget, 'chat-error');
    widget.receive(formMessage(`(start${'x'.repeat(3000)}`, 'y'.repeat(6000)));
    await settled(widget);
    for (const input of all<HTMLInputElement>(widget, 'input[type=text], input:not([type])')) {
      input.value = 'a';
      input.dispatchEvent(new Event('input'));
    }
    all(widget, '[part~=submit]')[0]!.click();
    await until(() => errors.length === 2, 'the patterns were found wanting');
    expect(log.filter((each) => each.length > 350)).to.deep.equal([]);
    expect(errors.map(({reason}) => reason.length).filter((length) => length > 100)).to.deep.equal([]);
    const told = wordsOn(`(start${'x'.repeat(3000)}`);
    expect(log.some((each) => each.includes(told.slice(0, 20)) && each.includes(told.slice(-12)))).to.equal(true);
  });

  it('is short, however long the names are that the service gives', async () => {
    const log = logged();
    const widget = await show();
    const errors = heard(widget, 'chat-error');
    const {data} = fixture('made/unknown-type');
    widget.receive({room: '', data: {...data, id: 'i'.repeat(5000), messageType: `T${'t'.repeat(5000)}`}});
    widget.receive({room: 'r', data: {...data, id: 'j'.repeat(5000), content: 12, messageType: 'TEXT'}});
    await settled(widget);
    expect(errors.length).to.be.above(1);
    expect([...log, ...errors.map(({reason}) => reason)].filter((each) => each.length > 250)).to.deep.equal([]);
  });

  it('holds no password of an address that is none of a service', () => {
    const refusals = ['https://name:canary-4711@chat.example.com/api', 'ftp://chat.example.com/?token=canary-4711'].map(
      (address) => {
        try {
          return new ServiceApi(address, {} as never).address([]);
        } catch (error) {
          return detailsOf(error);
        }
      },
    );
    expect(refusals.map((each) => [each.includes('chat.example.com'), each.includes(SECRET)])).to.deep.equal([
      [true, false],
      [true, false],
    ]);
  });

  it('holds no token, whoever gives one that is none', async () => {
    const log = logged();
    const widget = await show(
      html`<chat-widget open room="r" endpoint="ws://127.0.0.1:9/api" .token=${() => `${SECRET}\n`}></chat-widget>`,
    );
    const errors = heard(widget, 'chat-error');
    widget.sendText('Hello');
    await until(() => errors.length + log.length > 0, 'the token was refused');
    expect([...log, ...toldBy(errors)].filter((each) => each.includes(SECRET))).to.deep.equal([]);
  });
});
