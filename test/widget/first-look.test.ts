import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {ChatTranscript} from '../../src/widget/transcript.js';
import {conversation} from '../fixtures.js';
import {
  agentSays,
  all,
  drawings,
  frame,
  instead,
  part,
  say,
  settled,
  show,
  steadyFrames,
  textOf,
  until,
} from '../helpers.js';
import {record, step} from '../helpers/records.js';

const MAKERS = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'Segmenter',
] as const;

/** The formatters that are made from now on until the test is over, each with its options. */
function formatters(): string[] {
  const made: string[] = [];
  const note = <T extends object>(owner: T, name: keyof T & string, what: string) => {
    const original = owner[name] as (...given: unknown[]) => unknown;
    instead(
      owner,
      name,
      new Proxy(original, {
        construct(target, given, newTarget) {
          made.push(`${what} ${JSON.stringify(given)}`);
          return Reflect.construct(target, given, newTarget) as object;
        },
        apply(target, self, given: unknown[]) {
          made.push(`${what} ${JSON.stringify(given)}`);
          return Reflect.apply(target, self, given);
        },
      }) as T[keyof T & string],
    );
  };
  for (const each of MAKERS) note(Intl, each, each);
  for (const each of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const)
    note(Date.prototype, each, each);
  note(Number.prototype, 'toLocaleString', 'toLocaleString');
  note(Array.prototype, 'toLocaleString', 'toLocaleString');
  note(String.prototype, 'localeCompare', 'localeCompare');
  return made;
}

/** A widget that is shown these, in a language of which nothing has been formatted yet; and what is made for that. */
async function firstLook(name: string, records: readonly unknown[]) {
  const widget = await show(html`<chat-widget open locale=${`de-x-${name}`}></chat-widget>`);
  const made = formatters();
  steadyFrames();
  let atOnce: readonly string[] | undefined;
  drawings(ChatTranscript, (draw) => {
    draw();
    if (rowsIn(widget) > 0) requestAnimationFrame(() => (atOnce ??= [...made]));
  });
  widget.receive(records);
  await until(() => atOnce, 'the first messages were seen');
  return {widget, made, atOnce: atOnce!};
}

function rowsIn(widget: ChatWidget): number {
  return all(widget, '[part~="message"], [part~="notice"]').length;
}

describe('a first look at messages', () => {
  it('is not kept waiting by what writes times, durations and lists, whatever they are', async () => {
    const records = conversation();
    // So many are drawn at once; the next ones may belong to the same call.
    for (let start = 0; start < records.length; start += 8) {
      const {widget, atOnce} = await firstLook(`a${start}`, records.slice(start, start + 15));
      expect(atOnce, `from the message ${start} on`).to.deep.equal([]);
      await settled(widget);
      expect(all(widget, 'time').filter((time) => textOf(time) === '')).to.deep.equal([]);
      widget.remove();
    }
  });

  it('tells soon how long a call was, and who left a reaction', async () => {
    const start = Date.now() - 600_000;
    const {widget, atOnce} = await firstLook(
      'call',
      [
        step('videoStarted', 'start', start, 'agent'),
        step('videoEnded', 'end', start + 192_000, 'agent'),
        agentSays('Bye', {id: 'bye', ts: start + 193_000}),
        record('REACTION', 'r1', start + 194_000, {emoji: '👍'}, {replyTo: 'bye'}),
        record('REACTION', 'r2', start + 195_000, {emoji: '👍'}, {replyTo: 'bye', user: {id: 'USER_2', isAgent: true}}),
      ].map((each) => ({...each, room: ''})),
    );
    expect(atOnce).to.deep.equal([]);
    await settled(widget);
    expect(textOf(part(widget, 'call'))).to.include('3 Min. 12 Sek.');
    expect(part(widget, 'reaction').ariaLabel).to.match(/ und /);
  });

  it('makes each formatter once', async () => {
    const {widget, made} = await firstLook('once', conversation());
    await settled(widget);
    await say(widget, agentSays('More', {ts: Date.now()}));
    await frame();
    expect(made).to.not.be.empty;
    expect(made.filter((each, index) => made.indexOf(each) !== index)).to.deep.equal([]);
  });
});
