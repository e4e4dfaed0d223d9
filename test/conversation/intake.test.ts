import {expect} from 'chai';
import fc from 'fast-check';

import type {Conversation} from '../../src/conversation/conversation.js';
import type {Envelope} from '../../src/model/message.js';
import {instead} from '../helpers.js';
import {ids, summary, talk} from '../helpers/fake-host.js';
import {agentText, failed, menu, menuResponse, ownText, record, signal} from '../helpers/records.js';

const many = (count: number) => Array.from({length: count}, (_, index) => agentText(`${index}`, index + 1));

/** What a list may hold of one message: copies that differ, answers, ends, records that can't be read. */
const anyRecord = fc
  .record({
    id: fc.nat({max: 40}).map(String),
    what: fc.constantFrom('text', 'own', 'menu', 'answer', 'end', 'broken', 'no-time', 'none'),
    ts: fc.nat({max: 90}),
    seen: fc.option(fc.nat({max: 90})),
    fails: fc.boolean(),
  })
  .map(({id, what, ts, seen, fails}) => {
    const details = {messageSeen: seen, ...(fails && failed)};
    if (what === 'own') return ownText(id, ts, details);
    if (what === 'menu') return menu(`menu-${id}`, ts, {messageSeen: seen});
    if (what === 'answer') return menuResponse(`answer-${id}`, ts, `menu-${id}`, details);
    if (what === 'end') return signal('endChat', `end-${id}`, ts, 'agent');
    if (what === 'none') return null;
    const text = agentText(id, ts, {messageSeen: seen});
    if (what === 'broken') return {...text, data: {...text.data, content: {}}};
    if (what === 'no-time') return {...text, data: {...text.data, ts: undefined}};
    return text;
  });

describe('a long list that comes in', () => {
  it('is there with its last messages at once, and has all before long', async () => {
    const {conversation, host} = talk(many(3000));
    const atOnce = conversation.chunks.flatMap(({entries}) => entries).map(({message}) => message.id);
    expect(atOnce.at(-1)).to.equal('2999');
    expect(atOnce.length).to.be.below(1000);
    while (sizeOf(conversation) < 3000) await host.nextChange();
    expect(ids(conversation)).to.deep.equal(many(3000).map(({data}) => data.id));
    expect(host.receivedIds.toSorted((a, b) => Number(a) - Number(b))).to.deep.equal(ids(conversation));
  });

  it('is there as a whole for whoever asks for it', () => {
    const {conversation} = talk(many(3000));
    expect(conversation.get('3')?.message.id).to.equal('3');
    expect(ids(talk(many(3000)).conversation)).to.have.length(3000);
  });

  it('does not come as a whole because one of its messages is asked for', () => {
    const {conversation} = talk(many(3000));
    const before = sizeOf(conversation);
    expect(conversation.get('3')?.message.id).to.equal('3');
    expect(conversation.get('none')).to.equal(undefined);
    expect(sizeOf(conversation)).to.equal(before + 1);
    expect(ids(conversation)).to.deep.equal(many(3000).map(({data}) => data.id));
  });

  it('does not come as a whole because something is said', () => {
    const now = Date.now();
    const list = many(3000).map((each, index) => ({...each, data: {...each.data, ts: now + 10_000 - index}}));
    const {conversation, host} = talk(list);
    const before = sizeOf(conversation);
    conversation.send({type: 'TEXT', content: {text: 'Hello'}});
    expect(sizeOf(conversation)).to.equal(before + 1);
    expect(host.asked[0]?.envelope.data.ts).to.equal(list[0]!.data.ts);
    expect([...conversation.entries].at(-1)?.role).to.equal('customer');
  });

  it('does not come as a whole because of later copies of its messages', () => {
    const newer = (index: number) => {
      const {room, data} = many(3000)[index]!;
      return {room, data: {...data, content: {...data.content, text: 'Newer'}}};
    };
    const {conversation} = talk([...many(3000), newer(3)]);
    const before = sizeOf(conversation);
    expect(before).to.be.below(100);
    conversation.receive(newer(5));
    expect(sizeOf(conversation)).to.equal(before + 1);
    expect(ids(conversation)).to.deep.equal(many(3000).map(({data}) => data.id));
    for (const id of ['3', '5']) expect(conversation.get(id)?.message.content).to.deep.equal({text: 'Newer'});
  });

  it('keeps a message where its first copy stood, which could not be read, although a later one was taken before', () => {
    const others = many(100).map(({data}) => agentText(`other-${data.id}`, 7));
    const list = [others[0], record('TEXT', 'copied', 7, {}), ...others.slice(1), agentText('copied', 7)];
    expect(ids(talk(list).conversation).indexOf('copied')).to.equal(1);
  });

  it('does not come as a whole because its room is named', () => {
    const {conversation, host} = talk(many(3000));
    const before = conversation.chunks;
    host.room = conversation.room;
    conversation.enterRoom();
    expect(conversation.chunks).to.equal(before);
  });

  it('does not come into the room that is entered meanwhile', () => {
    const {conversation, host} = talk(many(3000));
    host.room = 'another';
    conversation.enterRoom();
    expect(ids(conversation)).to.be.empty;
  });

  it('is the same as if it had come one by one', () => {
    instead(Date, 'now', () => 1000);
    const asked = fc.array(fc.nat({max: 900}).map(String), {maxLength: 5});
    const lists = fc.array(anyRecord, {minLength: 550, maxLength: 900, size: 'max'});
    fc.assert(
      fc.property(lists, fc.array(anyRecord, {maxLength: 9}), asked, fc.boolean(), (drawn, later, gets, hasCopies) => {
        const list = drawn.map((each, index) => (hasCopies ? each : withId(each, `${index}`)));
        const slowly = talk();
        for (const each of [...list, ...later]) slowly.conversation.receive(each);
        const atOnce = talk(list);
        for (const id of gets) atOnce.conversation.get(id);
        for (const each of later) atOnce.conversation.receive(each);
        expect(summary(atOnce.conversation)).to.deep.equal(summary(slowly.conversation));
        expect(envelopes(atOnce.conversation.entries)).to.deep.equal(envelopes(slowly.conversation.entries));
      }),
      {numRuns: 30},
    );
  });

  it('belongs to the room of its first message', () => {
    const other = (each: Envelope): Envelope => ({...each, room: 'OTHER'});
    const {conversation, host} = talk([...many(1), ...many(2000).slice(1).map(other)]);
    expect(ids(conversation)).to.deep.equal(['0']);
    expect(new Set(host.problemCodes)).to.deep.equal(new Set(['other-room']));
  });

  it('is the host’s own again: what it does with it changes nothing', () => {
    const list = many(2000);
    const {conversation} = talk(list);
    list.length = 0;
    expect(ids(conversation)).to.have.length(2000);
  });

  it('is not shown again in a new chat', () => {
    const list = many(2000);
    const {conversation} = talk(list);
    conversation.restart();
    conversation.receive(list);
    expect(ids(conversation)).to.deep.equal([]);
  });

  it('stands before what is said meanwhile', () => {
    const list = many(2000).map((each, index) => ({...each, data: {...each.data, ts: Date.now() + 10_000 + index}}));
    const {conversation} = talk(list.toReversed());
    conversation.send({type: 'TEXT', content: {text: 'Hello'}});
    expect([...conversation.entries].at(-1)?.role).to.equal('customer');
  });
});

/** How many messages of a conversation are there. */
function sizeOf({chunks}: Conversation): number {
  return chunks.reduce((sum, {entries}) => sum + entries.length, 0);
}

/** The same with another id; most messages of a list have one of their own. */
function withId(each: unknown, id: string): unknown {
  const {room, data} = (each ?? agentText(id, 1)) as Envelope;
  return {room, data: {...data, id: data.messageType === 'MENU_RESPONSE' ? `answer-${id}` : id}};
}

function envelopes(entries: Iterable<{readonly message: {readonly envelope: Envelope}}>): readonly Envelope[] {
  return Array.from(entries, ({message}) => message.envelope);
}
