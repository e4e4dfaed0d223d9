import {expect} from 'chai';
import fc from 'fast-check';
import {fixture} from '../fixtures.js';
import {ids, talk} from '../helpers/fake-host.js';
import {mutated} from '../helpers/mutation.js';
import {agentText, record} from '../helpers/records.js';

describe('receiving what is broken', () => {
  it('never throws, tells the host, and takes the next good record', () => {
    for (const input of [undefined, null, 1, '', '{', [null], [[]], {}, () => 1, Symbol('x'), 1n]) {
      const {conversation, host} = talk();
      conversation.receive(input);
      expect(host.problemCodes).to.deep.equal(['unreadable']);
      conversation.receive(agentText('good', 1));
      expect(conversation.get('good')?.status).to.equal('received');
    }
  });

  it('shows the good records beside it, whatever it is', () => {
    const room = fixture('made/no-content').room;
    const good = [agentText('good 1', 1, {room}), agentText('good 2', 2, {room})];
    const broken = fc.oneof(
      fc.anything(),
      mutated.map(({raw}) => raw),
    );
    fc.assert(
      fc.property(broken, (raw) => {
        const {conversation, host} = talk([good[0], raw, good[1]], {room});
        expect(ids(conversation)).to.include.members(['good 1', 'good 2']);
        expect(host.receivedIds).to.include.members(['good 1', 'good 2']);
      }),
      {numRuns: 500},
    );
  });

  it('shows that there was a message', () => {
    const {conversation, host} = talk([fixture('made/no-content')]);
    expect(ids(conversation)).to.deep.equal([fixture('made/no-content').data.id]);
    expect(host.problems).to.deep.equal([
      {code: 'unreadable', reason: `message ${ids(conversation)[0]}: text: expected a string`, cause: undefined},
    ]);
  });

  it('takes nothing away from a message that could be read, and is replaced by one', () => {
    const broken = record('TEXT', '1', 1, {});
    for (const copies of [
      [agentText('1', 1), broken],
      [broken, agentText('1', 1)],
    ]) {
      const {conversation, host} = talk(copies);
      expect(conversation.get('1')?.message.content).to.deep.equal({text: '1'});
      expect(host.problemCodes).to.deep.equal(['unreadable']);
      expect(host.receivedIds).to.deep.equal(['1']);
    }
  });

  it('tells the host of types that nobody knows, once each message', () => {
    const unknown = fixture('made/unknown-type');
    const {conversation, host} = talk([unknown, unknown]);
    expect(host.problems).to.deep.equal([{code: 'unknown-type', reason: 'messageType STICKER', cause: undefined}]);
    expect(ids(conversation)).to.deep.equal([unknown.data.id]);
  });
});
