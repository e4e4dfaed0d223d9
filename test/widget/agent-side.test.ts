import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import {
  Conversation,
  define,
  KindRegistry,
  permissionsIn,
  transcriptElements,
  type TranscriptViewer,
} from '../../src/index.js';
import {english} from '../../src/i18n/language.js';
import type {Author} from '../../src/model/message.js';
import type {ChatTranscript} from '../../src/widget/transcript.js';
import {fixture} from '../fixtures.js';
import {agentSays, all, click, customerSays, heard, one, part, parts, settled, textOf} from '../helpers.js';
import {FakeHost} from '../helpers/fake-host.js';

const ME = 'USER_me';

/** The list of messages as an agent sees it who is called `USER_me`. */
async function listOf(...envelopes: readonly unknown[]): Promise<ChatTranscript> {
  define(...transcriptElements);
  const roleOf = ({isAgent}: Author) => (isAgent ? 'customer' : 'agent');
  const host = Object.assign(new FakeHost(), {roleOf, policy: 'none'} as const);
  const conversation = new Conversation(host);
  conversation.receive(envelopes);
  const nameOfAuthor = ({id, isAgent}: Author) => (!isAgent ? 'Giulia' : id === ME ? 'You' : 'Bob');
  const viewer: TranscriptViewer = {
    ...english,
    kinds: new KindRegistry(),
    may: permissionsIn('video'),
    isForAgent: true,
    isOver: false,
    endedAt: undefined,
    mapAddress: undefined,
    uploadOf: () => undefined,
    roleOf,
    isColleague: ({id, isAgent}) => isAgent && id !== ME,
    nameOfAuthor,
    nameOf: ({message}) => nameOfAuthor(message.author),
    pictureOf: () => undefined,
  };
  const list = await render<ChatTranscript>(
    html`<chat-transcript .chunks=${conversation.chunks} .viewer=${viewer}></chat-transcript>`,
  );
  await settled(list);
  return list;
}

function by(id: string, type: string, content = {}) {
  return agentSays('', {messageType: type, content: {...content, user: {id, isAgent: true}}});
}

describe('the list of messages on the agent’s side', () => {
  it('names colleagues and customers, and not the agent', async () => {
    const list = await listOf(
      customerSays('Hello', {ts: 1}),
      agentSays('Hi', {ts: 2, content: {text: 'Hi', user: {id: ME, isAgent: true}}}),
      agentSays('Me too', {ts: 3}),
    );
    expect(parts(list, 'author').map(textOf)).to.deep.equal(['Giulia', 'Bob']);
  });

  it('tells who of the agents ended the chat', async () => {
    expect(textOf(part(await listOf(by(ME, 'endChat')), 'notice'))).to.contain('You ended the chat');
    expect(textOf(part(await listOf(by('USER_bob', 'endChat')), 'notice'))).to.contain('Bob ended the chat');
  });

  it('offers to accept the customer’s call, and not to answer a colleague’s', async () => {
    const list = await listOf(fixture('messages/16-videoRequestedByCustomer'));
    expect(parts(list, 'call-accept')).to.have.length(1);
    const own = await listOf(fixture('made/videoRequestedByAgent'));
    expect(parts(own, 'call-accept')).to.have.length(0);
  });

  it('asks again as an agent', async () => {
    const list = await listOf(by(ME, 'videoRequestedByAgent', {audio: true, video: true}), by(ME, 'videoEnded'));
    const drafts = heard(list, 'chat-draft');
    await click(one(list, '.buttons button'));
    expect(drafts.map(({draft}) => draft.type)).to.deep.equal(['videoRequestedByAgent']);
  });

  it('takes no answer to a menu', async () => {
    const list = await listOf(fixture('messages/07-MENU'));
    const drafts = heard(list, 'chat-draft');
    await click(parts(list, 'option')[0]!);
    expect([drafts.length, all(list, 'a[part~="option"]').length]).to.deep.equal([0, 0]);
  });
});
