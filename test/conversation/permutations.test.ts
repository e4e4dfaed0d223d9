import {expect} from 'chai';
import fc from 'fast-check';
import type {Envelope, InteractivePolicy} from '../../src/model/message.js';
import {conversation as wholeConversation} from '../fixtures.js';
import {ids, summary, talk} from '../helpers/fake-host.js';
import * as make from '../helpers/records.js';

const whole = wholeConversation();
const policies: readonly InteractivePolicy[] = ['unanswered', 'latest', 'all'];

describe('the same messages in any order, each once or more', () => {
  for (const policy of policies) {
    const expected = summary(talk(whole, {policy}).conversation);

    it(`end in the same list, each in the same state (${policy})`, () => {
      expect(expected.entries.length).to.equal(43);
      fc.assert(
        fc.property(shuffledOf(whole), fc.boolean(), (records, together) => {
          const {conversation} = talk(together ? records : [], {policy});
          if (!together) for (const record of records) conversation.receive(record);
          expect(summary(conversation)).to.deep.equal(expected);
        }),
        {numRuns: 200},
      );
    });
  }

  it('end in the same list whatever they are about', () => {
    fc.assert(
      fc.property(
        randomTalk.chain((records) => fc.tuple(fc.constant(records), shuffledOf(records))),
        fc.constantFrom(...policies),
        ([records, shuffled], policy) => {
          const {conversation} = talk(shuffled, {policy});
          expect(summary(conversation)).to.deep.equal(summary(talk(records, {policy}).conversation));
        },
      ),
      {numRuns: 500},
    );
  });

  it('tell the host of each message once', () => {
    fc.assert(
      fc.property(shuffledOf(whole), (records) => {
        const {conversation, host} = talk(records);
        expect(ids(conversation)).to.have.length(whole.length);
        expect(host.receivedIds).to.have.members(whole.map(({data}) => data.id));
      }),
      {numRuns: 20},
    );
  });
});

describe('a whole conversation', () => {
  const {entries, end} = summary(talk(whole).conversation);
  const idOf = (type: string) => whole.find(({data}) => data.messageType === type)!.data.id;
  const entryOf = (type: string) => entries.find(({id}) => id === idOf(type));

  it('stands in the order of its times', () => {
    expect(entries.map(({id}) => id)).to.deep.equal(whole.map(({data}) => data.id));
  });

  for (const question of ['MENU', 'QUICK_REPLY', 'FORM']) {
    it(`has its ${question} answered by the response below it`, () => {
      const response = idOf(`${question}_RESPONSE`);
      expect(entryOf(question)).to.deep.include({answer: response, followers: [response], question: 'closed'});
      expect(entryOf(`${question}_RESPONSE`)).to.deep.include({target: idOf(question), answer: response});
    });
  }

  it('is over since its last message', () => {
    expect(end).to.equal(idOf('endChat'));
    expect(entries.at(-1)?.id).to.equal(end);
  });
});

/** All of `records` in some order, and some of them more than once. */
function shuffledOf(records: readonly Envelope[]): fc.Arbitrary<readonly Envelope[]> {
  const some = fc.subarray([...records]);
  const all = fc.shuffledSubarray([...records], {minLength: records.length});
  return fc.tuple(some, all, some).map((parts) => parts.flat());
}

/** Questions and responses, in any number, that name each other, resemble each other, or have failed. */
const randomTalk: fc.Arbitrary<readonly Envelope[]> = fc
  .array(randomStep(), {minLength: 2, maxLength: 9})
  .map((steps) => steps.map((step, index) => step(`${index}`, index * 1000)));

function randomStep(): fc.Arbitrary<(id: string, ts: number) => Envelope> {
  const target = fc.constantFrom('', ...Array.from({length: 9}, (_, index) => `${index}`));
  const fate = fc.constantFrom({}, {}, make.failed);
  const shape = fc.constantFrom({}, {}, {title: 'Other'});
  return fc.record({target, fate, shape, kind: fc.nat(13)}).map(({kind, target: about, fate: how, shape: like}) => {
    const details = {...how, replyTo: about};
    const steps = [
      (id: string, ts: number) => make.form(id, ts, like),
      (id: string, ts: number) => make.form(id, ts, like),
      (id: string, ts: number) => make.formResponse(id, ts, like, how),
      (id: string, ts: number) => make.formResponse(id, ts, like, details),
      (id: string, ts: number) => make.menu(id, ts),
      (id: string, ts: number) => make.menuResponse(id, ts, about, how),
      (id: string, ts: number) => make.agentText(id, ts, {replyTo: about}),
      (id: string, ts: number) => make.record('REACTION', id, ts, {emoji: '👍'}, details),
      (id: string, ts: number) => make.signal('leave', id, ts, about === '1' ? 'customer' : 'agent'),
      ...['videoRequestedByAgent', 'videoAccepted', 'videoStarted', 'videoEnded', 'screenSharingStarted'].map(
        (type) => (id: string, ts: number) => make.signal(type, id, ts, 'agent', how),
      ),
    ];
    return steps[kind]!;
  });
}
