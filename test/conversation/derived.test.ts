import {expect} from 'chai';
import fc from 'fast-check';

import {Links} from '../../src/conversation/links.js';
import {comparePlaces, type Place} from '../../src/conversation/order.js';
import {KindRegistry} from '../../src/messages/registry.js';
import {parseEnvelope} from '../../src/model/envelope.js';
import type {Envelope, Message} from '../../src/model/message.js';
import * as make from '../helpers/records.js';

const kindOf = new KindRegistry().of;

/** Messages with their places, and links that are kept up to date; counts how often anything is read of them. */
class Room {
  readonly messages = new Map<string, Message>();
  readonly #places = new Map<string, Place>();
  #reads = 0;
  readonly links = new Links({
    get: (id) => this.#read(this.messages.get(id)),
    kindOf: ({type}) => this.#read(kindOf(type)),
    placeOf: (id) => this.#read(this.#places.get(id)),
  });

  /** Takes records in; returns how much was read for the last of them. */
  take(...records: readonly Envelope[]): number {
    let before = 0;
    for (const record of records) {
      const message = parseEnvelope(record, kindOf, 0)!;
      const arrival = this.#places.get(message.id)?.arrival ?? this.messages.size;
      this.messages.set(message.id, message);
      this.#places.set(message.id, {sequence: Infinity, sentAt: message.sentAt, arrival});
      before = this.#reads;
      this.links.link(message, new Set());
    }
    return this.#reads - before;
  }

  get inOrder(): readonly Message[] {
    const placeOf = ({id}: Message) => this.#places.get(id)!;
    return [...this.messages.values()].toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  }

  #read<T>(value: T): T {
    this.#reads++;
    return value;
  }
}

/** What each message is about, found by going through all of them. */
function derived(messages: readonly Message[]): Record<string, string | undefined> {
  const kinds = new Map(
    messages.map((message) => [message, message.problem === undefined ? kindOf(message.type) : undefined]),
  );
  const kind = (message: Message) => kinds.get(message);
  const isDelivered = ({failure}: Message) => failure === undefined;
  const chainOf = (message: Message) => (isDelivered(message) ? kind(message)?.chain : undefined);
  const targets: Record<string, string | undefined> = {};
  for (const message of messages) targets[message.id] = kind(message)?.about?.(message) || undefined;

  let run: string | undefined;
  let isOpen = false;
  for (const message of messages) {
    const chain = chainOf(message);
    if (!chain) continue;
    const begins: boolean =
      run === undefined || chain.begins === 'always' || (chain.begins === 'unless-open' && !isOpen);
    targets[message.id] = begins ? undefined : run;
    if (begins) run = message.id;
    isOpen = !chain.ends && (begins || isOpen);
  }

  const likenessOf = (message: Message) => kind(message)?.likeness?.(message);
  for (const likeness of new Set(messages.map(likenessOf))) {
    if (likeness === undefined) continue;
    const alike = messages.filter((message) => likenessOf(message) === likeness);
    const questions = alike.filter((message) => kind(message)?.asks);
    const responses = alike.filter((message) => kind(message)?.answers);
    for (const {id} of questions) targets[id] = undefined;
    const namedIn = (response: Message) =>
      messages.find((each) => {
        const answers = kind(response)?.answers;
        return each.id === kind(response)?.about?.(response) && kind(each)?.asks && each.type === answers;
      })?.id;
    const taken = new Set(responses.filter(isDelivered).map(namedIn));
    for (const each of [true, false].flatMap((was) => responses.filter((response) => isDelivered(response) === was))) {
      const free = questions.findLast(
        ({id}, at) => !taken.has(id) && messages.indexOf(questions[at]!) < messages.indexOf(each),
      );
      const question = namedIn(each) ?? free?.id;
      if (isDelivered(each)) taken.add(question);
      targets[each.id] = question;
    }
  }
  return targets;
}

function kept({messages, links}: Room): Record<string, string | undefined> {
  return Object.fromEntries([...messages.keys()].map((id) => [id, links.targetOf(id)]));
}

const STEPS = ['videoRequestedByAgent', 'videoAccepted', 'videoStarted', 'videoEnded', 'screenSharingStarted'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A message that comes at any time, or comes again as another one. */
const anything = fc
  .record({
    what: fc.constantFrom('form', 'form', 'response', 'response', 'menu', 'menuResponse', 'text', ...STEPS),
    id: fc.constantFrom(...ids),
    ts: fc.nat(9),
    replyTo: fc.constantFrom('', '', ...ids),
    fate: fc.constantFrom({}, {}, make.failed),
    shape: fc.constantFrom({}, {}, {title: 'Other'}),
  })
  .map(({what, id, ts, replyTo, fate, shape}) => {
    const details = {...fate, replyTo};
    if (what === 'form') return make.form(id, ts, shape);
    if (what === 'response') return make.formResponse(id, ts, shape, details);
    if (what === 'menu') return make.menu(id, ts);
    if (what === 'menuResponse') return make.menuResponse(id, ts, replyTo, fate);
    if (what === 'text') return make.agentText(id, ts, details);
    return make.signal(what, id, ts, 'agent', fate);
  });

describe('what follows from messages', () => {
  it('is after each change what it would be if all were gone through anew', () => {
    const some = fc.array(anything, {minLength: 1, maxLength: 24});
    fc.assert(
      fc.property(some, (records) => {
        const room = new Room();
        for (const record of records) {
          room.take(record);
          const expected = derived(room.inOrder);
          expect(kept(room)).to.deep.equal(expected);
          for (const {id} of room.inOrder) {
            const followers = room.inOrder.filter((each) => expected[each.id] === id);
            expect(room.links.followersOf(id)).to.deep.equal(followers);
          }
        }
      }),
      {numRuns: 3000},
    );
  });

  const kinds: Record<string, (index: number) => readonly Envelope[]> = {
    'the steps of calls': (index) => [
      make.signal('videoRequestedByAgent', `${index}-ask`, 3 * index, 'agent'),
      make.signal('videoAccepted', `${index}-accept`, 3 * index + 1, 'customer'),
      make.signal('videoEnded', `${index}-end`, 3 * index + 2, 'agent'),
    ],
    'forms and their answers': (index) => [
      make.form(`${index}-form`, 3 * index),
      make.formResponse(`${index}-answer`, 3 * index + 1),
    ],
    'forms without an answer': (index) => [make.form(`${index}-form`, index)],
    'replies to one message': (index) => [make.agentText(`${index}`, index, {replyTo: '0'})],
  };
  for (const [what, records] of Object.entries(kinds)) {
    it(`takes as much reading for one more, however many there are: ${what}`, () => {
      const readFor = (count: number) =>
        new Room().take(...Array.from({length: count}, (_, index) => records(index)).flat());
      expect(readFor(3000)).to.equal(readFor(10));
    });
  }

  it('takes as much reading for a call before all others', () => {
    const readFor = (count: number) => {
      const [earliest, ...rest] = Array.from({length: count}, (_, index) => kinds['the steps of calls']!(index));
      return new Room().take(...rest.flat(), ...earliest!);
    };
    expect(readFor(3000)).to.equal(readFor(10));
  });
});
