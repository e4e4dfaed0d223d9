import {expect} from 'chai';
import type {Draft} from '../../src/model/message.js';
import {ids, talk} from '../helpers/fake-host.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {agentText, failed, menu, menuResponse, ownText} from '../helpers/records.js';

const hello: Draft = {type: 'TEXT', content: {text: 'Hello'}};
const answer: Draft = {type: 'MENU_RESPONSE', content: menuResponse('', 0, 'q').data.content, answers: 'q'};

/** A message on its way, and what can happen to it. */
function onItsWay(draft: Draft, records: readonly unknown[] = []) {
  const transport = new FakeTransport();
  const {conversation, host} = talk(records);
  conversation.connect(transport, new AbortController().signal);
  const envelope = conversation.send(draft)!;
  const {id} = envelope.data;
  const settle = async (how: 'accept' | 'refuse') => {
    const changed = host.nextChange();
    transport.sent.at(-1)![how]('Too late');
    await changed;
  };
  return {conversation, host, transport, envelope, id, settle, status: () => conversation.get(id)?.status};
}

describe('a message on its way', () => {
  it('is sending until the service has it', async () => {
    const {status, settle, host} = onItsWay(hello);
    expect(status()).to.equal('sending');
    await settle('accept');
    expect(status()).to.equal('sent');
    expect(host.problems).to.deep.equal([]);
  });

  it('is sending also when it comes back before the service says it has it', async () => {
    const {conversation, envelope, id, status, settle, transport} = onItsWay(hello, [agentText('1', 1)]);
    transport.receiver!.receive({...envelope, _id: 'stored'}, 0);
    expect(status()).to.equal('sending');
    await settle('accept');
    expect(status()).to.equal('sent');
    expect(ids(conversation)).to.deep.equal([id, '1']);
  });

  it('has failed when the service does not take it, for the reason it gives', async () => {
    const {conversation, host, id, status, settle} = onItsWay(hello);
    await settle('refuse');
    expect(status()).to.equal('failed');
    expect(conversation.get(id)?.message.failure).to.equal('Too late');
    expect(conversation.get(id)?.message.envelope.data).to.include({
      deliverySuccess: false,
      deliveryErrorReason: 'Too late',
    });
    expect(host.problems.map(({code, reason}) => [code, reason])).to.deep.equal([['send', 'Too late']]);
    expect(host.problems[0]?.cause).to.be.an('error');
  });

  it('has failed when the transport throws at once', async () => {
    const {conversation, host} = talk();
    const send = (): Promise<void> => {
      throw new Error('No network');
    };
    conversation.connect({connect() {}, send}, new AbortController().signal);
    const {id} = conversation.send(hello)!.data;
    if (conversation.get(id)?.status === 'sending') await host.nextChange();
    expect(conversation.get(id)?.status).to.equal('failed');
    expect(host.problemCodes).to.deep.equal(['send']);
  });

  it('answers its question at once, and frees it when it failed', async () => {
    const {conversation, id, settle} = onItsWay(answer, [menu('q', 1)]);
    expect(conversation.get('q')?.question).to.equal('answered');
    expect(conversation.get('q')?.answer?.id).to.equal(id);
    await settle('refuse');
    expect(conversation.get('q')).to.include({question: 'open', answer: undefined});
  });

  it('ends the chat at once, and takes that back when it failed', async () => {
    const {conversation, id, settle} = onItsWay({type: 'endChat', content: {}}, [menu('q', 1)]);
    expect(conversation.end?.id).to.equal(id);
    await settle('refuse');
    expect(conversation.end).to.equal(undefined);
    expect(conversation.get('q')?.question).to.equal('open');
  });
});

describe('trying again', () => {
  it('sends the same message under the same id', async () => {
    const files = [new File(['x'], 'x.png')];
    const {conversation, host, transport, envelope, id, settle, status} = onItsWay({...hello, files});
    await settle('refuse');
    conversation.retry(id);
    expect(status()).to.equal('sending');
    expect(transport.sent[1]?.envelope).to.deep.equal(envelope);
    expect(transport.sent[1]?.files).to.equal(files);
    expect(host.asked[1]?.draft).to.equal(host.asked[0]?.draft);
    await settle('accept');
    expect(status()).to.equal('sent');
    expect(ids(conversation)).to.deep.equal([id]);
  });

  it('may fail again, and be tried again', async () => {
    const {conversation, id, settle, status} = onItsWay(hello);
    for (const how of ['refuse', 'refuse', 'accept'] as const) {
      await settle(how);
      conversation.retry(id);
    }
    expect(status()).to.equal('sent');
  });

  it('answers the question that the message was an answer to', async () => {
    const {conversation, id, settle} = onItsWay(answer, [menu('q', 1)]);
    await settle('refuse');
    conversation.retry(id);
    expect(conversation.get('q')?.answer?.id).to.equal(id);
  });

  it('does nothing when the host prevents it', async () => {
    const {conversation, host, transport, id, settle, status} = onItsWay(hello);
    await settle('refuse');
    host.prevents = true;
    conversation.retry(id);
    expect(status()).to.equal('failed');
    expect(transport.sent.length).to.equal(1);
  });

  it('is only for what the customer failed to send', () => {
    const {conversation, host} = talk([ownText('sent', 1), agentText('foreign', 2, failed)]);
    for (const id of ['sent', 'foreign', 'nothing']) conversation.retry(id);
    expect(host.asked).to.deep.equal([]);
  });

  it('is possible for what failed in an earlier visit', () => {
    const {conversation, host} = talk([{...ownText('1', 1, failed), _id: 'stored'}]);
    conversation.retry('1');
    expect(host.asked[0]?.envelope).to.deep.equal(ownText('1', 1));
    expect(host.asked[0]?.draft).to.deep.include({type: 'TEXT', content: {text: '1'}});
    expect(conversation.get('1')?.status).to.equal('sent');
  });
});
