import {expect} from 'chai';
import {html} from 'lit';

import {click, isVisible, one, part, parts, show} from '../helpers.js';

const closed = html`<chat-widget></chat-widget>`;

describe('the launcher', () => {
  it('is all there is of a closed widget', async () => {
    const widget = await show(closed);
    expect(isVisible(part(widget, 'launcher'))).to.equal(true);
    expect(parts(widget, 'panel')).to.deep.equal([]);
  });

  it('opens the panel', async () => {
    const widget = await show(closed);
    await click(part(widget, 'launcher'));
    expect(isVisible(part(widget, 'panel'))).to.equal(true);
    expect(widget.open).to.equal(true);
  });

  it('closes the panel', async () => {
    const widget = await show();
    await click(part(widget, 'launcher'));
    expect(isVisible(part(widget, 'panel'))).to.equal(false);
    expect(widget.open).to.equal(false);
  });

  it('tells whether the panel is shown', async () => {
    const widget = await show(closed);
    expect(part(widget, 'launcher').ariaExpanded).to.equal('false');
    await click(part(widget, 'launcher'));
    expect(part(widget, 'launcher').ariaExpanded).to.equal('true');
  });

  it('says what it does', async () => {
    const widget = await show(closed);
    expect(part(widget, 'launcher').ariaLabel).to.equal('Open chat');
    await click(part(widget, 'launcher'));
    expect(part(widget, 'launcher').ariaLabel).to.equal('Close chat');
  });

  it('names the panel it controls once there is one', async () => {
    const widget = await show();
    const id = part(widget, 'launcher').getAttribute('aria-controls');
    expect(one(widget, `#${id}`)).to.equal(part(widget, 'panel'));
  });
});
