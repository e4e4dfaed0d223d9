import {expect} from 'chai';
import {KindRegistry} from '../../src/messages/registry.js';
import type {MessageKind} from '../../src/messages/kind.js';
import {string} from '../../src/model/wire.js';
import {conversation as wholeConversation, fixture} from '../fixtures.js';
import {ids, summary, talk} from '../helpers/fake-host.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {agentText, failed, form, formResponse, menu, ownText} from '../helpers/records.js';

const sticker: MessageKind<string> = {
  type: 'STICKER',
  frame: 'bubble',
  parse: (content) => string(content, 'sticker'),
  summary: () => 'sticker',
};

describe('reading everything anew, after the kinds have changed', () => {
  it('shows what could not be shown before', () => {
    const {conversation, host} = talk([fixture('made/unknown-type')]);
    const [id] = ids(conversation);
    expect(conversation.get(id!)?.message.content).to.equal('');
    host.kindOf = new KindRegistry([sticker]).of;
    conversation.reread();
    expect(conversation.get(id!)?.message.content).to.equal('cat-07');
  });

  it('may make something else of every content there is', () => {
    const shape = (type: string, role: object): MessageKind<{readonly shape: string}> => ({
      type,
      frame: 'bubble',
      parse: (content) => ({shape: string(content, 'title')}),
      about: ({replyTo}) => replyTo,
      likeness: ({content}) => content.shape.toUpperCase(),
      summary: ({message: {content}}) => content.shape,
      ...role,
    });
    const records = [form('f', 1), formResponse('r', 2, {}, {replyTo: 'f'}), formResponse('s', 3)];
    const {conversation, host} = talk(records);
    const kinds = [shape('FORM', {asks: true}), shape('FORM_RESPONSE', {answers: 'FORM'})] as MessageKind[];
    host.kindOf = new KindRegistry(kinds).of;
    conversation.reread();
    for (const id of ['f', 'r', 's']) expect(conversation.get(id)?.message.content).to.deep.equal({shape: 'Form'});
    expect(conversation.get('f')?.answer?.id).to.equal('r');
  });

  it('keeps all that follows from the messages, and tells of nothing twice', () => {
    const {conversation, host} = talk([...wholeConversation(), fixture('made/no-content'), null]);
    conversation.see(ids(conversation).slice(0, 20));
    const before = {...summary(conversation), told: [host.receivedIds.length, host.problems.length]};
    conversation.reread();
    expect({...summary(conversation), told: [host.receivedIds.length, host.problems.length]}).to.deep.equal(before);
    expect(host.changes).to.equal(2);
  });

  it('keeps what was seen here', () => {
    const {conversation} = talk([agentText('1', 1), agentText('2', 2)]);
    conversation.see(['1']);
    conversation.reread();
    expect([...conversation.unread]).to.deep.equal(['2']);
    conversation.receive(agentText('1', 1));
    expect([...conversation.unread]).to.deep.equal(['2']);
  });

  it('keeps the order of the service', () => {
    const {conversation} = talk();
    conversation.receive([agentText('a', 3), agentText('b', 2), agentText('c', 1)], 0);
    conversation.reread();
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c']);
    conversation.receive(agentText('d', 0), 3);
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('keeps which form was answered in this session', () => {
    const {conversation} = talk([form('f', 1), form('g', 2)]);
    const {messageType, content} = formResponse('', 0).data;
    conversation.send({type: messageType, content, answers: 'f'});
    conversation.reread();
    expect(conversation.get('f')?.question).to.equal('answered');
    expect(conversation.get('g')?.question).to.equal('open');
  });

  it('keeps what is on its way on its way', async () => {
    const {conversation, host} = talk();
    const transport = new FakeTransport();
    conversation.connect(transport, new AbortController().signal);
    const {id} = conversation.send({type: 'TEXT', content: {text: 'Hello'}})!.data;
    conversation.reread();
    expect(conversation.get(id)?.status).to.equal('sending');
    const changed = host.nextChange();
    transport.sent[0]!.accept();
    await changed;
    expect(conversation.get(id)?.status).to.equal('sent');
  });

  it('keeps what failed, and that it can be tried again', () => {
    const {conversation, host} = talk([ownText('1', 1, failed)]);
    conversation.reread();
    expect(conversation.get('1')?.status).to.equal('failed');
    conversation.retry('1');
    expect(host.asked.length).to.equal(1);
  });
});

describe('thinking everything over, after other rules have changed', () => {
  it('takes people for what the page says they are', () => {
    const {conversation, host} = talk([agentText('1', 1), ownText('2', 2)]);
    host.users = {USER_agent: {role: 'customer'}, USER_me: {role: 'bot'}};
    conversation.reconsider();
    expect(conversation.get('1')).to.include({role: 'customer', status: 'sent'});
    expect(conversation.get('2')).to.include({role: 'bot', status: 'received'});
    expect([...conversation.unread]).to.deep.equal(['2']);
    expect(host.changes).to.equal(2);
  });

  it('opens and closes questions as the policy now says', () => {
    const {conversation, host} = talk([menu('1', 1), menu('2', 2)]);
    const states = () => ['1', '2'].map((id) => conversation.get(id)?.question);
    for (const [policy, expected] of [
      ['latest', ['closed', 'open']],
      ['all', ['open', 'open']],
      ['unanswered', ['open', 'open']],
    ] as const) {
      host.policy = policy;
      conversation.reconsider();
      expect(states(), policy).to.deep.equal(expected);
    }
  });

  it('leaves every entry the object it was where nothing has changed', () => {
    const {conversation} = talk(wholeConversation());
    const before = [...conversation.entries];
    const {chunks, unread} = conversation;
    conversation.reconsider();
    expect([...conversation.entries].every((entry, index) => entry === before[index])).to.equal(true);
    expect(conversation.chunks).to.equal(chunks);
    expect(conversation.unread).to.equal(unread);
  });

  it('keeps what was seen here', () => {
    const {conversation} = talk([agentText('1', 1)]);
    conversation.see(['1']);
    conversation.reconsider();
    expect(conversation.unread.size).to.equal(0);
  });
});
