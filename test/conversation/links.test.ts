import {expect} from 'chai';
import {fixture} from '../fixtures.js';
import {talk} from '../helpers/fake-host.js';
import {permutations} from '../helpers/permutations.js';
import {agentText, menu, menuResponse, ownText, quickReply, quickReplyResponse, record} from '../helpers/records.js';

const reaction = (id: string, ts: number, replyTo: string) => record('REACTION', id, ts, {emoji: '👍'}, {replyTo});

describe('a message about another one', () => {
  const pairs = {
    'a text that quotes it': [agentText('it', 1), ownText('about', 2, {replyTo: 'it'})],
    'a reaction to it': [agentText('it', 1), reaction('about', 2, 'it')],
    'a response to a menu': [menu('it', 1), menuResponse('about', 2, 'it')],
    'a response to a quick reply': [quickReply('it', 1), quickReplyResponse('about', 2, 'it')],
    'a response that names its menu by replyTo': [menu('it', 1), menuResponse('about', 2, '', {replyTo: 'it'})],
    'a response that names its quick reply by replyTo': [
      quickReply('it', 1),
      quickReplyResponse('about', 2, '', {replyTo: 'it'}),
    ],
    'a message of a type nobody knows': [agentText('it', 1), record('STICKER', 'about', 2, {}, {replyTo: 'it'})],
  };
  for (const [what, records] of Object.entries(pairs)) {
    it(`may be ${what}, and both know it in whatever order they come`, () => {
      for (const order of permutations(records)) {
        const {conversation} = talk(order);
        expect(conversation.get('about')?.target).to.equal(conversation.get('it')?.message);
        expect(conversation.get('it')?.followers).to.deep.equal([conversation.get('about')?.message]);
      }
    });
  }

  it('follows it in its own order', () => {
    const names = ['made/text-agent-question', 'made/reaction-customer', 'made/reaction-changed'] as const;
    const records = [...names, 'made/reaction-removed' as const].map(fixture);
    for (const order of permutations(records)) {
      const [asked, ...reactions] = records.map(({data}) => data.id);
      const followers = talk(order).conversation.get(asked!)?.followers;
      expect(followers?.map(({id}) => id)).to.deep.equal(reactions);
    }
  });

  it('has no target when that is not there', () => {
    const {conversation} = talk([fixture('made/text-reply-to-missing'), fixture('made/reaction-orphan')]);
    expect([...conversation.entries].map(({target}) => target)).to.deep.equal([undefined, undefined]);
  });

  it('is about what its later copy says', () => {
    const {conversation} = talk([agentText('a', 1), agentText('b', 2), reaction('r', 3, 'a')]);
    conversation.receive(reaction('r', 3, 'b'));
    expect(conversation.get('a')?.followers).to.deep.equal([]);
    expect(conversation.get('b')?.followers.map(({id}) => id)).to.deep.equal(['r']);
    expect(conversation.get('r')?.target?.id).to.equal('b');
  });

  it('shows the later copy of what it is about', () => {
    const {conversation} = talk([agentText('a', 1), reaction('r', 2, 'a')]);
    conversation.receive(record('TEXT', 'a', 1, {text: 'edited'}));
    expect(conversation.get('r')?.target?.content).to.deep.equal({text: 'edited'});
  });

  it('may be about itself, or two about each other, and nothing hangs', () => {
    const {conversation} = talk([
      ownText('self', 1, {replyTo: 'self'}),
      ownText('a', 2, {replyTo: 'b'}),
      ownText('b', 3, {replyTo: 'a'}),
      menuResponse('response', 4, 'response'),
    ]);
    expect(conversation.get('a')?.target?.id).to.equal('b');
    expect(conversation.get('b')?.target?.id).to.equal('a');
    expect([...conversation.entries].length).to.equal(4);
  });
});
