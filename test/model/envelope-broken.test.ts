import {expect} from 'chai';
import fc from 'fast-check';
import {KindRegistry} from '../../src/messages/registry.js';
import {parseEnvelope} from '../../src/model/envelope.js';
import type {Message} from '../../src/model/message.js';
import {fixture} from '../fixtures.js';
import {mutated} from '../helpers/mutation.js';
import {ownText} from '../helpers/records.js';

const NOW = 1_700_000_000_000;
const {of: kindOf} = new KindRegistry();

describe('a record of any shape', () => {
  it('is a message or nothing, and never an error', () => {
    const anything = fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true});
    fc.assert(
      fc.property(anything, (raw) => expectSound(parseEnvelope(raw, kindOf, NOW))),
      {numRuns: 1000},
    );
  });

  it('is a message whatever its fields hold', () => {
    const keys = ['room', 'data', 'id', 'messageType', 'ts', 'content', 'user', 'replyTo', 'messageSeen', '__proto__'];
    const data = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    const content = fc.dictionary(fc.constantFrom('text', 'options', 'formData', 'contacts', 'user'), fc.jsonValue());
    const type = fc.constantFrom('TEXT', 'MENU', 'MENU_RESPONSE', 'FORM', 'CONTACTS', 'LOCATION', 'endChat', 'NEW');
    fc.assert(
      fc.property(data, content, type, (fields, held, messageType) => {
        const message = parseEnvelope({room: '', data: {...fields, messageType, content: held}}, kindOf, NOW);
        expect(message).to.not.equal(undefined);
        expectSound(message);
      }),
      {numRuns: 1000},
    );
  });

  it('is a message when any part of a good one was lost or replaced', () => {
    fc.assert(
      fc.property(mutated, ({raw}) => {
        const message = parseEnvelope(raw, kindOf, NOW);
        expect(message).to.not.equal(undefined);
        expectSound(message);
      }),
      {numRuns: 2000},
    );
  });

  it('may be an object of the host that throws when it is read', () => {
    const thrower = {
      get data() {
        throw new Error('no');
      },
    };
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    const circular: Record<string, unknown> = {data: {}};
    circular['self'] = circular;
    for (const raw of [thrower, proxy, circular]) expectSound(parseEnvelope(raw, kindOf, NOW));
  });

  it('leaves no trace in the prototypes of the page', () => {
    const evil = '{"polluted":true,"text":"x","isAgent":false}';
    const raw: unknown = JSON.parse(
      `{"__proto__":${evil},"constructor":{"prototype":${evil}},"data":{"__proto__":${evil},"id":"__proto__",` +
        `"messageType":"FORM","content":{"__proto__":${evil},"formData":[{"__proto__":${evil},"name":"__proto__"}]}}}`,
    );
    const message = parseEnvelope(raw, kindOf, NOW)!;
    expect(message.problem).to.equal(undefined);
    expect(message.id).to.equal('__proto__');
    expect(message.author.isAgent).to.equal(true);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('the time of a message', () => {
  const times: [unknown, number][] = [
    [1643191581119, 1643191581119],
    ['1643191581119', 1643191581119],
    [1643191581119.5, 1643191581119.5],
    [0, 0],
    [-1, -1],
    [8.64e15, 8.64e15],
    [8.64e15 + 1, NOW],
    [-8.65e15, NOW],
    [1e300, NOW],
    [NaN, NOW],
    [-Infinity, NOW],
    ['2022-01-26T10:06:21Z', NOW],
    ['', NOW],
    [null, NOW],
    [undefined, NOW],
    [true, NOW],
    [{$date: 1643191581119}, NOW],
    [[1643191581119], NOW],
  ];
  for (const [ts, sentAt] of times) {
    it(`is ${sentAt === NOW ? 'now' : sentAt} for ${typeof ts === 'number' ? ts : JSON.stringify(ts)}`, () => {
      const {room, data} = ownText('id', 1);
      const message = parseEnvelope({room, data: {...data, ts, messageSeen: ts}}, kindOf, NOW)!;
      expect(message.sentAt).to.equal(sentAt);
      expect(message.envelope.data.ts).to.equal(sentAt);
      expect(message.seenAt).to.equal(sentAt === NOW ? undefined : sentAt);
      expect(() => new Date(message.sentAt).toISOString()).to.not.throw();
    });
  }
});

describe('a record without an id', () => {
  const nameless = ['messages/01-TEXT', 'messages/07-MENU', 'made/no-content', 'made/text-empty'] as const;
  const idOf = (raw: unknown) => parseEnvelope(raw, kindOf, NOW)!.id;

  it('gets the same stand-in each time, and another than any other record', () => {
    const stripped = nameless.map((name) => {
      const {id: _id, ...data} = fixture(name).data;
      return {data};
    });
    const made = stripped.map(idOf);
    expect(stripped.map((raw) => idOf(structuredClone(raw)))).to.deep.equal(made);
    expect(new Set(made).size).to.equal(nameless.length);
    expect(made).to.not.include('');
  });

  it('is one whose id is empty, or nothing that can be an id', () => {
    for (const id of ['', null, {}, []]) expect(idOf({data: {id}}), JSON.stringify(id)).to.match(/^unreadable-/);
    expect(idOf({data: {id: 7}})).to.equal('7');
  });
});

/** Past the gate nothing is checked, so every field has to be of its type. */
function expectSound(message: Message | undefined): void {
  if (!message) return;
  const {id, room, type, author, sentAt, replyTo, failure = '', seenAt = 0, problem = '', envelope} = message;
  const texts = [id, room, type, author.id, author.nickname, replyTo, failure, problem];
  expect(texts.filter((each) => typeof each !== 'string')).to.deep.equal([]);
  expect(id).to.not.equal('');
  expect(author.isAgent).to.be.a('boolean');
  for (const time of [sentAt, seenAt]) expect(new Date(time).getTime()).to.not.be.NaN;
  const {ts, deliverySuccess, deliveryErrorReason, messageSeen, content} = envelope.data;
  expect([ts, deliverySuccess, deliveryErrorReason, messageSeen]).to.deep.equal([
    sentAt,
    message.failure === undefined,
    deliveryErrorReason,
    message.seenAt ?? null,
  ]);
  expect([envelope.room, envelope.data.id, envelope.data.messageType]).to.deep.equal([room, id, type]);
  expect(content).to.be.an('object');
}
