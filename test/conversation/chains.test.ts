import {expect} from 'chai';
import fc from 'fast-check';

import type {Conversation} from '../../src/conversation/conversation.js';
import type {Envelope} from '../../src/model/message.js';
import {summary, talk} from '../helpers/fake-host.js';
import {agentText, failed, signal, step} from '../helpers/records.js';

/** The steps of each run by their ids, such as `request accept`. */
function runs(conversation: Conversation): readonly string[] {
  return [...conversation.entries]
    .filter(({folded, message}) => !folded && /^(video|screen)/.test(message.type))
    .map(({message, followers}) => [message, ...followers].map(({id}) => id).join(' '));
}

function runsOf(...records: readonly Envelope[]): readonly string[] {
  return runs(talk(records).conversation);
}

const types = {
  ask: ['videoRequestedByAgent', 'agent'],
  call: ['videoRequestedByCustomer', 'customer'],
  accept: ['videoAccepted', 'customer'],
  reject: ['videoRejected', 'customer'],
  start: ['videoStarted', 'agent'],
  share: ['screenSharingStarted', 'agent'],
  unshare: ['screenSharingEnded', 'agent'],
  end: ['videoEnded', 'agent'],
} as const;

type Step = keyof typeof types;

/** Steps in their order, each with its name and place as id. */
function steps(...names: readonly Step[]): readonly Envelope[] {
  return names.map((name, index) => step(types[name][0], `${name}${index}`, 1000 + index * 1000, types[name][1]));
}

describe('the steps of a call', () => {
  const cases: [what: string, names: readonly Step[], expected: readonly string[]][] = [
    [
      'are one run',
      ['ask', 'accept', 'start', 'share', 'unshare', 'end'],
      ['ask0 accept1 start2 share3 unshare4 end5'],
    ],
    ['begin anew with each request', ['ask', 'call', 'accept'], ['ask0', 'call1 accept2']],
    ['begin anew after an end', ['ask', 'reject', 'call', 'end'], ['ask0 reject1', 'call2 end3']],
    ['begin with what there is, when the request is lost', ['start', 'share', 'end'], ['start0 share1 end2']],
    ['begin with a start after an end', ['ask', 'end', 'start', 'end'], ['ask0 end1', 'start2 end3']],
    ['take in the echo of an end', ['ask', 'accept', 'end', 'end'], ['ask0 accept1 end2 end3']],
    ['take in what was on its way at the end', ['call', 'end', 'accept', 'unshare'], ['call0 end1 accept2 unshare3']],
    ['may be an end alone', ['end'], ['end0']],
  ];
  for (const [what, names, expected] of cases) {
    it(what, () => {
      expect(runsOf(...steps(...names))).to.deep.equal(expected);
    });
  }

  it('leave out a step that did not get through', () => {
    const [ask, accept] = steps('ask', 'accept');
    const {conversation} = talk([ask, {...accept!, data: {...accept!.data, ...failed}}]);
    expect(runs(conversation)).to.deep.equal(['ask0', 'accept1']);
    expect(conversation.latestRun('call')?.message.id).to.equal('ask0');
  });

  it('take a step back that turns out not to have got through, and in again once it has', () => {
    const [ask, accept] = steps('ask', 'accept');
    const {conversation} = talk([ask, accept]);
    conversation.receive({...accept!, data: {...accept!.data, ...failed}});
    expect(runs(conversation)).to.deep.equal(['ask0', 'accept1']);
    conversation.receive(accept);
    expect(runs(conversation)).to.deep.equal(['ask0 accept1']);
  });

  it('begin with the next step when the first did not get through', () => {
    const [call, accept, end] = steps('call', 'accept', 'end');
    const {conversation} = talk([call, accept, end]);
    conversation.receive({...call!, data: {...call!.data, ...failed}});
    expect(runs(conversation)).to.deep.equal(['call0', 'accept1 end2']);
  });

  it('leave other messages alone, even those about a step', () => {
    const {conversation} = talk([...steps('ask', 'accept'), agentText('quote', 9000, {replyTo: 'accept1'})]);
    expect(conversation.get('quote')).to.deep.include({folded: false, outrun: false});
    expect(conversation.get('quote')?.target?.id).to.equal('accept1');
  });

  it('show the later copy of a step to the first', () => {
    const [ask, accept] = steps('ask', 'accept');
    const {conversation} = talk([ask, accept]);
    conversation.receive({...accept!, data: {...accept!.data, messageSeen: 5}});
    expect(conversation.get('ask0')?.followers.map(({seenAt}) => seenAt)).to.deep.equal([5]);
  });

  it('know which run is past', () => {
    const {conversation} = talk(steps('ask', 'call'));
    expect([...conversation.entries].map(({outrun}) => outrun)).to.deep.equal([true, false]);
    expect(conversation.latestRun('call')?.message.id).to.equal('call1');
  });

  it('are unread only by their first', () => {
    const {conversation} = talk(steps('ask', 'start', 'share'));
    expect([...conversation.unread]).to.deep.equal(['ask0']);
  });

  it('are unread only by their first when that comes last', () => {
    const {conversation} = talk(steps('ask', 'start', 'share').toReversed());
    expect([...conversation.unread]).to.deep.equal(['ask0']);
  });

  it('are what they are, in whatever order they come and how often', () => {
    const names = Object.keys(types) as Step[];
    const some = fc.array(fc.constantFrom(...names), {minLength: 1, maxLength: 12}).map((each) => steps(...each));
    const shuffled = some.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc
          .tuple(fc.subarray([...records]), fc.shuffledSubarray([...records], {minLength: records.length}))
          .map((parts) => parts.flat()),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([records, again]) => {
        expect(summary(talk(again).conversation)).to.deep.equal(summary(talk(records).conversation));
      }),
      {numRuns: 500},
    );
  });

  it('leave alone what does not belong to them', () => {
    const {conversation} = talk([...steps('ask', 'accept'), signal('endChat', 'over', 9000, 'agent')]);
    expect(conversation.get('over')).to.deep.include({folded: false, outrun: false});
    expect(conversation.end?.id).to.equal('over');
  });
});

describe('a chat begun anew', () => {
  it('shows nothing of the one before, even when it comes again', () => {
    const records = [...steps('ask'), agentText('said', 5000)];
    const {conversation} = talk(records);
    conversation.restart();
    conversation.receive(records);
    expect([...conversation.entries]).to.deep.equal([]);
    expect(conversation.unread.size).to.equal(0);
    expect(conversation.latestRun('call')).to.equal(undefined);
  });

  it('learns its room anew', () => {
    const {conversation, host} = talk([agentText('said', 5000)]);
    conversation.restart();
    expect(conversation.room).to.equal('');
    conversation.receive(agentText('new', 6000, {room: 'CHAT_2'}));
    expect(conversation.room).to.equal('CHAT_2');
    expect(host.problems).to.deep.equal([]);
  });

  it('takes what comes new in the room that the host names', () => {
    const {conversation} = talk([agentText('said', 5000)], {room: 'CHAT_1'});
    conversation.restart();
    conversation.receive(agentText('new', 6000));
    expect([...conversation.entries].map(({message}) => message.id)).to.deep.equal(['new']);
  });

  it('is not over, though the one before was', () => {
    const {conversation} = talk([signal('endChat', 'over', 9000, 'agent')]);
    conversation.restart();
    expect(conversation.end).to.equal(undefined);
  });
});
