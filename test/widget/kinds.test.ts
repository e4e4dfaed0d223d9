import {expect} from 'chai';
import {css, html, LitElement} from 'lit';

import type {MessageKind} from '../../src/messages/kind.js';
import type {Entry} from '../../src/model/message.js';
import {string} from '../../src/model/wire.js';
import {fixture} from '../fixtures.js';
import {agentSays, heard, one, part, said, say, settled, show, textOf, warnings} from '../helpers.js';

/** An element of the host’s own. */
class TicketMessage extends LitElement {
  static readonly tag = 'x-ticket-message';
  static override properties = {entry: {attribute: false}};
  declare entry: Entry<string>;

  override render() {
    return html`<button>Ticket ${this.entry.message.content}</button>`;
  }
}

const ticket: MessageKind<string> = {
  type: 'TICKET',
  frame: 'bare',
  elements: [TicketMessage],
  parse: (content) => string(content, 'number'),
  render: (entry) => html`<x-ticket-message .entry=${entry}></x-ticket-message>`,
  summary: ({message}) => `Ticket ${message.content}`,
};

const shouted: MessageKind<string> = {
  type: 'TEXT',
  frame: 'bubble',
  parse: (content) => string(content, 'text'),
  render: ({message}) => message.content.toUpperCase(),
  summary: ({message}) => message.content,
};

const user = {id: 'USER_1', isAgent: true};
const kinds = [ticket] as MessageKind[];
const message = agentSays('', {messageType: 'TICKET', content: {number: 42, user}});

describe('a message type of the host’s own', () => {
  it('is drawn as the host likes', async () => {
    const widget = await show(html`<chat-widget open .kinds=${kinds}></chat-widget>`);
    await say(widget, message);
    expect(textOf(one(widget, 'x-ticket-message'))).to.equal('Ticket 42');
  });

  it('looks as the host likes, in one list as in the next', async () => {
    const styled = {
      ...shouted,
      render: () => html`<b class="stamp">Hi</b>`,
      styles: css`
        .stamp {
          color: rgb(1 2 3);
        }
      `,
    };
    for (const own of [[styled], [styled, ticket]] as MessageKind[][]) {
      const widget = await show(html`<chat-widget open></chat-widget>`);
      widget.kinds = own;
      await say(widget, agentSays('Hello'));
      expect(getComputedStyle(one(widget, '.stamp')).color).to.equal('rgb(1, 2, 3)');
    }
  });

  it('is no unknown type', async () => {
    const told = warnings();
    const widget = await show(html`<chat-widget open .kinds=${kinds}></chat-widget>`);
    const errors = heard(widget, 'chat-error');
    await say(widget, message);
    expect([errors, told]).to.deep.equal([[], []]);
  });

  it('is no unknown type right after the host named it, either', async () => {
    const told = warnings();
    const widget = await show();
    widget.kinds = kinds;
    await say(widget, message);
    expect(said(widget)).to.deep.equal(['Ticket 42']);
    expect(told).to.deep.equal([]);
  });

  it('is drawn though the message came first', async () => {
    warnings();
    const widget = await show();
    await say(widget, message);
    widget.kinds = kinds;
    await settled(widget);
    expect(said(widget)).to.deep.equal(['Ticket 42']);
  });

  it('is one polite line when it can’t be read', async () => {
    warnings();
    const widget = await show(html`<chat-widget open locale="en" .kinds=${kinds}></chat-widget>`);
    await say(widget, agentSays('', {messageType: 'TICKET', content: {user}}));
    expect(said(widget)).to.deep.equal(['This message can’t be shown.']);
  });

  it('may take the place of one of the widget’s', async () => {
    const widget = await show(html`<chat-widget open .kinds=${[shouted] as MessageKind[]}></chat-widget>`);
    await say(widget, agentSays('Hello'));
    expect(said(widget)).to.deep.equal(['HELLO']);
  });

  it('leaves all others as they were', async () => {
    const widget = await show(html`<chat-widget open .kinds=${kinds}></chat-widget>`);
    await say(widget, fixture('messages/09-QUICK_REPLY'));
    expect(textOf(part(widget, 'quick-replies'))).to.equal('No Yes Help');
  });

  it('makes nothing unread that was read', async () => {
    const widget = await show();
    await say(widget, agentSays('Seen', {messageSeen: 1}), agentSays('Not seen'));
    const before = widget.unread;
    widget.kinds = kinds;
    await settled(widget);
    expect(widget.unread).to.be.at.most(before);
    expect(said(widget)).to.deep.equal(['Seen', 'Not seen']);
  });
});
