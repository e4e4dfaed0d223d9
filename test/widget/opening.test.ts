import {expect} from 'chai';
import {html} from 'lit';

import {click, focused, heard, isVisible, part, pointWith, press, settled, show, until} from '../helpers.js';

const closed = html`<chat-widget></chat-widget>`;

describe('opening and closing', () => {
  it('is told to the page', async () => {
    const widget = await show(closed);
    const opened = heard(document, 'chat-open');
    const shut = heard(document, 'chat-close');
    await click(part(widget, 'launcher'));
    expect([opened.length, shut.length]).to.deep.equal([1, 0]);
    await click(part(widget, 'close'));
    expect([opened.length, shut.length]).to.deep.equal([1, 1]);
  });

  it('is told however it was done', async () => {
    const widget = await show(closed);
    const opened = heard(widget, 'chat-open');
    const shut = heard(widget, 'chat-close');
    widget.show();
    await settled(widget);
    widget.toggle();
    await settled(widget);
    widget.setAttribute('open', '');
    await settled(widget);
    widget.close();
    await settled(widget);
    expect([opened.length, shut.length]).to.deep.equal([2, 2]);
  });

  it('shows in the attribute', async () => {
    const widget = await show(closed);
    widget.show();
    await settled(widget);
    expect(widget.hasAttribute('open')).to.equal(true);
  });

  it('puts who has a mouse where a message is written', async () => {
    pointWith('fine');
    const widget = await show(closed);
    await click(part(widget, 'launcher'));
    await until(() => focused() === part(widget, 'input'), 'the composer had the focus');
  });

  it('brings no keyboard up on a touch screen', async () => {
    pointWith('coarse');
    const widget = await show(closed);
    await click(part(widget, 'launcher'));
    await until(() => focused() === part(widget, 'close'), 'the close button had the focus');
  });

  it('works by keyboard', async () => {
    pointWith('fine');
    const widget = await show(closed);
    part(widget, 'launcher').focus();
    await press('Enter');
    await until(() => focused() === part(widget, 'input'), 'the composer had the focus');
  });

  it('leads back to the launcher', async () => {
    const widget = await show();
    await click(part(widget, 'close'));
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
  });

  it('happens by Escape', async () => {
    const widget = await show();
    part(widget, 'input').focus();
    await press('Escape');
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect(isVisible(part(widget, 'panel'))).to.equal(false);
  });

  it('does not happen by an Escape that belongs to the input method', async () => {
    const widget = await show();
    const escape = {key: 'Escape', isComposing: true, bubbles: true, composed: true};
    part(widget, 'input').dispatchEvent(new KeyboardEvent('keydown', escape));
    expect(widget.open).to.equal(true);
  });

  it('does not happen by Escape where there is nothing to close', async () => {
    const widget = await show(html`<chat-widget layout="inline" open></chat-widget>`);
    part(widget, 'input').focus();
    await press('Escape');
    expect(isVisible(part(widget, 'input'))).to.equal(true);
    expect(focused()).to.equal(part(widget, 'input'));
  });

  it('moves no focus when the page does it', async () => {
    const widget = await show(html`<div><button>The page’s own</button><chat-widget></chat-widget></div>`);
    const own = widget.parentElement!.querySelector('button')!;
    own.focus();
    widget.show();
    await settled(widget);
    expect(document.activeElement).to.equal(own);
    widget.close();
    await settled(widget);
    expect(document.activeElement).to.equal(own);
  });

  it('follows focus() to the launcher, or to the composer', async () => {
    const widget = await show(closed);
    widget.focus();
    expect(focused()).to.equal(part(widget, 'launcher'));
    widget.show();
    await settled(widget);
    widget.focus();
    expect(focused()).to.equal(part(widget, 'input'));
  });

  it('keeps what was being written', async () => {
    const widget = await show();
    const input = part<HTMLTextAreaElement>(widget, 'input');
    input.focus();
    await press('H');
    await click(part(widget, 'close'));
    await click(part(widget, 'launcher'));
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('H');
  });
});
