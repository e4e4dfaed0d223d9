import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  control,
  heard,
  part,
  parts,
  said,
  say,
  settled,
  show,
  textOf,
  until,
  write,
} from '../helpers.js';

/** Takes a widget out of the page and puts it in again. */
async function replant(widget: ChatWidget, where = widget.parentElement!): Promise<void> {
  widget.remove();
  await Promise.resolve();
  where.append(widget);
  await settled(widget);
}

describe('a widget that is taken out of the page and put in again', () => {
  it('still has its messages', async () => {
    const widget = await show(html`<div><chat-widget open></chat-widget></div>`);
    await say(widget, agentSays('Hello'));
    await replant(widget);
    expect(said(widget)).to.deep.equal(['Hello']);
  });

  it('still has what was being written', async () => {
    const widget = await show(html`<div><chat-widget open></chat-widget></div>`);
    await say(widget, fixture('messages/11-FORM'));
    await write(control(widget, 'Email'), 'anna@exa');
    await write(part(widget, 'input'), 'Half a sen');
    await replant(widget);
    expect([control(widget, 'Email').value, part<HTMLTextAreaElement>(widget, 'input').value]).to.deep.equal([
      'anna@exa',
      'Half a sen',
    ]);
  });

  it('has what came meanwhile', async () => {
    const widget = await show(html`<div><chat-widget open></chat-widget></div>`);
    const home = widget.parentElement!;
    widget.remove();
    widget.receive(agentSays('Are you there?'));
    home.append(widget);
    await settled(widget);
    expect(said(widget)).to.deep.equal(['Are you there?']);
  });

  it('still tells what is seen', async () => {
    const widget = await show(html`<div><chat-widget open></chat-widget></div>`);
    await replant(widget);
    await say(widget, agentSays('Hello'));
    await until(() => widget.unread === 0, 'it was read');
  });

  it('speaks the language of its new place', async () => {
    const places = html`<div>
      <p lang="en"><chat-widget open></chat-widget></p>
      <p lang="it"></p>
    </div>`;
    const widget = await show(places);
    await replant(widget, widget.parentElement!.nextElementSibling as HTMLElement);
    expect(textOf(part(widget, 'title'))).to.equal('Scrivici');
  });

  it('still answers', async () => {
    const widget = await show(html`<div><chat-widget open></chat-widget></div>`);
    await say(widget, fixture('messages/07-MENU'));
    await replant(widget);
    const sent = heard(widget, 'chat-send');
    await click(parts(widget, 'option')[0]!);
    expect(sent).to.have.length(1);
  });

  it('is ready once', async () => {
    const ready = heard(document, 'chat-ready');
    const widget = await show(html`<div><chat-widget open></chat-widget></div>`);
    await replant(widget);
    expect(ready).to.have.length(1);
  });
});

describe('two widgets in one page', () => {
  it('know nothing of each other', async () => {
    const one = await show();
    const other = await show(html`<chat-widget open placement="start"></chat-widget>`);
    await say(one, agentSays('For one'));
    await write(part(other, 'input'), 'From the other');
    await click(part(other, 'send'));
    expect([said(one), said(other)]).to.deep.equal([['For one'], ['From the other']]);
  });

  it('send each from its own customer', async () => {
    const [one, other] = [await show(), await show()].map((widget) => widget.sendText('Hello')!.data.content['user']);
    expect(one).not.to.deep.equal(other);
    expect((one as {id: string}).id).to.match(/^USER_[0-9a-f-]{36}$/);
  });
});
