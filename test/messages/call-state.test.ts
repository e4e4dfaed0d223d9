import {expect} from 'chai';
import fc from 'fast-check';

import {type Call, callOf, isOver, isRunning} from '../../src/messages/call-state.js';
import type {Envelope} from '../../src/model/message.js';
import {roleOf} from '../../src/widget/viewer.js';
import {conversation as whole} from '../fixtures.js';
import {talk} from '../helpers/fake-host.js';
import {failed, signal, step} from '../helpers/records.js';

/** How the latest call stands. */
function latest(...records: readonly Envelope[]): Call {
  const {conversation} = talk(records);
  return callOf(conversation.latestRun('call')!, {
    endedAt: conversation.end?.sentAt,
    roleOf: (author) => roleOf(author, {}),
  });
}

const types = {
  ask: ['videoRequestedByAgent', 'agent'],
  call: ['videoRequestedByCustomer', 'customer'],
  accept: ['videoAccepted', 'customer'],
  agentAccepts: ['videoAccepted', 'agent'],
  reject: ['videoRejected', 'customer'],
  agentRejects: ['videoRejected', 'agent'],
  start: ['videoStarted', 'agent'],
  share: ['screenSharingStarted', 'agent'],
  unshare: ['screenSharingEnded', 'agent'],
  end: ['videoEnded', 'agent'],
  hangUp: ['videoEnded', 'customer'],
  over: ['endChat', 'customer'],
} as const;

type Step = keyof typeof types;

function steps(...names: readonly Step[]): readonly Envelope[] {
  return names.map((name, index) => step(types[name][0], `${index}`, 1000 + index * 1000, types[name][1]));
}

const cases: [names: readonly Step[], expected: Partial<Call>][] = [
  [['ask'], {state: 'requested', by: 'agent', isAnswered: false}],
  [['call'], {state: 'requested', by: 'customer'}],
  [['ask', 'accept'], {state: 'accepted', by: 'agent', isAnswered: true}],
  [['ask', 'reject'], {state: 'rejected', by: 'agent', isAnswered: false}],
  [['call', 'agentRejects'], {state: 'rejected', by: 'customer'}],
  [['call', 'agentAccepts', 'start'], {state: 'started', startedAt: 3000}],
  [['call', 'agentAccepts', 'start', 'end'], {state: 'ended', startedAt: 3000, endedAt: 4000, isAnswered: true}],
  [['ask', 'end'], {state: 'ended', isAnswered: false}],
  [['call', 'hangUp'], {state: 'ended', isAnswered: false}],
  // Sharing is inside a call, and ends with it.
  [['ask', 'accept', 'start', 'share'], {state: 'started', sharing: true}],
  [['ask', 'accept', 'start', 'share', 'unshare'], {state: 'started', sharing: false}],
  [['ask', 'accept', 'start', 'share', 'end'], {state: 'ended', sharing: false}],
  [['ask', 'accept', 'start', 'share', 'end', 'unshare'], {state: 'ended', sharing: false}],
  // What was lost.
  [['start'], {state: 'started', by: 'agent', startedAt: 1000}],
  [['accept'], {state: 'accepted', by: 'agent'}],
  [['agentAccepts'], {state: 'accepted', by: 'customer'}],
  [['agentRejects'], {state: 'rejected', by: 'customer'}],
  [['end'], {state: 'ended', by: 'agent'}],
  [['ask', 'start', 'end'], {state: 'ended', startedAt: 2000, isAnswered: true}],
  [['ask', 'accept', 'share'], {state: 'started', sharing: true, startedAt: 3000}],
  // A screen can be shared without a call.
  [['share'], {state: 'started', sharing: true, isSharingAlone: true}],
  [['share', 'unshare'], {state: 'ended', sharing: false, isSharingAlone: true, endedAt: 2000}],
  [['share', 'unshare', 'share'], {state: 'started', sharing: true, isSharingAlone: true}],
  [['unshare'], {state: 'ended', sharing: false, isSharingAlone: true}],
  // What came late or twice.
  [['ask', 'accept', 'start', 'accept'], {state: 'started', startedAt: 3000}],
  [['call', 'hangUp', 'agentAccepts'], {state: 'ended', isAnswered: false}],
  [['ask', 'accept', 'start', 'end', 'hangUp'], {state: 'ended', endedAt: 4000}],
  // The latest request wins.
  [['ask', 'accept', 'start', 'share', 'call'], {state: 'requested', by: 'customer', sharing: false}],
  // The end of the chat ends everything.
  [['ask', 'over'], {state: 'ended', isAnswered: false, endedAt: 2000}],
  [['ask', 'accept', 'start', 'share', 'over'], {state: 'ended', sharing: false, startedAt: 3000, endedAt: 5000}],
  [['ask', 'reject', 'over'], {state: 'rejected'}],
];

describe('a call', () => {
  for (const [names, expected] of cases) {
    it(`of ${names.join(', ')} is ${expected.state}`, () => {
      expect(latest(...steps(...names))).to.deep.include(expected);
    });
  }

  it('is what was asked for, voice alone too', () => {
    const asked = step('videoRequestedByAgent', 'a', 1, 'agent', {audio: true, video: false});
    const accepted = step('videoAccepted', 'b', 2, 'customer', {audio: true, video: true});
    expect(latest(asked, accepted)).to.deep.include({audio: true, video: false});
  });

  it('tells who ended it, and who shares a screen', () => {
    expect(latest(...steps('ask', 'reject')).closedBy?.isAgent).to.equal(false);
    expect(latest(...steps('ask', 'start', 'share')).sharedBy?.isAgent).to.equal(true);
  });

  it('is not accepted by what did not get through', () => {
    const [ask, accept] = steps('ask', 'accept');
    expect(latest(ask!, {...accept!, data: {...accept!.data, ...failed}}).state).to.equal('requested');
  });

  it('is over when a later one has begun, whatever it was', () => {
    const {conversation} = talk(steps('ask', 'accept', 'start', 'share', 'call'));
    const earlier = callOf(conversation.get('0')!, {endedAt: undefined, roleOf: () => 'agent'});
    expect(earlier).to.deep.include({state: 'ended', sharing: false});
  });

  it('is in some sensible state whatever is lost of it', () => {
    const names = fc.array(fc.constantFrom(...(Object.keys(types) as Step[])), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(names, (some) => {
        const {conversation} = talk(steps(...some));
        for (const entry of conversation.entries) {
          if (entry.folded || entry.message.type === 'endChat') continue;
          const call = callOf(entry, {endedAt: conversation.end?.sentAt, roleOf: (author) => roleOf(author, {})});
          expect(call.state).not.to.equal('none');
          // Nobody is told of a shared screen, or shown a picture, in a call that is over.
          if (isOver(call)) expect([call.sharing, isRunning(call)]).to.deep.equal([false, false]);
          if (entry.outrun || conversation.end) expect(isOver(call)).to.equal(true);
          if (call.sharing) expect([call.state, call.sharedBy !== undefined]).to.deep.equal(['started', true]);
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('the calls of a whole conversation', () => {
  it('are two: one declined by the customer, one that lasted three minutes', () => {
    const {conversation} = talk(whole().filter(({data}) => data.messageType !== 'endChat'));
    const firsts = [...conversation.entries].filter(({message}) => message.type.startsWith('videoRequested'));
    const calls = firsts.map((entry) => callOf(entry, {endedAt: undefined, roleOf: (author) => roleOf(author, {})}));
    expect([...conversation.entries].filter(({folded}) => folded)).to.have.length(6);
    expect(calls.map(({state, by}) => [state, by])).to.deep.equal([
      ['rejected', 'agent'],
      ['ended', 'customer'],
    ]);
    expect(calls[1]!.endedAt! - calls[1]!.startedAt!).to.equal(192_259);
  });

  it('leave the end of the chat alone', () => {
    expect(talk([signal('endChat', 'over', 1, 'agent')]).conversation.latestRun('call')).to.equal(undefined);
  });
});
