import {expect} from 'chai';
import {html} from 'lit';

import {
  agentSays,
  customerSays,
  frame,
  heard,
  instead,
  isVisible,
  part,
  say,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';

const closed = html`<chat-widget></chat-widget>`;

const history = Array.from({length: 40}, (_, index) => agentSays(`Line ${index}`, {ts: index + 1}));

describe('unread messages', () => {
  it('are counted on the launcher', async () => {
    const widget = await show(closed);
    await say(widget, agentSays('One'), agentSays('Two'));
    expect(textOf(part(widget, 'badge'))).to.equal('2');
    expect(part(widget, 'launcher').ariaLabel).to.equal('Open chat, 2 unread messages');
  });

  it('are counted up to 99', async () => {
    const widget = await show(closed);
    await say(widget, ...Array.from({length: 100}, () => agentSays('Again')));
    expect(textOf(part(widget, 'badge'))).to.equal('99+');
    expect(part(widget, 'launcher').ariaLabel).to.equal('Open chat, 100 unread messages');
  });

  it('show no number when there are none', async () => {
    const widget = await show(closed);
    expect(isVisible(part(widget, 'badge'))).to.equal(false);
  });

  it('are told to the page', async () => {
    const widget = await show(closed);
    const told = heard(document, 'chat-unread');
    await say(widget, agentSays('One'));
    await say(widget, agentSays('Two'));
    expect(told.map(({count}) => count)).to.deep.equal([1, 2]);
    expect(widget.unread).to.equal(2);
  });

  it('are others’, not the customer’s own', async () => {
    const widget = await show(closed);
    await say(widget, customerSays('Mine'));
    expect(widget.unread).to.equal(0);
  });

  it('are not those that the service knows as seen', async () => {
    const widget = await show(closed);
    await say(widget, agentSays('Old', {messageSeen: 1717400074800}));
    expect(widget.unread).to.equal(0);
  });

  it('are counted once, however often they come', async () => {
    const widget = await show(closed);
    const message = agentSays('Once');
    await say(widget, message, message);
    await say(widget, message);
    expect(widget.unread).to.equal(1);
  });

  it('are read when the panel opens and shows them', async () => {
    const widget = await show(closed);
    await say(widget, agentSays('One'), agentSays('Two'));
    widget.show();
    await until(() => widget.unread === 0, 'all was read');
    expect(isVisible(part(widget, 'badge'))).to.equal(false);
  });

  it('are not read as long as the panel is closed', async () => {
    const widget = await show();
    widget.close();
    await settled(widget);
    const seen = heard(widget, 'chat-seen');
    await say(widget, agentSays('One'));
    await frame();
    await frame();
    expect([widget.unread, seen.length]).to.deep.equal([1, 0]);
  });

  it('are not read as long as the page is hidden', async () => {
    instead(document, 'visibilityState', 'hidden');
    const widget = await show();
    await say(widget, agentSays('One'));
    await frame();
    await frame();
    expect(widget.unread).to.equal(1);
    instead(document, 'visibilityState', 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(widget.unread).to.equal(0);
  });

  it('are told to the host as seen, by their ids', async () => {
    const widget = await show(closed);
    const messages = [agentSays('One'), agentSays('Two')];
    await say(widget, ...messages);
    const seen = heard(document, 'chat-seen');
    widget.show();
    await until(() => widget.unread === 0, 'all was read');
    expect(seen.flatMap(({ids}) => ids)).to.have.members(messages.map(({data}) => data.id));
  });

  it('stay seen when they come once more', async () => {
    const widget = await show();
    const message = agentSays('Once');
    await say(widget, message);
    await until(() => widget.unread === 0, 'it was read');
    await say(widget, message);
    expect(widget.unread).to.equal(0);
  });

  it('are not read while they are out of view', async () => {
    const widget = await show();
    await say(widget, ...history);
    await until(() => widget.unread < history.length, 'some were read');
    await frame();
    await frame();
    const seen = history.length - widget.unread;
    const {clientHeight} = part(widget, 'list');
    const heights = history.map(
      ({data}) => part(widget, 'list').querySelector(`[id="message-${data.id}"]`)!.clientHeight,
    );
    expect(seen).to.be.at.most(Math.ceil(clientHeight / Math.min(...heights)) + 1);
    expect(widget.unread).to.be.greaterThan(10);
  });

  it('are read as they are scrolled into view', async () => {
    const widget = await show();
    await say(widget, ...history);
    await until(() => widget.unread < history.length, 'some were read');
    const seen = heard(widget, 'chat-seen');
    await frame();
    part(widget, 'list').scrollTop = 0;
    await until(() => seen.some(({ids}) => ids.includes(history[0]!.data.id)), 'the first message was seen');
  });
});
