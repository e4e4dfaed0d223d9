import {expect} from 'chai';

import {contrast} from '../../demo/contrast.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {agentSays, all, click, isVisible, one, part, parts, say, settled, show, until} from '../helpers.js';

/** The colour that an element stands on. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) {
    const {backgroundColor} = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|transparent|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** How much the edges of fields differ from what is around them. */
async function edgesOf(widget: ChatWidget, scheme: 'light' | 'dark'): Promise<readonly number[]> {
  widget.colorScheme = scheme;
  await settled(widget);
  const fields = all(
    one(widget, 'chat-form'),
    'input:not([type=radio], [type=checkbox], [type=file], [readonly]), select, textarea[part]',
  );
  const boxes = [...fields.filter(isVisible), one(one(widget, 'chat-composer'), '.field')];
  return boxes.map((each) => contrast(getComputedStyle(each).borderBlockStartColor, groundOf(each.parentElement!)));
}

describe('the edges of fields', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be made out: 3:1 at least (${scheme})`, async () => {
      const widget = await show();
      await say(widget, fixture('made/form-all-types'));
      const ratios = await edgesOf(widget, scheme);
      expect(ratios.length).to.be.above(8);
      expect(Math.min(...ratios)).to.be.at.least(3);
    });
  }
});

describe('what is told by colour', () => {
  it('is told of links in a text by a line, too', async () => {
    const widget = await show();
    await say(widget, agentSays('See https://www.example.com/a or [here](https://www.example.com/b).'));
    await until(() => parts(widget, 'link').length === 2, 'both were links');
    const lines = parts(widget, 'link').map((link) => getComputedStyle(link).textDecorationLine);
    expect(lines).to.deep.equal(['underline', 'underline']);
  });

  it('is told of what is wrong by a sign and words, too', async () => {
    const widget = await show();
    await say(widget, fixture('made/form-all-types'));
    await until(() => parts(widget, 'submit').length > 0, 'the form was there');
    await click(part(widget, 'submit'));
    await until(() => parts(widget, 'error').some(isVisible), 'there were errors');
    for (const error of parts(widget, 'error').filter(isVisible)) {
      expect(error.querySelectorAll('svg')).to.have.length(1);
      expect(error.innerText.trim()).not.to.equal('');
    }
  });

  it('is told of an answer that was chosen by a sign, too', async () => {
    const widget = await show();
    await say(widget, fixture('messages/07-MENU'), fixture('messages/08-MENU_RESPONSE'));
    const options = parts(widget, 'option').filter(({ariaPressed}) => ariaPressed !== null);
    const signs = options.map((option) => [option.ariaPressed, option.querySelectorAll('svg').length]);
    expect(signs).to.deep.include(['true', 1]);
    expect(signs.filter(([pressed, count]) => (pressed === 'true') !== (count === 1))).to.deep.equal([]);
  });
});
