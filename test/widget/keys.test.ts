import {expect} from 'chai';
import {html} from 'lit';

import {fixture} from '../fixtures.js';
import {click, control, focused, heard, isVisible, part, press, say, show, type} from '../helpers.js';

const types = ['keydown', 'keypress', 'keyup'] as const;

describe('keys typed in the widget', () => {
  it('do not reach the page’s listeners', async () => {
    const widget = await show();
    const reached = types.flatMap((name) => [heard(document, name), heard(window, name)]);
    await click(part(widget, 'input'));
    await type('a/?');
    await press('Enter');
    expect(reached.flat()).to.deep.equal([]);
  });

  it('do not reach the page’s listeners from a form, either', async () => {
    const widget = await show();
    await say(widget, fixture('messages/11-FORM'));
    const reached = types.map((name) => heard(document.body, name));
    await click(control(widget, 'Email'));
    await type('k');
    expect(reached.flat()).to.deep.equal([]);
  });

  it('write what they are to write', async () => {
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', prevent);
    const widget = await show();
    await click(part(widget, 'input'));
    await type('/s');
    document.removeEventListener('keydown', prevent);
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('/s');
  });

  it('reach the page when typed into what the page has put there', async () => {
    const widget = await show(html`<chat-widget open><input slot="footer" /></chat-widget>`);
    const reached = heard(document, 'keydown');
    await click(widget.querySelector('input')!);
    await type('a');
    expect(reached).to.have.length(1);
  });

  it('close it from what the page has put there, too', async () => {
    const widget = await show(html`<chat-widget open><input slot="footer" /></chat-widget>`);
    await click(widget.querySelector('input')!);
    await press('Escape');
    expect(isVisible(part(widget, 'panel'))).to.equal(false);
  });

  it('lead through it in the order of sight', async () => {
    const widget = await show();
    part(widget, 'close').focus();
    const order: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('Tab');
      order.push(focused()?.getAttribute('part') ?? null);
    }
    expect(order).to.deep.equal(['list', 'attach', 'input', 'send']);
  });
});
