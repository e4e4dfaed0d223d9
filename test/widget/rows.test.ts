import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, fixture} from '../fixtures.js';
import {agentSays, customerSays, isVisible, one, parts, say, settled, show, textOf, until} from '../helpers.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const noon = new Date().setHours(12, 0, 0, 0);
const english = html`<chat-widget open locale="en"></chat-widget>`;

/** Which rows begin and end a group. */
function groups(widget: ChatWidget): string[] {
  return parts(widget, 'message').map(({part}) => ['first', 'last'].filter((edge) => part.contains(edge)).join(' '));
}

function names(widget: ChatWidget): string[] {
  return parts(widget, 'author').map(textOf);
}

function by(id: string, more: JsonObject = {}): JsonObject {
  return {content: {text: 'Hello', user: {id, isAgent: true, ...more}}};
}

function pointAt(row: Element): void {
  row.dispatchEvent(new PointerEvent('pointerover', {pointerType: 'mouse', bubbles: true, composed: true}));
}

describe('neighbouring messages of one person', () => {
  it('stand together under one name', async () => {
    const widget = await show(english);
    await say(widget, ...[0, 1, 2].map((minute) => agentSays('Hello', {ts: noon + minute * MINUTE})));
    expect(groups(widget)).to.deep.equal(['first', '', 'last']);
    expect(names(widget)).to.deep.equal(['Agent']);
    expect(parts(widget, 'avatar')).to.have.length(1);
  });

  it('part when somebody else says something', async () => {
    const widget = await show(english);
    await say(
      widget,
      agentSays('One', {ts: noon}),
      customerSays('Two', {ts: noon + 1}),
      agentSays('Three', {ts: noon + 2}),
    );
    expect(groups(widget)).to.deep.equal(['first last', 'first last', 'first last']);
  });

  it('part after a silence', async () => {
    const widget = await show(english);
    await say(widget, agentSays('One', {ts: noon}), agentSays('Two', {ts: noon + 6 * MINUTE}));
    expect(groups(widget)).to.deep.equal(['first last', 'first last']);
  });

  it('part where a notice stands between them', async () => {
    const widget = await show(english);
    const leave = {...fixture('made/leave').data, ts: noon + 1};
    await say(widget, agentSays('One', {ts: noon}), {room: '', data: leave}, agentSays('Two', {ts: noon + 2}));
    expect(groups(widget)).to.deep.equal(['first last', 'first last']);
  });

  it('part at midnight', async () => {
    const widget = await show(english);
    const midnight = new Date().setHours(0, 0, 0, 0);
    await say(widget, agentSays('One', {ts: midnight - MINUTE}), agentSays('Two', {ts: midnight + MINUTE}));
    expect(groups(widget)).to.deep.equal(['first last', 'first last']);
  });

  it('come together when the one between them arrives late', async () => {
    const widget = await show(english);
    await say(widget, agentSays('One', {ts: noon}), agentSays('Three', {ts: noon + 8 * MINUTE}));
    await say(widget, agentSays('Two', {ts: noon + 4 * MINUTE}));
    expect(groups(widget)).to.deep.equal(['first', '', 'last']);
  });
});

describe('messages of different days', () => {
  function days(widget: ChatWidget): string[] {
    return parts(widget, 'day').map(textOf);
  }

  it('have a date between them', async () => {
    const widget = await show(english);
    const times = [Date.UTC(2021, 5, 14, 12), noon - DAY, noon - DAY + 1, noon];
    await say(widget, ...times.map((ts) => agentSays('Hello', {ts})));
    expect(days(widget)).to.deep.equal(['June 14, 2021', 'Yesterday', 'Today']);
  });

  it('have it in the customer’s language', async () => {
    const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
    await say(widget, ...[Date.UTC(2021, 5, 14, 12), noon - DAY, noon].map((ts) => agentSays('Ciao', {ts})));
    expect(days(widget)).to.deep.equal(['14 giugno 2021', 'Ieri', 'Oggi']);
  });
});

describe('a message', () => {
  it('tells who wrote it, to all that can’t see its place', async () => {
    const widget = await show(english);
    await say(
      widget,
      agentSays('Hello', {ts: 1}),
      customerSays('Hi', {ts: 2}),
      agentSays('Beep', {...by('BOT_1'), ts: 3}),
    );
    const labels = parts(widget, 'message').map((row) => [row.role, row.ariaLabel]);
    expect(labels).to.deep.equal([
      ['article', 'Agent'],
      ['article', 'You'],
      ['article', 'Virtual assistant'],
    ]);
  });

  it('stands on its writer’s side', async () => {
    const widget = await show(english);
    await say(widget, agentSays('Hello'), customerSays('Hi'));
    const [agent, customer] = parts(widget, 'bubble').map((bubble) => bubble.getBoundingClientRect());
    expect(agent!.left).to.be.lessThan(customer!.left);
    expect(agent!.right).to.be.lessThan(customer!.right);
  });

  it('has its time, exact for machines', async () => {
    const widget = await show(english);
    const ts = new Date(2024, 5, 3, 15, 4).getTime();
    await say(widget, agentSays('Hello', {ts}));
    const time = one<HTMLTimeElement>(widget, 'time');
    expect([textOf(time), time.dateTime]).to.deep.equal(['3:04 PM', new Date(ts).toISOString()]);
  });

  it('has no time of its own within a group: it is shown with what can be done, and spoken with the name', async () => {
    const widget = await show(english);
    const ts = new Date(2024, 5, 3, 15, 4).getTime();
    await say(widget, agentSays('Hello', {ts}), agentSays('How can I help?', {ts: ts + 60_000}));
    const [first, last] = parts(widget, 'message');
    expect(parts(widget, 'time').map(textOf)).to.deep.equal(['3:05 PM']);
    expect([first, last].map((row) => row!.ariaLabel)).to.deep.equal(['Agent 3:04 PM', 'Agent']);
    pointAt(first!);
    await until(() => parts(widget, 'actions').length === 1, 'the actions were there');
    await settled(widget);
    expect(parts(widget, 'time').map(textOf)).to.deep.equal(['3:04 PM', '3:05 PM']);
    pointAt(last!);
    await settled(widget);
    expect(parts(widget, 'time').map(textOf)).to.deep.equal(['3:05 PM']);
  });

  it('stays the same element while older ones of its day are drawn before it', async () => {
    const widget = await show(english);
    const day = new Date(2024, 5, 3, 9).getTime();
    const lines = Array.from({length: 90}, (_, index) => agentSays(`Line ${index}`, {ts: day + index * 60_000}));
    await say(widget, ...lines);
    const last = parts(widget, 'message').at(-1);
    await until(() => parts(widget, 'message').length === 90, 'all was drawn');
    expect(parts(widget, 'message').at(-1) === last).to.equal(true);
    expect(parts(widget, 'day')).to.have.length(1);
  });

  it('shows a nickname rather than the word for its writer’s kind', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-user-with-nickname'));
    expect(names(widget)).to.deep.equal(['Mario Rossi']);
  });
});

describe('a whole conversation', () => {
  it('is shown with every visible message in its place', async () => {
    const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
    await say(widget, ...conversation());
    expect(widget.messages.map(({data}) => data.id)).to.deep.equal(conversation().map(({data}) => data.id));
    expect([...parts(widget, 'message'), ...parts(widget, 'notice')].every(isVisible)).to.equal(true);
  });
});
