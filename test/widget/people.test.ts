import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, parts, say, settled, show, textOf} from '../helpers.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

function names(widget: ChatWidget): string[] {
  return parts(widget, 'author').map(textOf);
}

function by(id: string, more: JsonObject = {}): JsonObject {
  return {content: {text: 'Hello', user: {id, isAgent: true, ...more}}};
}

describe('what the page knows about people', () => {
  const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const users = {
    USER_1: {name: 'Anna', avatar: picture},
    USER_2: {name: 'Robot', role: 'bot'},
    USER_3: {role: 'customer'},
    USER_4: {name: 'Evil', avatar: 'javascript:window.__chatWidgetXss=true'},
  } as const;

  it('gives them names', async () => {
    const widget = await show(html`<chat-widget open locale="en" .users=${users}></chat-widget>`);
    await say(widget, agentSays('', by('USER_1')), agentSays('', by('USER_2')), agentSays('', by('toString')));
    expect(names(widget)).to.deep.equal(['Anna', 'Robot', 'Agent']);
  });

  it('gives them pictures, if their address is harmless', async () => {
    const widget = await show(html`<chat-widget open .users=${users}></chat-widget>`);
    await say(widget, agentSays('', by('USER_1')), agentSays('', by('USER_4')));
    const pictures = parts(widget, 'avatar').map((avatar) => avatar.querySelector('img')?.src);
    expect(pictures).to.deep.equal([picture, undefined]);
  });

  it('is left aside where it says of somebody what nobody can be', async () => {
    const strange = {USER_1: {role: '"><img src=x> first failed' as 'agent'}};
    const widget = await show(html`<chat-widget open locale="en" .users=${strange}></chat-widget>`);
    await say(widget, agentSays('', by('USER_1')));
    expect(names(widget)).to.deep.equal(['Agent']);
    expect(parts(widget, 'message')[0]!.part.value).to.equal('message agent first last');
  });

  it('puts them on their side', async () => {
    const widget = await show(html`<chat-widget open .users=${users}></chat-widget>`);
    await say(widget, agentSays('', by('USER_2')), agentSays('', by('USER_3')));
    expect(parts(widget, 'message').map(({part}) => part[1])).to.deep.equal(['bot', 'customer']);
  });

  it('may come late', async () => {
    const widget = await show(english);
    await say(widget, agentSays('', by('USER_1')), agentSays('', by('USER_3')));
    widget.users = users;
    await settled(widget);
    expect(names(widget)).to.deep.equal(['Anna']);
    expect(widget.unread).to.be.at.most(1);
  });

  it('stands behind what the message says itself', async () => {
    const widget = await show(html`<chat-widget open .users=${users}></chat-widget>`);
    await say(widget, agentSays('', by('USER_1', {nickname: 'Anna at night'})));
    expect(names(widget)).to.deep.equal(['Anna at night']);
  });
});
