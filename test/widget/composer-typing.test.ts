import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {click, heard, instead, part, press, show, type} from '../helpers.js';
import {FakeTransport} from '../helpers/fake-transport.js';

async function writing(): Promise<{widget: ChatWidget; told: () => boolean[]}> {
  const widget = await show();
  const signals = heard(widget, 'chat-typing');
  await click(part(widget, 'input'));
  await type('Hello');
  return {widget, told: () => signals.map(({on}) => on)};
}

describe('that the customer is writing', () => {
  it('is told once, however much is written', async () => {
    const {told} = await writing();
    await type(' and more');
    expect(told()).to.deep.equal([true]);
  });

  it('is over when it is sent', async () => {
    const {told} = await writing();
    await press('Enter');
    expect(told()).to.deep.equal([true, false]);
  });

  it('is over when nothing is left of it', async () => {
    const {widget, told} = await writing();
    part<HTMLTextAreaElement>(widget, 'input').select();
    await press('Delete');
    expect(told()).to.deep.equal([true, false]);
  });

  it('is over when the customer turns to something else', async () => {
    const {widget, told} = await writing();
    await click(part(widget, 'title'));
    expect(told()).to.deep.equal([true, false]);
  });

  it('is over after five seconds without a key, and told again with the next', async () => {
    const {told} = await writing();
    const waiting: (() => void)[] = [];
    const real = window.setTimeout.bind(window);
    instead(window, 'setTimeout', ((work: () => void, time?: number) =>
      time === 5000 ? waiting.push(work) : real(work, time)) as typeof setTimeout);
    await type('!');
    waiting.at(-1)!();
    expect(told()).to.deep.equal([true, false]);
    await type('!');
    expect(told()).to.deep.equal([true, false, true]);
  });

  it('is over when the widget goes', async () => {
    const {widget, told} = await writing();
    widget.remove();
    expect(told()).to.deep.equal([true, false]);
  });

  it('reaches the transport', async () => {
    const told: boolean[] = [];
    const transport = Object.assign(new FakeTransport(), {tellTyping: (on: boolean) => told.push(on)});
    const widget = await show(html`<chat-widget open .transport=${transport}></chat-widget>`);
    await click(part(widget, 'input'));
    await type('Hello');
    await press('Enter');
    expect(told).to.deep.equal([true, false]);
  });
});
