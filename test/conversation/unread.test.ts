import {expect} from 'chai';
import {fixture} from '../fixtures.js';
import {talk} from '../helpers/fake-host.js';
import {agentText, menu, ownText, signal} from '../helpers/records.js';

describe('unread messages', () => {
  it('are those of others that nobody has seen', () => {
    const {conversation} = talk([
      agentText('agent', 1),
      menu('bot', 2),
      ownText('own', 3),
      agentText('seen', 4, {messageSeen: 5}),
      signal('leave', 'left', 6, 'agent'),
    ]);
    expect([...conversation.unread]).to.deep.equal(['agent', 'bot', 'left']);
  });

  it('are none that has no row of its own', () => {
    expect(talk([fixture('made/unknown-event')]).conversation.unread.size).to.equal(0);
  });

  it('are fewer when some were seen here, which is news only once', () => {
    const {conversation} = talk([agentText('1', 1), agentText('2', 2), ownText('3', 3)]);
    expect(conversation.see(['1', '3', 'nothing'])).to.deep.equal(['1']);
    expect(conversation.see(['1', '2'])).to.deep.equal(['2']);
    expect(conversation.see(['1', '2'])).to.deep.equal([]);
    expect(conversation.unread.size).to.equal(0);
  });

  it('are fewer when the service says that some were seen', () => {
    const {conversation} = talk([agentText('1', 1), agentText('2', 2)]);
    conversation.receive(agentText('1', 1, {messageSeen: 5}));
    expect([...conversation.unread]).to.deep.equal(['2']);
  });

  it('do not become more when one that was seen comes again', () => {
    const {conversation} = talk([agentText('here', 1), agentText('there', 2, {messageSeen: 5})]);
    conversation.see(['here']);
    conversation.receive([agentText('here', 1), agentText('there', 2)]);
    expect(conversation.unread.size).to.equal(0);
  });

  it('are another set whenever they are others, and else the same one', () => {
    const {conversation} = talk([agentText('1', 1)]);
    const {unread} = conversation;
    conversation.receive([ownText('2', 2), agentText('1', 1)]);
    conversation.see(['2']);
    expect(conversation.unread).to.equal(unread);
    conversation.receive(agentText('3', 3));
    expect(conversation.unread).to.not.equal(unread);
  });
});
