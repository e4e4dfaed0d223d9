import {expect} from 'chai';
import {ids, talk} from '../helpers/fake-host.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {agentText, failed, menu} from '../helpers/records.js';

const hello = {type: 'TEXT', content: {text: 'Hello'}};
const V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A conversation whose messages are carried by a service that answers when the test says so. */
function connected(records: readonly unknown[] = []) {
  const transport = new FakeTransport();
  const controller = new AbortController();
  const {conversation, host} = talk(records);
  conversation.connect(transport, controller.signal);
  return {conversation, host, transport, controller};
}

describe('sending', () => {
  it('returns the whole envelope, as it goes out and is shown', () => {
    const {conversation, host, transport} = connected([agentText('1', 1)]);
    const before = Date.now();
    const envelope = conversation.send({...hello, replyTo: '1', answers: '1'})!;
    const {id, ts} = envelope.data;
    expect(envelope).to.deep.equal({
      room: 'CHAT_1',
      data: {
        replyTo: '1',
        id,
        messageType: 'TEXT',
        content: {text: 'Hello', user: {id: 'USER_me', isAgent: false}},
        ts,
        deliverySuccess: true,
        deliveryErrorReason: '',
        messageSeen: null,
      },
    });
    expect(id).to.match(V4);
    expect(ts).to.be.within(before, Date.now());
    expect(host.asked[0]?.envelope).to.equal(envelope);
    expect(transport.sent[0]?.envelope).to.equal(envelope);
    expect(conversation.get(id)?.message.envelope).to.deep.equal(envelope);
    expect(host.receivedIds).to.deep.equal(['1']);
  });

  it('gives each message its own id', () => {
    const {conversation} = talk();
    const made = Array.from({length: 50}, () => conversation.send(hello)!.data.id);
    expect(new Set(made).size).to.equal(50);
    expect(ids(conversation)).to.deep.equal(made);
  });

  it('says it after all that was said, though the clock of the customer be slow', () => {
    for (const ahead of [0, 1, 3_600_000, 1e12 + 0.4, 1e12 + 0.5]) {
      const newest = Date.now() + ahead;
      const {conversation} = talk([menu('q', newest), agentText('old', 1)]);
      const {id, ts} = conversation.send(hello)!.data;
      expect(Number.isInteger(ts)).to.equal(true);
      expect(ts).to.be.at.least(newest);
      expect(ids(conversation).at(-1)).to.equal(id);
    }
  });

  it('gives signals no replyTo', () => {
    const {conversation} = talk();
    for (const type of ['endChat', 'leave', 'videoRequestedByCustomer', 'videoAccepted', 'videoEnded']) {
      expect(conversation.send({type, content: {}})?.data, type).to.not.have.property('replyTo');
    }
  });

  it('does nothing when the host prevents it', () => {
    const {conversation, host, transport} = connected([agentText('1', 1)]);
    const {chunks} = conversation;
    const {changes} = host;
    host.prevents = true;
    expect(conversation.send(hello)).to.equal(undefined);
    expect(conversation.chunks).to.equal(chunks);
    expect([transport.sent.length, host.changes, host.asked.length]).to.deep.equal([0, changes, 1]);
  });

  it('hands the files over beside the message', () => {
    const {conversation, host, transport} = connected();
    const files = [new File(['x'], 'x.png')];
    const content = {caption: '', fileName: 'x.png', documentType: 'png'};
    const envelope = conversation.send({type: 'IMAGE', content, files});
    expect(transport.sent[0]?.files).to.equal(files);
    expect(host.asked[0]?.draft.files).to.equal(files);
    expect(Object.keys(envelope!.data.content)).to.deep.equal(['caption', 'fileName', 'documentType', 'user']);
  });
});

describe('a message sent without a transport', () => {
  it('counts as sent until the page says otherwise under its id', () => {
    const {conversation} = talk();
    const {room, data} = conversation.send(hello)!;
    const status = () => conversation.get(data.id)?.status;
    expect(status()).to.equal('sent');
    conversation.receive({room, data: {...data, ...failed}});
    expect(status()).to.equal('failed');
    conversation.receive({room, data});
    expect(status()).to.equal('sent');
    conversation.receive({room, data: {...data, messageSeen: data.ts}});
    expect(status()).to.equal('seen');
    expect(ids(conversation)).to.deep.equal([data.id]);
  });
});

describe('a conversation carried by a transport', () => {
  it('introduces itself, shows what comes, and tells how the way is', () => {
    const {conversation, host, transport} = connected([agentText('1', 1)]);
    expect(transport.party).to.deep.equal({room: 'CHAT_1', userId: 'USER_me'});
    transport.receiver!.connection('online');
    transport.receiver!.receive([agentText('a', 3), agentText('b', 2)], 0);
    transport.receiver!.connection('lost');
    expect(host.connections).to.deep.equal(['online', 'lost']);
    expect(ids(conversation)).to.deep.equal(['a', 'b', '1']);
  });

  it('does not listen to it any more once it was told to stop', () => {
    const {conversation, host, transport, controller} = connected();
    controller.abort();
    transport.receiver!.connection('online');
    transport.receiver!.receive(agentText('1', 1));
    expect(host.connections).to.deep.equal([]);
    expect(ids(conversation)).to.deep.equal([]);
  });
});
