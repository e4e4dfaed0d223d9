import {expect} from 'chai';
import {FakeHost, ids, talk} from '../helpers/fake-host.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {agentText, ownText} from '../helpers/records.js';

const draft = {type: 'TEXT', content: {text: 'Hello'}};

describe('the room of a conversation', () => {
  it('is none until the first message brings one', () => {
    const {conversation} = talk();
    expect(conversation.room).to.equal('');
    expect(conversation.send(draft)?.room).to.equal('');
    conversation.receive(agentText('1', 1, {room: ''}));
    expect(conversation.room).to.equal('');
    conversation.receive(agentText('2', 2, {room: 'CHAT_A'}));
    expect(conversation.room).to.equal('CHAT_A');
    expect(conversation.send(draft)?.room).to.equal('CHAT_A');
  });

  it('is the one of the host if it names one', () => {
    const {conversation} = talk([], {room: 'CHAT_A'});
    expect(conversation.room).to.equal('CHAT_A');
    expect(conversation.send(draft)?.room).to.equal('CHAT_A');
  });

  for (const room of ['', 'CHAT_A']) {
    it(`keeps out messages of another one${room ? '' : ' also when a message brought it'}`, () => {
      const {conversation, host} = talk([agentText('1', 1, {room: 'CHAT_A'})], {room});
      conversation.receive([agentText('2', 2, {room: 'CHAT_B'}), agentText('3', 3, {room: 'CHAT_A'})]);
      expect(ids(conversation)).to.deep.equal(['1', '3']);
      expect(host.problemCodes).to.deep.equal(['other-room']);
      expect(host.receivedIds).to.deep.equal(['1', '3']);
    });
  }

  it('takes records that name none', () => {
    const {conversation, host} = talk([agentText('1', 1, {room: ''})], {room: 'CHAT_A'});
    expect(ids(conversation)).to.deep.equal(['1']);
    expect(host.problems).to.deep.equal([]);
  });

  it('never lets a message of another one change a message shown', () => {
    const {conversation} = talk([ownText('1', 1, {room: 'CHAT_A'})]);
    conversation.receive(ownText('1', 1, {room: 'CHAT_B', messageSeen: 2}));
    expect(conversation.get('1')?.status).to.equal('sent');
  });
});

describe('entering a room', () => {
  /** A host that showed room A, and now says it wants `room`. */
  function moved(room: string, records: readonly unknown[]) {
    const {conversation, host} = talk(records);
    host.room = room;
    conversation.enterRoom();
    return {conversation, host};
  }

  it('leaves the messages of the one before behind', () => {
    const {conversation} = moved('CHAT_B', [agentText('1', 1, {room: 'CHAT_A'})]);
    expect(ids(conversation)).to.deep.equal([]);
    expect(conversation.unread.size).to.equal(0);
    conversation.receive(agentText('2', 2, {room: 'CHAT_B'}));
    expect(ids(conversation)).to.deep.equal(['2']);
  });

  it('leaves them behind also when the oldest of them names no room', () => {
    const {conversation} = moved('CHAT_B', [agentText('0', 0, {room: ''}), agentText('1', 1, {room: 'CHAT_A'})]);
    expect(ids(conversation)).to.deep.equal([]);
  });

  it('keeps everything when it is the same', () => {
    expect(ids(moved('CHAT_A', [agentText('1', 1, {room: 'CHAT_A'})]).conversation)).to.deep.equal(['1']);
  });

  it('keeps what was said before there was one', () => {
    const {conversation, host} = talk();
    conversation.send(draft);
    host.room = 'CHAT_A';
    conversation.enterRoom();
    expect(ids(conversation).length).to.equal(1);
  });

  it('drops the answer that a message of the room before still gets', async () => {
    const {conversation, host} = talk([], {room: 'CHAT_A'});
    const transport = new FakeTransport();
    conversation.connect(transport, new AbortController().signal);
    conversation.send(draft);
    host.room = 'CHAT_B';
    conversation.enterRoom();
    transport.sent[0]!.accept();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ids(conversation)).to.deep.equal([]);
  });

  it('carries on with the room of the host', () => {
    const host = new FakeHost();
    host.room = 'CHAT_B';
    const {conversation} = talk([], host);
    const transport = new FakeTransport();
    conversation.connect(transport, new AbortController().signal);
    expect(transport.party).to.deep.equal({room: 'CHAT_B', userId: 'USER_me'});
  });
});
