import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, fixture, type FixtureName} from '../fixtures.js';
import {all, click, focused, heard, part, parts, press, said, say, settled, show, textOf, until} from '../helpers.js';

const english = html`<chat-widget
  open
  locale="en"
  allow="video"
  room="CHAT_DEFAULT_35e83f4f-a28e-4159-8b01-e0b1bec48d6c"
  user-id="USER_DEFAULT_76d48e5d-5a22-4a37-8dc6-4d53c3768ab0"
></chat-widget>`;

const ask = fixture('made/videoRequestedByAgent');

/** A step of the agent's or the customer's that follows a request after some seconds. */
function then(type: string, seconds: number, by: 'agent' | 'customer', content = {audio: true, video: true}): Envelope {
  const user = {id: by === 'agent' ? 'USER_mrossi' : 'USER_DEFAULT_1', isAgent: by === 'agent'};
  const {room, data} = ask;
  const ts = data.ts + seconds * 1000;
  return {room, data: {...data, id: `${type}${seconds}`, messageType: type, content: {...content, user}, ts}};
}

async function shown(...envelopes: readonly Envelope[]): Promise<ChatWidget> {
  const widget = await show(english);
  await say(widget, ...envelopes);
  return widget;
}

function rows(widget: ChatWidget): string[] {
  return parts(widget, 'call')
    .filter(({localName}) => localName === 'div')
    .map(textOf);
}

function buttons(widget: ChatWidget): string[] {
  const row = parts(widget, 'call').findLast(({localName}) => localName === 'div')!;
  return [...row.querySelectorAll('button')].map(textOf);
}

/** What each fixture alone shows of a call. */
const alone: [name: FixtureName, words: string][] = [
  ['made/videoRequestedByAgent', 'Video call Agent is calling you Decline Accept'],
  ['made/videoRequestedByAgent-audio-only', 'Voice call Agent is calling you Decline Accept'],
  ['messages/16-videoRequestedByCustomer', 'Video call Waiting for an answer… Cancel call'],
  ['messages/17-videoAccepted', 'Video call Connecting…'],
  ['made/videoRejected', 'Video call You declined'],
  ['made/videoRejected-by-agent', 'Video call Agent declined'],
  ['messages/20-videoEnded', 'Video call Ended'],
  ['made/screenSharingEnded', 'Screen sharing Ended'],
];

describe('a call', () => {
  for (const [name, words] of alone) {
    it(`is told in words by ${name} alone`, async () => {
      const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
      await say(widget, fixture(name));
      expect(rows(widget)).to.deep.equal([words]);
    });
  }

  for (const [name, words] of [
    ['messages/18-videoStarted', 'Video call In progress'],
    ['messages/19-screenSharingStarted', 'Screen sharing In progress'],
  ] as const) {
    it(`goes on, for however long, with ${name} alone`, async () => {
      const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
      const {room, data} = fixture(name);
      await say(widget, {room, data: {...data, ts: Date.now() - 60_000}});
      expect(rows(widget)).to.have.length(1);
      expect(rows(widget)[0]).to.match(new RegExp(`^${words} · 1:0[0-9]$`));
    });
  }

  const results: [what: string, steps: readonly Envelope[], words: string][] = [
    ['that was missed', [then('videoEnded', 9, 'agent')], 'Video call Missed Call again'],
    ['that the customer declined', [then('videoRejected', 9, 'customer')], 'Video call You declined Call again'],
    [
      'that took place',
      [then('videoAccepted', 3, 'customer'), then('videoStarted', 5, 'agent'), then('videoEnded', 197, 'agent')],
      'Video call Ended after 3 min 12 sec Call again',
    ],
    [
      'that never was connected',
      [then('videoAccepted', 3, 'customer'), then('videoEnded', 9, 'agent')],
      'Video call Ended Call again',
    ],
  ];
  for (const [what, steps, words] of results) {
    it(`${what} is one row that says so`, async () => {
      const widget = await shown(ask, ...steps);
      expect(rows(widget)).to.deep.equal([words]);
    });
  }

  it('that the customer has asked for says who took it back, or that nobody answered', async () => {
    const own = then('videoRequestedByCustomer', 1, 'customer');
    const withdrawn = await shown(own, then('videoEnded', 2, 'customer'));
    expect(rows(withdrawn)).to.deep.equal(['Video call You cancelled the call Call again']);
    const unanswered = await shown(own, then('videoEnded', 2, 'agent'));
    expect(rows(unanswered)).to.deep.equal(['Video call No answer Call again']);
  });

  it('that was never answered is missed once the chat is over', async () => {
    const widget = await shown(ask, fixture('made/endChat-by-agent'));
    expect(rows(widget)).to.deep.equal(['Video call Missed']);
  });

  it('is missed once another one is asked for', async () => {
    const widget = await shown(ask, fixture('made/videoRequestedByAgent-audio-only'));
    expect(rows(widget)).to.deep.equal(['Video call Missed', 'Voice call Agent is calling you Decline Accept']);
  });

  it('changes in its place, and no other row is drawn for it', async () => {
    const widget = await shown(ask);
    const row = part(widget, 'message');
    await say(widget, then('videoAccepted', 3, 'customer'), then('videoStarted', 5, 'agent'));
    expect(parts(widget, 'message')).to.deep.equal([row]);
  });

  it('speaks the customer’s language', async () => {
    const widget = await shown(ask, then('videoEnded', 9, 'agent'));
    widget.locale = 'it';
    await until(() => rows(widget)[0] === 'Videochiamata Persa Richiama', 'the row was in Italian');
  });

  it('is told by the name that the page knows', async () => {
    const widget = await shown(ask);
    widget.users = {'USER_mrossi@acd.example.com': {name: '<b>Mario</b>'}};
    await settled(widget);
    expect(rows(widget)).to.deep.equal(['Video call <b>Mario</b> is calling you Decline Accept']);
  });
});

describe('the calls of a whole conversation', () => {
  it('are two rows', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, ...conversation());
    expect(rows(widget)).to.deep.equal(['Video call You declined', 'Video call Ended after 3 min 12 sec']);
  });

  it('stand among the other messages', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, ...conversation());
    const lines = said(widget);
    const at = lines.findIndex((line) => line.startsWith('Video call Ended'));
    expect(lines[at + 1]).to.include('This is the page where you enter the activation code');
  });
});

describe('somebody who is called', () => {
  for (const [what, name, example] of [
    ['accepts', 'call-accept', 'messages/17-videoAccepted'],
    ['declines', 'call-reject', 'made/videoRejected'],
  ] as const) {
    it(`${what} with what the specification has for it`, async () => {
      const widget = await shown(ask);
      const sent = heard(widget, 'chat-send');
      await click(part(widget, name));
      const {id, ts} = sent[0]!.message.data;
      const content = {audio: true, video: true, user: {id: widget.userId, isAgent: false}};
      const expected = {room: ask.room, data: {...fixture(example).data, id, ts, content}};
      expect(sent[0]!.message).to.deep.equal(expected);
      expect(sent.map(({answers}) => answers)).to.deep.equal([ask.data.id]);
    });
  }

  it('accepts voice alone where only that is asked for', async () => {
    const widget = await shown(fixture('made/videoRequestedByAgent-audio-only'));
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'call-accept'));
    expect(sent[0]!.message.data.content).to.deep.include({audio: true, video: false});
  });

  it('can’t answer twice', async () => {
    const widget = await shown(ask);
    await click(part(widget, 'call-accept'));
    expect(rows(widget)).to.deep.equal(['Video call Connecting…']);
    expect(parts(widget, 'call-accept')).to.deep.equal([]);
  });

  it('can still answer when the page stops what goes out', async () => {
    const widget = await shown(ask);
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await click(part(widget, 'call-accept'));
    expect(buttons(widget)).to.deep.equal(['Decline', 'Accept']);
  });

  it('can answer without a mouse, and keeps the place', async () => {
    const widget = await shown(ask);
    part(widget, 'call-reject').focus();
    await press('Tab');
    expect(focused()).to.equal(part(widget, 'call-accept'));
    await press('Enter');
    expect(rows(widget)).to.deep.equal(['Video call Connecting…']);
    expect(focused()).to.equal(parts(widget, 'call').find(({localName}) => localName === 'div'));
  });

  it('has two buttons of one size', async () => {
    const widget = await shown(ask);
    const [reject, accept] = [part(widget, 'call-reject'), part(widget, 'call-accept')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect([Math.round(reject!.width), reject!.height]).to.deep.equal([Math.round(accept!.width), accept!.height]);
  });

  it('hears of it', async () => {
    const widget = await show(english);
    await say(widget, {...ask, data: {...ask.data, ts: Date.now()}});
    const spoken = () => all(widget, '[role=alert]').map(textOf);
    await until(() => spoken().includes('Agent: Video call requested'), 'it was said');
  });

  it('is told of an answer that did not get through, and can repeat it', async () => {
    const widget = await shown(ask);
    await click(part(widget, 'call-accept'));
    const {room, data} = widget.messages.at(-1)!;
    await say(widget, {room, data: {...data, deliverySuccess: false, deliveryErrorReason: 'No network'}});
    expect(rows(widget)).to.deep.equal(['Video call Agent is calling you Decline Accept', 'Video call Call accepted']);
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'retry'));
    expect(sent[0]!.message.data.id).to.equal(data.id);
    expect(rows(widget)).to.deep.equal(['Video call Connecting…']);
  });
});

describe('somebody who calls', () => {
  it('can take the call back', async () => {
    const widget = await show(english);
    widget.requestVideo();
    await settled(widget);
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'call-reject'));
    expect(sent[0]!.message.data).to.deep.include({
      messageType: 'videoEnded',
      content: {audio: true, video: true, user: {id: widget.userId, isAgent: false}},
    });
    expect(rows(widget)).to.deep.equal(['Video call You cancelled the call Call again']);
  });

  it('can call again after the last call, in the same way', async () => {
    const widget = await shown(fixture('made/videoRequestedByAgent-audio-only'), then('videoRejected', 99, 'customer'));
    const sent = heard(widget, 'chat-send');
    const again = parts(widget, 'call')
      .find(({localName}) => localName === 'div')!
      .querySelector('button')!;
    await click(again);
    expect(sent[0]!.message.data).to.deep.include({
      messageType: 'videoRequestedByCustomer',
      content: {audio: true, video: false, user: {id: widget.userId, isAgent: false}},
    });
    expect(rows(widget).at(-1)).to.equal('Voice call Waiting for an answer… Cancel call');
    expect(rows(widget)[0]).to.equal('Voice call You declined');
  });

  it('can’t call again where the page does not allow calls', async () => {
    const widget = await shown(ask, then('videoEnded', 9, 'agent'));
    widget.allow = '';
    await settled(widget);
    expect(rows(widget)).to.deep.equal(['Video call Missed']);
  });
});

describe('the time of a call that goes on', () => {
  /** A call that began so many seconds ago. */
  async function running(seconds: number): Promise<ChatWidget> {
    const {room, data} = then('videoStarted', 0, 'agent');
    const widget = await show(english);
    await say(widget, {room, data: {...data, ts: Date.now() - seconds * 1000}});
    return widget;
  }

  it('ticks without anything else being drawn', async () => {
    const widget = await running(75);
    const bubble = part(widget, 'bubble');
    const before = rows(widget)[0]!;
    let drawn = 0;
    const observer = new MutationObserver((records) => {
      drawn += records.length;
    });
    observer.observe(bubble, {subtree: true, childList: true, attributes: true, characterData: true});
    await until(() => rows(widget)[0] !== before, 'a second passed');
    observer.disconnect();
    expect(before).to.match(/^Video call In progress · 1:1\d$/);
    expect(drawn).to.equal(0);
  });

  it('is not told of a call that nobody has ended for a day', async () => {
    const widget = await running(24 * 3600);
    expect(rows(widget)[0]).to.equal('Video call In progress');
    expect(all(widget, 'chat-timer')).to.deep.equal([]);
  });

  it('stands still in a widget that is gone', async () => {
    const widget = await running(75);
    const timers = all(widget, 'chat-timer');
    widget.remove();
    const before = timers.map(textOf);
    const other = await running(75);
    const started = rows(other)[0];
    await until(() => rows(other)[0] !== started, 'a second passed elsewhere');
    expect(timers.map(textOf)).to.deep.equal(before);
  });

  it('goes on in a widget that comes back', async () => {
    const widget = await running(75);
    const {parentElement} = widget;
    widget.remove();
    await Promise.resolve();
    parentElement!.append(widget);
    const before = rows(widget)[0]!;
    await until(() => rows(widget)[0] !== before, 'a second passed');
  });

  it('is never less than nothing, whatever the agent’s clock says', async () => {
    const widget = await running(-3600);
    expect(rows(widget)).to.deep.equal(['Video call In progress · 0:00']);
  });
});
