import {expect} from 'chai';
import fc from 'fast-check';
import {KindRegistry} from '../../src/messages/registry.js';
import type {Kind, KindOf} from '../../src/model/kind.js';
import type {MessageKind} from '../../src/messages/kind.js';
import {string} from '../../src/model/wire.js';
import {conversation as wholeConversation, fixture} from '../fixtures.js';
import {until} from '../helpers.js';
import {ids, summary, talk} from '../helpers/fake-host.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {agentText, failed, form, formResponse, menu, menuResponse, ownText, signal} from '../helpers/records.js';

const anyUser = fc.record({role: fc.constantFrom('customer', 'agent', 'bot')});

const sticker: MessageKind<string> = {
  type: 'STICKER',
  frame: 'bubble',
  parse: (content) => string(content, 'sticker'),
  summary: () => 'sticker',
};

/** Kinds that are others, and mean the same. */
function others(): KindOf {
  const {of} = new KindRegistry();
  const made = new Map<string, Kind>();
  return (type) => {
    if (!made.has(type)) made.set(type, {...of(type)});
    return made.get(type)!;
  };
}

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
    host.kindOf = others();
    conversation.reread();
    expect({...summary(conversation), told: [host.receivedIds.length, host.problems.length]}).to.deep.equal(before);
    expect(host.changes).to.equal(2);
  });

  it('keeps what was seen here', () => {
    const {conversation, host} = talk([agentText('1', 1), agentText('2', 2)]);
    conversation.see(['1']);
    host.kindOf = others();
    conversation.reread();
    expect([...conversation.unread]).to.deep.equal(['2']);
    conversation.receive(agentText('1', 1));
    expect([...conversation.unread]).to.deep.equal(['2']);
  });

  it('keeps the order of the service', () => {
    const {conversation, host} = talk();
    conversation.receive([agentText('a', 3), agentText('b', 2), agentText('c', 1)], 0);
    host.kindOf = others();
    conversation.reread();
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c']);
    conversation.receive(agentText('d', 0), 3);
    expect(ids(conversation)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('keeps which form was answered in this session', () => {
    const {conversation, host} = talk([form('f', 1), form('g', 2)]);
    const {messageType, content} = formResponse('', 0).data;
    conversation.send({type: messageType, content, answers: 'f'});
    host.kindOf = others();
    conversation.reread();
    expect(conversation.get('f')?.question).to.equal('answered');
    expect(conversation.get('g')?.question).to.equal('open');
  });

  it('keeps what is on its way on its way', async () => {
    const {conversation, host} = talk();
    const transport = new FakeTransport();
    conversation.connect(transport, new AbortController().signal);
    const {id} = conversation.send({type: 'TEXT', content: {text: 'Hello'}})!.data;
    host.kindOf = others();
    conversation.reread();
    expect(conversation.get(id)?.status).to.equal('sending');
    const changed = host.nextChange();
    transport.sent[0]!.accept();
    await changed;
    expect(conversation.get(id)?.status).to.equal('sent');
  });

  it('keeps what failed, and that it can be tried again', () => {
    const {conversation, host} = talk([ownText('1', 1, failed)]);
    host.kindOf = others();
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

  it('shows the newest of a long history at once, and comes to the same before long', async () => {
    const list = Array.from({length: 1200}, (_, index) => agentText(`${index}`, index));
    const {conversation, host} = talk(list);
    expect(ids(conversation)).to.have.length(1200);
    host.users = {USER_agent: {role: 'customer'}};
    conversation.reconsider();
    expect(conversation.get('1199')?.role).to.equal('customer');
    expect(conversation.get('0')?.role).to.equal('agent');
    while (conversation.get('0')?.role !== 'customer') await host.nextChange();
    expect(summary(conversation)).to.deep.equal(summary(talk(list, {users: host.users}).conversation));
  });

  it('comes to the same however often the rules change, and whatever comes meanwhile', async () => {
    const list = Array.from({length: 300}, (_, index) => [
      agentText(`text-${index}`, 3 * index),
      menu(`menu-${index}`, 3 * index + 1),
      ...(index % 3 ? [menuResponse(`answer-${index}`, 3 * index + 2, `menu-${index}`)] : []),
    ]).flat();
    const people = fc.record({USER_agent: anyUser, BOT_BOT1: anyUser, USER_me: anyUser});
    const rules = fc.record({users: people, policy: fc.constantFrom('unanswered', 'latest', 'all')});
    await fc.assert(
      fc.asyncProperty(fc.array(rules, {minLength: 1, maxLength: 3}), fc.boolean(), async (changes, isOver) => {
        const {conversation, host} = talk(list);
        expect(ids(conversation)).to.have.length(list.length);
        const last = isOver ? [signal('endChat', 'end', 5000, 'agent')] : [menuResponse('late', 5000, 'menu-0')];
        for (const change of changes) {
          Object.assign(host, change);
          conversation.reconsider();
          await host.nextChange();
        }
        conversation.receive(last);
        const expected = summary(talk([...list, ...last], changes.at(-1)).conversation);
        await until(() => JSON.stringify(summary(conversation)) === JSON.stringify(expected), 'all was derived anew');
      }),
      {numRuns: 12},
    );
  });
});
