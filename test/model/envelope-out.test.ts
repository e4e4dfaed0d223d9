import {expect} from 'chai';
import {KindRegistry} from '../../src/messages/registry.js';
import {composeEnvelope} from '../../src/model/compose.js';
import type {Envelope} from '../../src/model/message.js';
import {conversation, fixture, fixtureNames} from '../fixtures.js';

const {of: kindOf} = new KindRegistry();

const examples = fixtureNames
  .filter((name) => name.startsWith('messages/') && isOwn(fixture(name)))
  .map((name) => [name, fixture(name)] as const);

describe('what the customer sends', () => {
  it('has examples in the specification for these types', () => {
    expect(examples.map(([, {data}]) => data.messageType).join(' ')).to.equal(
      'IMAGE VIDEO AUDIO MENU_RESPONSE QUICK_REPLY_RESPONSE FORM_RESPONSE REACTION CONTACTS LOCATION ' +
        'videoRequestedByCustomer endChat',
    );
  });

  for (const [name, {room, data}] of examples) {
    it(`equals the example of the specification: ${name}`, () => {
      expect(sameSaidAgain({room, data})).to.deep.equal({room, data});
    });

    // The examples of signals list their fields in another order than all the others.
    if (!kindOf(data.messageType).signal) {
      it(`has its fields in the order of the specification: ${name}`, () => {
        expect(JSON.stringify(sameSaidAgain({room, data}).data)).to.equal(JSON.stringify(data));
      });
    }
  }

  it('equals what the customer sends in a whole conversation, field by field and in order', () => {
    const own = conversation().filter(isOwn);
    expect(own.length).to.be.greaterThan(10);
    for (const {room, data} of own) {
      const fresh = {...data, deliverySuccess: true, deliveryErrorReason: '', messageSeen: null};
      expect(JSON.stringify(sameSaidAgain({room, data}))).to.equal(JSON.stringify({room, data: fresh}));
    }
  });

  it('answers an agent by name of the message', () => {
    const {data} = compose('TEXT', {text: 'Yes'}, {replyTo: 'question'});
    expect(data.replyTo).to.equal('question');
    expect(compose('TEXT', {text: 'Yes'}).data.replyTo).to.equal('');
  });

  it('is of the customer, whoever the content says', () => {
    const {data} = compose('TEXT', {text: 'Yes', user: {id: 'USER_agent', isAgent: true, nickname: 'Boss'}});
    expect(data.content['user']).to.deep.equal({id: 'USER_me', isAgent: false});
  });

  it('is timed in whole milliseconds, none before the time asked for', () => {
    for (const sentAt of [1643191581119, 1643191581119.1, 1643191581119.5, 1643191581119.9]) {
      const {ts} = compose('TEXT', {text: 'Yes'}, {}, sentAt).data;
      expect(Number.isInteger(ts)).to.equal(true);
      expect(ts - sentAt).to.be.within(0, 1);
    }
  });
});

function isOwn({data}: Envelope): boolean {
  return (data.content['user'] as {isAgent?: boolean} | undefined)?.isAgent === false;
}

function compose(type: string, content: Envelope['data']['content'], rest: {replyTo?: string} = {}, sentAt = 1) {
  return composeEnvelope({type, content, ...rest}, {room: 'R', userId: 'USER_me', id: 'id', sentAt, signal: false});
}

/** What goes out when somebody says again what `envelope` says. */
function sameSaidAgain({room, data}: Envelope): Envelope {
  const {user, ...content} = data.content;
  const type = data.messageType;
  return composeEnvelope(
    {type, content, ...(data.replyTo ? {replyTo: data.replyTo} : {})},
    {room, userId: (user as {id: string}).id, id: data.id, sentAt: data.ts, signal: kindOf(type).signal ?? false},
  );
}
