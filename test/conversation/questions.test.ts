import {expect} from 'chai';
import type {Envelope} from '../../src/model/message.js';
import {talk} from '../helpers/fake-host.js';
import {
  agentText,
  failed,
  form,
  formResponse,
  menu,
  menuResponse,
  quickReply,
  quickReplyResponse,
  record,
  signal,
} from '../helpers/records.js';

/** Each question with two responses to it, the first failed on demand. */
const pairs: Record<string, (fate: object) => [Envelope, Envelope, Envelope]> = {
  MENU: (fate) => [menu('q', 1), menuResponse('r1', 2, 'q', fate), menuResponse('r2', 3, 'q')],
  QUICK_REPLY: (fate) => [quickReply('q', 1), quickReplyResponse('r1', 2, 'q', fate), quickReplyResponse('r2', 3, 'q')],
  FORM: (fate) => [
    form('q', 1),
    formResponse('r1', 2, {}, {replyTo: 'q', ...fate}),
    formResponse('r2', 3, {}, {replyTo: 'q'}),
  ],
};

for (const [type, make] of Object.entries(pairs)) {
  describe(`a ${type}`, () => {
    const [question, first, second] = make({});

    it('is open until it is answered', () => {
      const {conversation} = talk([question]);
      expect(conversation.get('q')).to.include({question: 'open', answer: undefined});
      conversation.receive(first);
      expect(conversation.get('q')).to.deep.include({question: 'answered', target: undefined});
      expect(conversation.get('q')?.answer?.id).to.equal('r1');
      expect(conversation.get('r1')?.target?.id).to.equal('q');
      expect(conversation.get('r1')?.question).to.equal(undefined);
    });

    it('keeps its first answer when a second comes, in whatever order', () => {
      for (const records of [
        [question, first, second],
        [second, first, question],
        [second, question, first],
      ]) {
        const {conversation} = talk(records);
        expect(conversation.get('q')?.answer?.id).to.equal('r1');
        expect(conversation.get('q')?.followers.map(({id}) => id)).to.deep.equal(['r1', 'r2']);
        for (const id of ['r1', 'r2']) expect(conversation.get(id)?.answer?.id, id).to.equal('r1');
      }
    });

    it('takes the last answer where all may be given over and over, and stays open', () => {
      const {conversation} = talk([second, question, first], {policy: 'all'});
      expect(conversation.get('q')?.answer?.id).to.equal('r2');
      expect(conversation.get('r1')?.answer?.id).to.equal('r2');
      expect(conversation.get('q')?.question).to.equal('open');
    });

    it('is free again when the answer did not get through', () => {
      const {conversation} = talk([question, first]);
      conversation.receive(make(failed)[1]);
      expect(conversation.get('q')).to.include({question: 'open', answer: undefined});
      expect(conversation.get('r1')?.target?.id).to.equal('q');
      conversation.receive(second);
      expect(conversation.get('q')?.answer?.id).to.equal('r2');
      expect(conversation.get('r1')?.answer?.id).to.equal('r2');
    });

    it('is closed for good once the chat is over, also to answers that come later', () => {
      const {conversation} = talk([question, signal('endChat', 'end', 9, 'agent'), first]);
      expect(conversation.get('q')?.question).to.equal('closed');
      expect(conversation.get('q')?.answer?.id).to.equal('r1');
    });
  });
}

describe('a question', () => {
  const three = [menu('1', 1), form('2', 2), quickReply('3', 3)];
  const states = (policy: 'unanswered' | 'latest' | 'all', records: readonly unknown[]) => {
    const {conversation} = talk(records, {policy});
    return ['1', '2', '3'].map((id) => conversation.get(id)?.question);
  };

  it('can be used while it is unanswered', () => {
    expect(states('unanswered', three)).to.deep.equal(['open', 'open', 'open']);
    expect(states('unanswered', [...three, menuResponse('r', 4, '1')])).to.deep.equal(['answered', 'open', 'open']);
  });

  it('can be used only while it is the latest, where the page wants that', () => {
    expect(states('latest', three)).to.deep.equal(['closed', 'closed', 'open']);
    expect(states('latest', three.toReversed())).to.deep.equal(['closed', 'closed', 'open']);
    expect(states('latest', [...three, agentText('4', 4)])).to.deep.equal(['closed', 'closed', 'open']);
    const answered = [...three, quickReplyResponse('r', 4, '3')];
    expect(states('latest', answered)).to.deep.equal(['closed', 'closed', 'answered']);
  });

  it('can be used over and over, where the page wants that', () => {
    expect(states('all', [...three, menuResponse('r', 4, '1')])).to.deep.equal(['open', 'open', 'open']);
  });

  it('is not one when it can not be read', () => {
    const {conversation} = talk([record('MENU', 'q', 1, {options: 'none'}), menuResponse('r', 2, 'q')]);
    expect(conversation.get('q')).to.include({question: undefined});
    expect(conversation.get('r')?.target?.id).to.equal('q');
  });

  it('is not answered by a response that can not be read, nor by writing about it', () => {
    const broken = record('MENU_RESPONSE', 'r', 2, {menuId: '1', option: 'none'});
    const text = record('TEXT', 't', 3, {text: 'the first'}, {replyTo: '1'});
    expect(states('unanswered', [...three, broken, text])).to.deep.equal(['open', 'open', 'open']);
  });

  it('is not answered by a response to another kind of question', () => {
    const {conversation} = talk([
      form('f', 1),
      menuResponse('r', 2, 'f'),
      menu('m', 3),
      quickReplyResponse('s', 4, 'm'),
    ]);
    expect(conversation.get('f')).to.include({answer: undefined, question: 'open'});
    expect(conversation.get('m')).to.include({answer: undefined, question: 'open'});
  });
});
