import {expect} from 'chai';

import {fixture} from '../fixtures.js';
import {part, parts, say, show} from '../helpers.js';

describe('a page’s style of a part', () => {
  const sheet = new CSSStyleSheet();

  before(() => document.adoptedStyleSheets.push(sheet));

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('wins over the widget’s own', async () => {
    sheet.replaceSync('chat-widget::part(panel) { background: rgb(1, 2, 3) }');
    const widget = await show();
    expect(getComputedStyle(part(widget, 'panel')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('reaches the customer’s messages alone, if it says so', async () => {
    sheet.replaceSync('chat-widget::part(bubble customer) { border-top: 7px solid }');
    const widget = await show();
    await say(widget, fixture('made/text-seen'), fixture('made/text-agent-question'));
    const borders = parts(widget, 'bubble').map((bubble) => getComputedStyle(bubble).borderTopWidth);
    expect(borders).to.deep.equal(['0px', '7px']);
  });
});
