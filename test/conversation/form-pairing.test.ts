import {expect} from 'chai';
import {fixture} from '../fixtures.js';
import {talk} from '../helpers/fake-host.js';
import {permutations} from '../helpers/permutations.js';
import {agentText, failed, form, formResponse, menu, type Shape} from '../helpers/records.js';

const other: Shape = {title: 'Other'};
const named = (replyTo: string) => ({replyTo});

/** What is there, and which response answers which form. Responses that are not listed answer none. */
const cases: Record<string, [readonly ReturnType<typeof form>[], Record<string, string>]> = {
  'the one it resembles': [[form('f', 1), formResponse('r', 2)], {r: 'f'}],
  'the one it names': [[form('f', 1), form('g', 2), formResponse('r', 3, {}, named('f'))], {r: 'f'}],
  'the one it names, even if it looks different': [
    [form('f', 1), form('g', 2, other), formResponse('r', 3, other, named('f'))],
    {r: 'f'},
  ],
  'the one it resembles when it names one that is not there': [
    [form('f', 1), formResponse('r', 2, {}, named('gone'))],
    {r: 'f'},
  ],
  'the one it resembles when it names what is no question': [
    [form('f', 1), agentText('t', 2), formResponse('r', 3, {}, named('t'))],
    {r: 'f'},
  ],
  'the one it resembles when it names another kind of question': [
    [form('f', 1), menu('m', 2), formResponse('r', 3, {}, named('m'))],
    {r: 'f'},
  ],
  'the latest of those it resembles': [[form('f', 1), form('g', 2), formResponse('r', 3)], {r: 'g'}],
  'none that comes later': [[formResponse('r', 1), form('f', 2)], {}],
  'the latest that is not answered yet': [
    [form('f', 1), form('g', 2), formResponse('r', 3), formResponse('s', 4)],
    {r: 'g', s: 'f'},
  ],
  'the one before it, each time the form is sent again': [
    [form('f', 1), formResponse('r', 2), form('g', 3), formResponse('s', 4)],
    {r: 'f', s: 'g'},
  ],
  'none that another response names': [
    [form('f', 1), form('g', 2), formResponse('r', 3), formResponse('s', 4, {}, named('g'))],
    {r: 'f', s: 'g'},
  ],
  'none when all are answered': [[form('f', 1), formResponse('r', 2), formResponse('s', 3)], {r: 'f'}],
  'the one that a failed response left free': [
    [form('f', 1), formResponse('r', 2, {}, failed), formResponse('s', 3)],
    {s: 'f'},
  ],
  'the one that a failed response named and left free': [
    [form('f', 1), formResponse('r', 2, {}, {...failed, ...named('f')}), formResponse('s', 3)],
    {r: 'f', s: 'f'},
  ],
  'the one it failed to answer, as long as nothing else did': [
    [form('f', 1), formResponse('r', 2, {}, failed)],
    {r: 'f'},
  ],
  'the one that several failed to answer': [
    [form('f', 1), formResponse('r', 2, {}, failed), formResponse('s', 3, {}, failed)],
    {r: 'f', s: 'f'},
  ],
};

describe('a form response answers', () => {
  for (const [which, [records, expected]] of Object.entries(cases)) {
    it(`${which}, in whatever order they come`, () => {
      for (const order of permutations(records)) {
        const {conversation} = talk(order);
        const responses = [...conversation.entries].filter(({message}) => message.type === 'FORM_RESPONSE');
        const targets = responses.flatMap(({message, target}) => (target ? [[message.id, target.id]] : []));
        expect(Object.fromEntries(targets), order.map(({data}) => data.id).join()).to.deep.equal(expected);
      }
    });
  }

  const shapes: [string, Shape, Shape, boolean][] = [
    ['the same title, query and names', {}, {}, true],
    ['a title in several languages', {title: {it: 'Dati', en: 'Data'}}, {title: {it: 'Dati', en: 'Data'}}, true],
    ['another title', {}, {title: 'Form 2'}, false],
    ['another title in one language', {title: {it: 'Dati', en: 'Data'}}, {title: {it: 'Dati', en: 'Date'}}, false],
    ['another query', {}, {query: 'other'}, false],
    ['another order of names', {}, {names: ['b', 'a']}, false],
    ['fewer names', {}, {names: ['a']}, false],
    ['no fields at all', {names: []}, {names: []}, true],
  ];
  for (const [what, asked, answered, alike] of shapes) {
    it(`${alike ? 'a form with' : 'none with'} ${what}`, () => {
      const {conversation} = talk([form('f', 1, asked), formResponse('r', 2, answered)]);
      expect(conversation.get('r')?.target?.id).to.equal(alike ? 'f' : undefined);
      expect(conversation.get('f')?.question).to.equal(alike ? 'answered' : 'open');
    });
  }

  it('the form of the specification with the response of the specification', () => {
    const {room, data} = fixture('messages/11-FORM');
    const response = fixture('messages/12-FORM_RESPONSE');
    expect(talk([response, {room, data}]).conversation.get(response.data.id)?.target?.id).to.equal(data.id);
  });

  it('the form of every type with the response to it', () => {
    const asked = fixture('made/form-all-types');
    const response = fixture('made/form-response-all-types');
    expect(talk([response, asked]).conversation.get(asked.data.id)?.answer?.id).to.equal(response.data.id);
  });
});

describe('a form response of this session', () => {
  const {messageType, content} = formResponse('', 0).data;

  it('answers the form it was filled in, though it names none', () => {
    const {conversation} = talk([form('f', 1), form('g', 2)]);
    const envelope = conversation.send({type: messageType, content, answers: 'f'})!;
    expect(envelope.data.replyTo).to.equal('');
    expect(conversation.get('f')?.answer?.id).to.equal(envelope.data.id);
    expect(conversation.get('g')?.question).to.equal('open');
  });

  it('answers it still when it comes back from the service', () => {
    const {conversation} = talk([form('f', 1), form('g', 2)]);
    const envelope = conversation.send({type: messageType, content, answers: 'f'})!;
    conversation.receive({...envelope, _id: 'stored'}, 7);
    expect(conversation.get('f')?.answer?.id).to.equal(envelope.data.id);
    expect(conversation.get('g')?.question).to.equal('open');
  });
});
