import {expect} from 'chai';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  focused,
  heard,
  isVisible,
  part,
  parts,
  press,
  say,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';
import {step} from '../helpers/records.js';

const english = html`<chat-widget open locale="en" user-id="USER_me" room="CHAT_1" allow="video"></chat-widget>`;
const none = {state: 'none', by: 'customer', audio: false, video: false, sharing: false};
const own = {id: 'USER_me', isAgent: false};

/** A step of a call, so many seconds from now. */
function now(type: string, by: 'customer' | 'agent', seconds = 0, content = {}): Envelope {
  return step(type, `${type}${seconds}`, Date.now() + seconds * 1000, by, content);
}

async function shown(...envelopes: readonly Envelope[]): Promise<ChatWidget> {
  const widget = await show(english);
  await say(widget, ...envelopes);
  return widget;
}

/** The buttons in the header that ask for a call. */
function callButtons(widget: ChatWidget): HTMLElement[] {
  return parts(widget, 'call').filter(({localName}) => localName === 'button');
}

function bar(widget: ChatWidget): HTMLElement | undefined {
  return parts(widget, 'banner').find((each) => isVisible(each));
}

const accepted = () => [now('videoRequestedByAgent', 'agent', -9), now('videoAccepted', 'customer', -8)];
const started = () => [...accepted(), now('videoStarted', 'agent', -7)];
const ended = () => now('videoEnded', 'agent', -1);

describe('the property call', () => {
  it('is none at first', async () => {
    expect((await show(english)).call).to.deep.equal(none);
  });

  it('follows the messages at once', async () => {
    const widget = await show(english);
    const states = [...started(), now('screenSharingStarted', 'agent', -6), ended()].map((envelope) => {
      widget.receive(envelope);
      return [widget.call.state, widget.call.sharing];
    });
    expect(states).to.deep.equal([
      ['requested', false],
      ['accepted', false],
      ['started', false],
      ['started', true],
      ['ended', false],
    ]);
  });

  it('says who asked, and for what', async () => {
    const widget = await shown(now('videoRequestedByCustomer', 'customer', 0, {video: false}));
    expect(widget.call).to.deep.equal({state: 'requested', by: 'customer', audio: true, video: false, sharing: false});
  });

  it('is over with the chat', async () => {
    const widget = await shown(...started(), now('endChat', 'agent'));
    expect(widget.call.state).to.equal('ended');
  });
});

describe('the event chat-call', () => {
  it('tells every change, with what the property has', async () => {
    const widget = await show(english);
    const told = heard(document, 'chat-call');
    for (const envelope of [...started(), now('screenSharingStarted', 'agent', -6), ended()])
      await say(widget, envelope);
    const by = {by: 'agent', audio: true, video: true};
    expect(
      told.map(({state, by: asker, audio, video, sharing}) => ({state, by: asker, audio, video, sharing})),
    ).to.deep.equal([
      {state: 'requested', ...by, sharing: false},
      {state: 'accepted', ...by, sharing: false},
      {state: 'started', ...by, sharing: false},
      {state: 'started', ...by, sharing: true},
      {state: 'ended', ...by, sharing: false},
    ]);
  });

  it('tells nothing when nothing has changed', async () => {
    const again = accepted();
    const widget = await shown(...again);
    const told = heard(widget, 'chat-call');
    await say(widget, agentSays('Hello', {ts: Date.now()}), ...again);
    expect(told).to.deep.equal([]);
  });
});

describe('a page', () => {
  const requests = [
    ['a video call', undefined, {audio: true, video: true}],
    ['a voice call', {audio: true, video: false}, {audio: true, video: false}],
  ] as const;
  for (const [what, wanted, content] of requests) {
    it(`asks for ${what} as the specification has it`, async () => {
      const widget = await show(english);
      const sent = heard(widget, 'chat-send');
      const envelope = widget.requestVideo(wanted);
      const {id, ts} = sent[0]!.message.data;
      const {data} = fixture('messages/16-videoRequestedByCustomer');
      const expected = {room: 'CHAT_1', data: {...data, id, ts, content: {...content, user: own}}};
      expect(envelope).to.equal(sent[0]!.message);
      expect(envelope).to.deep.equal(expected);
    });
  }

  for (const [accept, example] of [
    [true, 'messages/17-videoAccepted'],
    [false, 'made/videoRejected'],
  ] as const) {
    it(`${accept ? 'accepts' : 'declines'} a call as the specification has it`, async () => {
      const widget = await shown(now('videoRequestedByAgent', 'agent', 0, {video: false}));
      const sent = heard(widget, 'chat-send');
      const envelope = widget.answerVideo(accept);
      const {id, ts} = sent[0]!.message.data;
      const content = {audio: true, video: false, user: own};
      expect(envelope).to.deep.equal({room: 'CHAT_1', data: {...fixture(example).data, id, ts, content}});
      expect(sent.map(({answers}) => answers)).to.deep.equal(['videoRequestedByAgent0']);
    });
  }

  it('ends a call as the specification has it', async () => {
    const widget = await shown(...started());
    const envelope = widget.endVideo()!;
    const {id, ts} = envelope.data;
    const content = {audio: true, video: true, user: own};
    expect(envelope).to.deep.equal({
      room: 'CHAT_1',
      data: {...fixture('messages/20-videoEnded').data, id, ts, content},
    });
    expect(widget.call.state).to.equal('ended');
  });

  it('can’t answer where nobody asks, nor end what is no call', async () => {
    const widget = await show(english);
    const sent = heard(widget, 'chat-send');
    expect([widget.answerVideo(true), widget.answerVideo(false), widget.endVideo()]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    widget.requestVideo();
    expect(widget.answerVideo(true)).to.equal(undefined);
    expect(sent).to.have.length(1);
  });

  it('gets nothing back when it stops a call from going out', async () => {
    const widget = await shown(now('videoRequestedByAgent', 'agent'));
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    expect([widget.requestVideo(), widget.answerVideo(true), widget.endVideo()]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(widget.call.state).to.equal('requested');
  });
});

describe('the picture of a call', () => {
  const pictured = html`<chat-widget open room="CHAT_1"><p slot="call">The picture</p></chat-widget>`;
  const steps: [what: string, envelopes: () => readonly Envelope[], visible: boolean][] = [
    ['without a call', () => [], false],
    ['while it is asked for', () => accepted().slice(0, 1), false],
    ['once it is accepted', accepted, true],
    ['while it goes on', started, true],
    ['after its end', () => [...started(), ended()], false],
    ['after the end of the chat', () => [...started(), now('endChat', 'agent')], false],
    ['while another one is asked for', () => [...started(), now('videoRequestedByAgent', 'agent', 5)], false],
  ];
  for (const [what, envelopes, visible] of steps) {
    it(`is ${visible ? '' : 'not '}to be seen ${what}`, async () => {
      const widget = await show(pictured);
      await say(widget, ...envelopes());
      expect(isVisible(widget.querySelector('p')!)).to.equal(visible);
    });
  }
});

describe('the header', () => {
  it('has no buttons for calls unless the page allows them', async () => {
    const widget = await show(html`<chat-widget open></chat-widget>`);
    expect(callButtons(widget)).to.deep.equal([]);
  });

  it('has a button for video and one for voice', async () => {
    const widget = await show(english);
    const sent = heard(widget, 'chat-send');
    expect(callButtons(widget).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Start a video call',
      'Start a voice call',
    ]);
    await click(callButtons(widget)[1]!);
    expect(sent[0]!.message.data).to.deep.include({
      messageType: 'videoRequestedByCustomer',
      content: {audio: true, video: false, user: own},
    });
  });

  it('asks for one call at a time, and leaves the focus where it is', async () => {
    const widget = await show(english);
    const sent = heard(widget, 'chat-send');
    callButtons(widget)[0]!.focus();
    await press('Enter');
    await press('Enter');
    expect(sent).to.have.length(1);
    expect(focused()).to.equal(callButtons(widget)[0]);
    expect(callButtons(widget).map(({ariaDisabled}) => ariaDisabled)).to.deep.equal(['true', 'true']);
  });

  it('asks again once the call is over', async () => {
    const widget = await shown(...started(), ended());
    const sent = heard(widget, 'chat-send');
    await click(callButtons(widget)[0]!);
    expect(sent).to.have.length(1);
  });

  it('offers no call in a chat that is over', async () => {
    const widget = await shown(now('endChat', 'agent'));
    expect(callButtons(widget)).to.deep.equal([]);
  });
});

describe('a call that goes on', () => {
  it('is told of in a bar, with its time', async () => {
    const widget = await shown(...started());
    expect(textOf(bar(widget)!)).to.match(/^Video call 0:(0[789]|1\d) Hang up$/);
  });

  it('has no bar before it is accepted, nor after its end', async () => {
    const widget = await shown(...accepted().slice(0, 1));
    expect(bar(widget)).to.equal(undefined);
    await say(widget, ...started());
    expect(bar(widget)).not.to.equal(undefined);
    await say(widget, ended());
    expect(bar(widget)).to.equal(undefined);
  });

  it('is connecting until it has started', async () => {
    const widget = await shown(...accepted());
    expect(textOf(bar(widget)!)).to.equal('Connecting… Hang up');
  });

  it('can be left, without a mouse too, and the focus goes on', async () => {
    const widget = await shown(...started());
    const sent = heard(widget, 'chat-send');
    bar(widget)!.querySelector('button')!.focus();
    await press('Enter');
    expect(sent.map(({message}) => message.data.messageType)).to.deep.equal(['videoEnded']);
    expect(bar(widget)).to.equal(undefined);
    expect(widget.matches(':focus-within')).to.equal(true);
  });
});

describe('a screen that is shared', () => {
  for (const [by, words] of [
    ['agent', 'Agent is sharing a screen'],
    ['customer', 'Your screen is being shared'],
  ] as const) {
    it(`is told of until it is shared no more (${by})`, async () => {
      const widget = await shown(...started(), now('screenSharingStarted', by, -6));
      expect(textOf(bar(widget)!)).to.match(new RegExp(`^${words} 0:(0[789]|1\\d) Hang up$`));
      expect(bar(widget)!.part.contains('sharing')).to.equal(true);
      await say(widget, agentSays('Hello', {ts: Date.now()}));
      expect(textOf(bar(widget)!)).to.include(words);
      await say(widget, now('screenSharingEnded', by, -2));
      expect(textOf(bar(widget)!)).to.match(/^Video call/);
    });
  }

  it('is told of without a call too', async () => {
    const widget = await shown(now('screenSharingStarted', 'agent', -6));
    expect(textOf(bar(widget)!)).to.include('Agent is sharing a screen');
    await say(widget, now('screenSharingEnded', 'agent', -2));
    expect(bar(widget)).to.equal(undefined);
  });

  it('is told of no more when the call ends, even if the end of sharing is lost', async () => {
    const widget = await shown(...started(), now('screenSharingStarted', 'agent', -6), ended());
    expect(bar(widget)).to.equal(undefined);
  });

  it('is told of by the customer’s own name for it, in the customer’s language', async () => {
    const widget = await shown(...started(), now('screenSharingStarted', 'customer', -6));
    widget.locale = 'it';
    await settled(widget);
    await settled(widget);
    expect(textOf(bar(widget)!)).to.include('Il tuo schermo è condiviso');
  });

  it('is said to those who can’t see the bar', async () => {
    const widget = await shown(...started());
    await say(widget, now('screenSharingStarted', 'customer', 0));
    const spoken = widget.renderRoot.querySelector('[aria-live="polite"]')!;
    await until(() => textOf(spoken).endsWith('You: Screen sharing started'), 'it was said');
  });

  it('stands out: words that can be read on a ground of its own', async () => {
    const widget = await shown(...started(), now('screenSharingStarted', 'agent', -6));
    const quiet = getComputedStyle(part(widget, 'panel')).backgroundColor;
    expect(getComputedStyle(bar(widget)!).backgroundColor).not.to.equal(quiet);
  });
});
