import {expect} from 'chai';
import {fixture} from '../fixtures.js';
import {ids, talk} from '../helpers/fake-host.js';
import {agentText, failed, menu, menuResponse, ownText, record} from '../helpers/records.js';

const statusOf = (...copies: readonly unknown[]) => talk(copies).conversation.get('1')?.status;

describe('receiving', () => {
  it('takes one record or several, as objects or JSON text', () => {
    const {conversation, host} = talk();
    conversation.receive(agentText('1', 1));
    conversation.receive([agentText('2', 2), agentText('3', 3)]);
    conversation.receive(JSON.stringify(agentText('4', 4)));
    conversation.receive(JSON.stringify([agentText('5', 5), agentText('6', 6)]));
    expect(ids(conversation)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(host.receivedIds).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(host.changes).to.equal(4);
  });

  it('updates a message in place', () => {
    const {conversation, host} = talk([agentText('1', 1), ownText('2', 2), agentText('3', 3)]);
    const [first, , third] = conversation.entries;
    conversation.receive(ownText('2', 2, {messageSeen: 5}));
    const [firstNow, secondNow, thirdNow] = conversation.entries;
    expect(secondNow).to.deep.include({status: 'seen'});
    expect(firstNow).to.equal(first);
    expect(thirdNow).to.equal(third);
    expect(host.receivedIds).to.deep.equal(['1', '2', '3']);
  });

  it('tells how the own message stands', () => {
    expect(statusOf(ownText('1', 1))).to.equal('sent');
    expect(statusOf(ownText('1', 1, {messageSeen: 2}))).to.equal('seen');
    expect(statusOf(ownText('1', 1, failed))).to.equal('failed');
    expect(statusOf(agentText('1', 1, failed))).to.equal('received');
    expect(statusOf(agentText('1', 1, {messageSeen: 2}))).to.equal('received');
  });

  it('lets the later copy count, but what was seen stays seen', () => {
    const seen = ownText('1', 1, {messageSeen: 9});
    const edited = record('TEXT', '1', 1, {text: 'edited'});
    const {conversation} = talk([seen, edited]);
    expect(conversation.get('1')?.message.content).to.deep.equal({text: 'edited'});
    expect(conversation.get('1')?.message.seenAt).to.equal(9);
    expect(conversation.get('1')?.message.envelope.data.messageSeen).to.equal(9);
    expect(statusOf(seen, edited)).to.equal('seen');
    expect(statusOf(edited, seen)).to.equal('seen');
    expect(statusOf(ownText('1', 1, failed), ownText('1', 1))).to.equal('sent');
    expect(statusOf(ownText('1', 1), ownText('1', 1, failed))).to.equal('failed');
  });

  it('changes only the entries that a new message concerns', () => {
    const {conversation} = talk([agentText('1', 1), menu('2', 2), agentText('3', 3), ownText('4', 4)]);
    const before = [...conversation.entries];
    conversation.receive(menuResponse('5', 5, '2'));
    const after = new Set(conversation.entries);
    expect(before.filter((entry) => !after.has(entry)).map(({message}) => message.id)).to.deep.equal(['2']);
  });

  it('keeps all but the concerned entries of a long conversation the same objects', () => {
    const texts = Array.from({length: 2000}, (_, index) => agentText(`${index}`, index));
    const {conversation} = talk(texts);
    const before = new Set(conversation.entries);
    const chunks = new Set(conversation.chunks);
    conversation.receive(agentText('new', 3000, {replyTo: '700'}));
    expect([...conversation.entries].filter((entry) => !before.has(entry)).length).to.equal(2);
    expect(conversation.chunks.filter((chunk) => !chunks.has(chunk)).length).to.equal(2);
  });

  it('leaves everything as it is when nothing was received', () => {
    const {conversation, host} = talk([agentText('1', 1)]);
    const {chunks} = conversation;
    const {changes} = host;
    conversation.receive([]);
    expect(conversation.chunks).to.equal(chunks);
    expect(host.changes).to.equal(changes);
  });
});

describe('the order in which messages are shown', () => {
  it('is the order of their times, and of arrival where these are equal', () => {
    const {conversation} = talk([agentText('c', 3), agentText('a', 1), agentText('d', 3), agentText('b', 2)]);
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c', 'd']);
    conversation.receive(agentText('c', 3, {messageSeen: 4}));
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('is the order of the service where it gives one, whatever the clocks say', () => {
    const {conversation} = talk();
    conversation.receive([agentText('c', 100), agentText('d', 50)], 2);
    conversation.receive([agentText('a', 900), agentText('b', 10)], 0);
    conversation.receive(ownText('on its way', 1));
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c', 'd', 'on its way']);
    conversation.receive(ownText('on its way', 1), 1.5);
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'on its way', 'c', 'd']);
    conversation.receive(ownText('on its way', 1, {messageSeen: 2}));
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'on its way', 'c', 'd']);
  });

  it('does not change when a record without a time comes again', () => {
    const {ts: _ts, ...data} = agentText('timeless', 0).data;
    const timeless = {room: 'CHAT_1', data};
    const soon = Date.now() + 60_000;
    const {conversation} = talk([timeless, agentText('later', soon), agentText('even later', soon + 1)]);
    conversation.receive(timeless);
    expect(ids(conversation)).to.deep.equal(['timeless', 'later', 'even later']);
  });

  it('is never that of the stored records, whose ids fall while times rise', () => {
    const records = [fixture('messages/18-videoStarted'), fixture('messages/17-videoAccepted')];
    expect(ids(talk(records).conversation)).to.deep.equal(records.toReversed().map(({data}) => data.id));
  });
});
