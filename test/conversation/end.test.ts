import {expect} from 'chai';
import {talk} from '../helpers/fake-host.js';
import {failed, form, menu, signal} from '../helpers/records.js';

describe('the end of a chat', () => {
  const ends: [string, 'customer' | 'agent', boolean][] = [
    ['endChat', 'customer', true],
    ['endChat', 'agent', true],
    ['leave', 'customer', true],
    ['leave', 'agent', false],
  ];
  for (const [type, by, over] of ends) {
    it(`${over ? 'comes' : 'does not come'} with ${type} of the ${by}`, () => {
      const {conversation} = talk([menu('q', 1), form('f', 2), signal(type, 'end', 3, by)]);
      expect(conversation.end?.id).to.equal(over ? 'end' : undefined);
      expect(conversation.get('q')?.question).to.equal(over ? 'closed' : 'open');
      expect(conversation.get('f')?.question).to.equal(over ? 'closed' : 'open');
    });
  }

  it('closes questions that come after it too, and shows them', () => {
    const {conversation} = talk([signal('endChat', 'end', 1, 'agent'), menu('q', 2)]);
    expect(conversation.get('q')?.question).to.equal('closed');
  });

  it('is the first of several', () => {
    const records = [signal('endChat', 'second', 2, 'agent'), signal('leave', 'first', 1, 'customer')];
    expect(talk(records).conversation.end?.id).to.equal('first');
  });

  it('does not come when the message that says so did not get through', () => {
    const {room, data} = signal('endChat', 'end', 2, 'customer');
    const {conversation} = talk([menu('q', 1), {room, data}]);
    conversation.receive({room, data: {...data, ...failed}});
    expect(conversation.end).to.equal(undefined);
    expect(conversation.get('q')?.question).to.equal('open');
  });
});
