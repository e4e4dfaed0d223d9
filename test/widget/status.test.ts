import {expect} from 'chai';
import {html} from 'lit';

import type {JsonObject} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  all,
  click,
  customerSays,
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
} from '../helpers.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

/** What is told of each message’s way, without its time. */
function states(widget: ChatWidget): string[] {
  return all(widget, '[part~="message"] [part~="status"]').map(textOf);
}

/** Tells how the widget's last message fared, as a service does. */
async function update(widget: ChatWidget, state: JsonObject): Promise<void> {
  const {room, data} = widget.messages.at(-1)!;
  await say(widget, {room, data: {...data, ...state}});
}

describe('the customer’s message', () => {
  it('is sent once the page carries it', async () => {
    const widget = await show(english);
    widget.sendText('Hello');
    await settled(widget);
    expect(states(widget)).to.deep.equal(['Sent']);
  });

  it('is seen when the service says so', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-seen'));
    expect(states(widget)).to.have.length(1);
    expect(states(widget)[0]).to.match(/^Seen .+ at .+/);
  });

  it('becomes seen in its place', async () => {
    const widget = await show(english);
    widget.sendText('Hello');
    await update(widget, {messageSeen: Date.now()});
    expect(states(widget)).to.have.length(1);
    expect(states(widget)[0]).to.match(/^Seen .+ at .+/);
    expect(parts(widget, 'message')).to.have.length(1);
  });

  it('stays seen though an older copy comes', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-seen'));
    await update(widget, {messageSeen: null});
    expect(states(widget)).to.have.length(1);
    expect(states(widget)[0]).to.match(/^Seen .+ at .+/);
  });

  it('has no state to tell when it is somebody else’s', async () => {
    const widget = await show(english);
    await say(widget, fixture('messages/01-TEXT'));
    expect(states(widget)).to.deep.equal([]);
  });
});

describe('a message that was not delivered', () => {
  it('says so, and why', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-delivery-failed'));
    expect(states(widget)).to.deep.equal(['Not delivered: Recipient not reachable']);
    expect(part(widget, 'message').part.contains('failed')).to.equal(true);
  });

  it('says so without a reason, too', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-delivery-failed-no-reason'));
    expect(states(widget)).to.deep.equal(['Not delivered']);
  });

  it('says so in the middle of a group', async () => {
    const widget = await show(english);
    const {data} = fixture('made/text-delivery-failed');
    const {content, ts} = data;
    await say(widget, fixture('made/text-delivery-failed'), customerSays('Next', {content, ts: ts + 1}));
    expect(states(widget)).to.include('Not delivered: Recipient not reachable');
  });

  it('becomes failed when the service says so later', async () => {
    const widget = await show(english);
    widget.sendText('Hello');
    await update(widget, {deliverySuccess: false, deliveryErrorReason: 'No network'});
    expect(states(widget)).to.deep.equal(['Not delivered: No network']);
  });

  it('can be sent again, as it was and under its id', async () => {
    const widget = await show(english);
    const failed = fixture('made/text-delivery-failed');
    await say(widget, failed);
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'retry'));
    expect(sent).to.have.length(1);
    expect(sent[0]!.message).to.deep.equal({
      room: failed.room,
      data: {...failed.data, deliverySuccess: true, deliveryErrorReason: ''},
    });
  });

  it('is sent once it was sent again', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-delivery-failed'));
    await click(part(widget, 'retry'));
    expect(states(widget)).to.deep.equal(['Sent']);
    expect(parts(widget, 'retry')).to.deep.equal([]);
  });

  it('keeps the keyboard’s place when it is sent again', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-delivery-failed'));
    part(widget, 'retry').focus();
    await press('Enter');
    expect(focused()).to.equal(part(widget, 'message'));
  });

  it('stays failed when the host does not let it out', async () => {
    const widget = await show(english);
    await say(widget, fixture('made/text-delivery-failed'));
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await click(part(widget, 'retry'));
    expect(states(widget)).to.deep.equal(['Not delivered: Recipient not reachable']);
    expect(isVisible(part(widget, 'retry'))).to.equal(true);
  });
});
