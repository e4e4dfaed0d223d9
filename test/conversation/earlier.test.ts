import {expect} from 'chai';
import {Conversation} from '../../src/conversation/conversation.js';
import {MemoryTransport} from '../../src/transport/memory-transport.js';
import type {Transport} from '../../src/transport/transport.js';
import {FakeHost, ids, talk} from '../helpers/fake-host.js';
import {agentText, ownText} from '../helpers/records.js';

const history = Array.from({length: 7}, (_, index) => agentText(`${index}`, index));

function visit(pageSize: number) {
  const host = new FakeHost();
  const conversation = new Conversation(host);
  conversation.connect(new MemoryTransport({history, pageSize}), new AbortController().signal);
  return {conversation, host};
}

/** A service whose pages come when the test says so. */
function ofPages() {
  const pages: {come(): void; fail(): void}[] = [];
  const {conversation, host} = talk();
  const transport: Transport = {
    connect: (_party, receiver) => receiver.earlier(true),
    send: () => Promise.resolve(),
    loadEarlier: () =>
      new Promise((resolve, reject) => pages.push({come: resolve, fail: () => reject(new Error('No network'))})),
  };
  conversation.connect(transport, new AbortController().signal);
  return {conversation, host, pages};
}

describe('earlier messages', () => {
  it('come page by page, until there are no more', async () => {
    const {conversation} = visit(3);
    expect([ids(conversation).join(''), conversation.earlier]).to.deep.equal(['456', 'more']);
    await conversation.loadEarlier();
    expect([ids(conversation).join(''), conversation.earlier]).to.deep.equal(['123456', 'more']);
    await conversation.loadEarlier();
    expect([ids(conversation).join(''), conversation.earlier]).to.deep.equal(['0123456', 'none']);
  });

  it('are on their way for a while, and not asked for twice', async () => {
    const {conversation, pages} = ofPages();
    const loading = [conversation.loadEarlier(), conversation.loadEarlier()];
    expect([pages.length, conversation.earlier]).to.deep.equal([1, 'loading']);
    pages[0]!.come();
    await Promise.all(loading);
    expect(conversation.earlier).to.equal('more');
  });

  it('are not asked for when there are none', async () => {
    const {conversation} = visit(9);
    expect(conversation.earlier).to.equal('none');
    await conversation.loadEarlier();
    expect(ids(conversation).length).to.equal(7);
  });

  it('can be asked for again when they could not be had', async () => {
    const {conversation, host, pages} = ofPages();
    for (const time of [0, 1]) {
      const loading = conversation.loadEarlier();
      pages[time]!.fail();
      await loading;
    }
    expect(conversation.earlier).to.equal('more');
    expect(host.problemCodes).to.deep.equal(['connection', 'connection']);
  });

  it('do not change what later ones tell about people', () => {
    const named = (nickname: string) => ({user: {id: 'USER_emma', isAgent: true, nickname}});
    const {conversation} = talk([agentText('later', 2, named('Emma B.')), agentText('earlier', 1, named('Emma'))]);
    expect(conversation.authorOf('USER_emma').nickname).to.equal('Emma B.');
  });
});

describe('the first unread message', () => {
  it('is the first of those nobody has seen, if there is something before it', () => {
    const records = [agentText('1', 1, {messageSeen: 2}), ownText('2', 2), agentText('3', 3), agentText('4', 4)];
    const {conversation} = talk(records);
    expect(conversation.firstUnread).to.equal('3');
    conversation.see(['3']);
    expect(conversation.firstUnread).to.equal('4');
    conversation.see(['4']);
    expect(conversation.firstUnread).to.equal(undefined);
  });

  it('is none when the whole conversation is unread', () => {
    expect(talk([agentText('1', 1), agentText('2', 2)]).conversation.firstUnread).to.equal(undefined);
  });
});

describe('a new chat', () => {
  it('shows nothing of the one before, even if it comes again, and takes any room', () => {
    const {conversation} = talk([agentText('1', 1), ownText('2', 2)]);
    conversation.restart();
    conversation.receive([agentText('1', 1), ownText('2', 2, {messageSeen: 3})]);
    expect(ids(conversation)).to.deep.equal([]);
    expect([conversation.unread.size, conversation.room, conversation.end]).to.deep.equal([0, '', undefined]);
    conversation.receive(agentText('3', 3, {room: 'CHAT_2'}));
    expect(ids(conversation)).to.deep.equal(['3']);
    expect(conversation.room).to.equal('CHAT_2');
  });
});
