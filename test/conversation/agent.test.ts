import {expect} from 'chai';

import type {Author} from '../../src/model/message.js';
import {talk} from '../helpers/fake-host.js';
import {agentText, menu} from '../helpers/records.js';

/** For an agent the sides are the other way round. */
const agentSide = {
  agent: {nickname: 'Marta'},
  policy: 'none',
  roleOf: ({isAgent}: Author) => (isAgent ? 'customer' : 'agent'),
} as const;

describe('a conversation on the agent’s side', () => {
  it('speaks as an agent, under a name', () => {
    const {conversation} = talk([], agentSide);
    const {content} = conversation.send({type: 'TEXT', content: {text: 'Hello'}})!.data;
    expect(JSON.stringify(content)).to.equal(
      '{"text":"Hello","user":{"id":"USER_me","isAgent":true,"nickname":"Marta"}}',
    );
  });

  it('speaks without a name where there is none', () => {
    const {conversation} = talk([], {...agentSide, agent: {nickname: ''}});
    const {content} = conversation.send({type: 'TEXT', content: {text: 'Hello'}})!.data;
    expect(content['user']).to.deep.equal({id: 'USER_me', isAgent: true});
  });

  it('keeps questions closed, before and after they are answered', () => {
    const {conversation} = talk([menu('1', 1)], agentSide);
    expect(conversation.get('1')?.question).to.equal('closed');
    const answer = {type: 'MENU_RESPONSE', content: {menuId: '1', option: {id: 0, targetUrl: ''}}};
    conversation.send(answer);
    expect(conversation.get('1')?.question).to.equal('answered');
  });

  it('counts what colleagues say as read', () => {
    const {conversation} = talk([agentText('1', 1)], agentSide);
    expect(conversation.unread.size).to.equal(0);
  });
});
