import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html} from 'lit';

import {agentSays, all, frame, isVisible, needs, part, resize, say, show, still} from '../helpers.js';

const desktop = {width: 800, height: 600};

async function boxOf(element: Element): Promise<{left: number; top: number; right: number; bottom: number}> {
  await still(element);
  await frame();
  const {left, top, right, bottom} = element.getBoundingClientRect();
  return {left, top, right, bottom};
}

describe('the layout', () => {
  afterEach(() => resize(desktop));

  it('is a corner of the window: where lines end, at the bottom', async () => {
    const widget = await show(html`<chat-widget></chat-widget>`);
    const {right, bottom} = await boxOf(part(widget, 'launcher'));
    expect([right, bottom]).to.deep.equal([780, 580]);
  });

  it('is the corner where lines start when the page wants that', async () => {
    const widget = await show(html`<chat-widget open placement="start"></chat-widget>`);
    expect((await boxOf(part(widget, 'launcher'))).left).to.equal(20);
    expect((await boxOf(part(widget, 'panel'))).left).to.equal(20);
  });

  it('is the other corner in languages that run the other way', async () => {
    const widget = await show(html`<chat-widget open locale="ar"></chat-widget>`);
    expect((await boxOf(part(widget, 'launcher'))).left).to.equal(20);
    expect((await boxOf(part(widget, 'panel'))).left).to.equal(20);
  });

  it('keeps the whole panel in the window', async () => {
    await resize({width: 700, height: 420});
    const widget = await show();
    const {left, top, right, bottom} = await boxOf(part(widget, 'panel'));
    expect([left >= 0, top >= 0, right <= 700, bottom <= 420]).to.deep.equal([true, true, true, true]);
  });

  it('fills its box when it is inline, without a launcher', async () => {
    const box = html`<div style="position: absolute; left: 10px; top: 20px; width: 400px; height: 500px">
      <chat-widget layout="inline"></chat-widget>
    </div>`;
    const widget = await show(box);
    expect(await boxOf(part(widget, 'panel'))).to.deep.equal({left: 10, top: 20, right: 410, bottom: 520});
    expect(widget.shadowRoot!.querySelector('[part~="launcher"]')).to.equal(null);
  });

  it('fills the window when it is a page', async () => {
    const widget = await show(html`<chat-widget layout="page"></chat-widget>`);
    expect(await boxOf(part(widget, 'panel'))).to.deep.equal({left: 0, top: 0, right: 800, bottom: 600});
  });

  it('fills the window of a phone', async () => {
    await resize({width: 360, height: 740});
    const widget = await show();
    expect(await boxOf(part(widget, 'panel'))).to.deep.equal({left: 0, top: 0, right: 360, bottom: 740});
    expect(isVisible(part(widget, 'launcher'))).to.equal(false);
  });

  it('shows the composer at the bottom of a phone, and its close button', async () => {
    await resize({width: 360, height: 740});
    const widget = await show();
    await say(widget, ...Array.from({length: 60}, () => agentSays('One of many')));
    expect((await boxOf(part(widget, 'composer'))).bottom).to.be.closeTo(740, 1);
    expect(isVisible(part(widget, 'close'))).to.equal(true);
  });

  it('never needs to be scrolled sideways on the narrowest phone', async () => {
    await resize({width: 320, height: 560});
    const widget = await show();
    await say(widget, agentSays(`https://example.com/${'a'.repeat(300)}`));
    const {scrollWidth, clientWidth} = part(widget, 'list');
    expect([scrollWidth, document.documentElement.scrollWidth]).to.deep.equal([clientWidth, 320]);
  });

  it('is hidden with its element', async () => {
    const widget = await show(html`<chat-widget hidden></chat-widget>`);
    expect(isVisible(part(widget, 'launcher'))).to.equal(false);
  });

  it('takes its measures from tokens of the page', async () => {
    const tokens = `--chat-widget-offset-inline: 50px; --chat-widget-offset-block: 40px; --chat-widget-width: 300px`;
    const widget = await show(html`<chat-widget open style=${tokens}></chat-widget>`);
    const launcher = await boxOf(part(widget, 'launcher'));
    const {left, right} = await boxOf(part(widget, 'panel'));
    expect([launcher.right, launcher.bottom, right - left]).to.deep.equal([750, 560, 300]);
  });

  it('is the same box once it changes while open', async () => {
    const widget = await show(html`<chat-widget open></chat-widget>`);
    widget.layout = 'page';
    await widget.updateComplete;
    expect(await boxOf(part(widget, 'panel'))).to.deep.equal({left: 0, top: 0, right: 800, bottom: 600});
  });
});

describe('motion', () => {
  before(function () {
    needs(this, 'a system with other wishes');
  });

  afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('is left out where the customer wants none', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const widget = await show();
    const moving = all(widget, '*').filter((each) => each.getAnimations().some(takesTime));
    expect(moving.map(({className}) => className)).to.deep.equal([]);
    expect(getComputedStyle(part(widget, 'panel')).animationDuration).to.equal('0s');
  });
});

function takesTime(animation: Animation): boolean {
  return Number(animation.effect?.getTiming().duration) > 0;
}
