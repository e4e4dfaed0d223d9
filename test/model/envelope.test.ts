import {expect} from 'chai';
import {KindRegistry} from '../../src/messages/registry.js';
import {parseEnvelope, recordsOf} from '../../src/model/envelope.js';
import type {Message} from '../../src/model/message.js';
import {conversation, fixture, fixtureNames} from '../fixtures.js';
import {agentText, ownText, record} from '../helpers/records.js';

const NOW = 1_700_000_000_000;
const {of: kindOf} = new KindRegistry();

const TYPES = [
  'TEXT IMAGE DOCUMENT LINK AUDIO VIDEO MENU MENU_RESPONSE QUICK_REPLY QUICK_REPLY_RESPONSE FORM FORM_RESPONSE',
  'REACTION CONTACTS LOCATION videoRequestedByAgent videoRequestedByCustomer videoAccepted videoRejected',
  'videoStarted videoEnded screenSharingStarted screenSharingEnded endChat leave',
].flatMap((line) => line.split(' '));

describe('a record as the service sends it', () => {
  for (const name of fixtureNames.filter((each) => each !== 'made/no-content')) {
    it(`is read whole: ${name}`, () => {
      const raw = fixture(name);
      const {problem, id, type, room, sentAt} = parse(raw);
      expect({problem, id, type, room, sentAt}).to.deep.equal({
        problem: undefined,
        id: raw.data.id,
        type: raw.data.messageType,
        room: raw.room,
        sentAt: raw.data.ts,
      });
    });
  }

  it('without its content is a message that says what is missing', () => {
    const {problem, id, content} = parse(fixture('made/no-content'));
    expect({problem, id, content}).to.deep.equal({
      problem: 'text: expected a string',
      id: 'b51887cb-1ec8-41e5-8ea7-31fc5a0229f1',
      content: undefined,
    });
  });

  it('without any data is a message too', () => {
    for (const raw of [{}, {data: null}, {data: []}, {room: 'CHAT_1', data: 'text'}]) {
      expect(parse(raw).problem).to.equal('data: expected an object');
    }
  });

  it('is kept as it came where every field is there', () => {
    for (const raw of conversation()) expect(parse(raw).envelope).to.deep.equal(raw);
  });

  it('is of one of 25 types, all of which a conversation shows', () => {
    const messages = conversation().map(parse);
    expect(messages.filter(({problem}) => problem !== undefined)).to.deep.equal([]);
    expect([...new Set(messages.map(({type}) => type))]).to.have.members(TYPES);
    expect(TYPES.filter((type) => kindOf(type).unknown)).to.deep.equal([]);
  });

  it('takes the defaults for fields that old records lack', () => {
    const {data} = fixture('made/text-bare-envelope');
    const message = parse({data: {id: data.id, messageType: 'TEXT', content: {text: 'Hello'}}});
    expect(message).to.deep.include({room: '', replyTo: '', failure: undefined, seenAt: undefined, sentAt: NOW});
    expect(message.author).to.deep.equal({id: '', isAgent: true, nickname: ''});
    expect(message.envelope).to.deep.equal({
      room: '',
      data: {
        id: data.id,
        messageType: 'TEXT',
        content: {text: 'Hello'},
        ts: NOW,
        deliverySuccess: true,
        deliveryErrorReason: '',
        messageSeen: null,
      },
    });
  });

  it('tells the customer by isAgent alone, and a nickname where there is one', () => {
    expect(parse(agentText('1', 1)).author).to.include({isAgent: true, nickname: ''});
    expect(parse(ownText('1', 1)).author).to.include({isAgent: false});
    expect(parse(ownText('1', 1, {user: {id: '393403609169'}})).author).to.include({isAgent: true});
    expect(parse(fixture('made/text-user-with-nickname')).author.nickname).to.not.equal('');
  });

  it('says why it was not delivered, and that it was seen', () => {
    expect(parse(fixture('made/text-delivery-failed')).failure).to.match(/./);
    expect(parse(fixture('made/text-delivery-failed-no-reason')).failure).to.equal('');
    expect(parse(fixture('made/text-seen')).seenAt).to.be.a('number');
  });

  it('may be of a type nobody knows', () => {
    for (const type of ['STICKER', 'recordingStarted', '', 'constructor', '__proto__', 'toString', 'text']) {
      const message = parse(record(type, 'id', 1, {text: 'Hello'}));
      expect(message.type).to.equal(type);
      expect(message.problem, type).to.equal(undefined);
      expect(kindOf(type).unknown, type).to.equal(true);
    }
    expect(kindOf('recordingStarted').hidden).to.equal(true);
    expect(kindOf('STICKER').hidden).to.equal(undefined);
  });

  it('shows the text of a type nobody knows', () => {
    expect(parse(record('STICKER', 'id', 1, {text: 'Hello'})).content).to.equal('Hello');
    expect(parse(record('STICKER', 'id', 1, {text: {}, caption: 'A cat'})).content).to.equal('A cat');
    expect(parse(record('STICKER', 'id', 1, {})).content).to.equal('');
  });
});

describe('what is handed over', () => {
  const one = {data: {id: '1'}};
  const handed: [string, unknown, readonly unknown[]][] = [
    ['an object', one, [one]],
    ['an array', [one, one], [one, one]],
    ['an empty array', [], []],
    ['the JSON of an object', JSON.stringify(one), [one]],
    ['the JSON of an array', JSON.stringify([one, one]), [one, one]],
    ['broken JSON', '{"data":', ['{"data":']],
    ['an empty text', '', ['']],
    ['nothing', undefined, [undefined]],
    ['null', null, [null]],
    ['a number', 1, [1]],
  ];
  for (const [what, input, records] of handed) {
    it(`may be ${what}`, () => expect(recordsOf(input)).to.deep.equal(records));
  }

  const others = {
    undefined,
    null: null,
    number: 1,
    text: 'text',
    'empty text': '',
    flag: true,
    list: [one],
    code: () => one,
  };
  for (const [what, input] of Object.entries(others)) {
    it(`is no record when it is this: ${what}`, () => {
      expect(parseEnvelope(input, kindOf, NOW)).to.equal(undefined);
    });
  }
});

function parse(raw: unknown): Message {
  return parseEnvelope(raw, kindOf, NOW)!;
}
