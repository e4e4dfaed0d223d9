import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  focused,
  heard,
  isVisible,
  part,
  parts,
  press,
  resize,
  say,
  settled,
  show,
  still,
  type,
  until,
} from '../helpers.js';

const desktop = {width: 800, height: 600};

/** Messages that hold about everything that can be drawn. */
const records = [
  'messages/03-DOCUMENT',
  'messages/06-LINK',
  'messages/07-MENU',
  'messages/09-QUICK_REPLY',
  'messages/14-CONTACTS',
  'messages/15-LOCATION',
  'made/text-delivery-failed',
  'made/form-all-types',
] as const;

const SPACED = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }

  p {
    margin-block-end: 2em !important;
  }`;

/** Sets the text of the widget wider, in every shadow tree, as the readers' own styles do. */
function setWider(widget: ChatWidget): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  for (const {shadowRoot} of [widget, ...all(widget, '*')]) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Words that are there for ears alone, fields that scroll, and names of files, of which both ends are shown. */
const MEANT = '.spoken, .status, .file-name > *, input, textarea, select';

/** What is hidden beyond an edge. */
function cutOff(widget: ChatWidget): string[] {
  const isCut = (each: HTMLElement) => {
    const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(each);
    if (webkitLineClamp !== 'none' || each.clientWidth <= 1 || each.matches(MEANT)) return false;
    const across = /hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1;
    return across || (/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1);
  };
  return all(widget, '*')
    .filter((each) => isVisible(each) && each.innerText?.trim() && isCut(each))
    .map(({outerHTML}) => outerHTML.slice(0, 200));
}

/** Words that reach out of their button or link. */
function spilled(widget: ChatWidget): string[] {
  const range = document.createRange();
  const spills = (each: HTMLElement) => {
    const box = each.getBoundingClientRect();
    range.selectNodeContents(each);
    return [...range.getClientRects()].some(({top, bottom, left, right, width}) => {
      return (
        width > 1 && (top < box.top - 2 || bottom > box.bottom + 2 || left < box.left - 2 || right > box.right + 2)
      );
    });
  };
  return all(widget, 'button')
    .filter((each) => isVisible(each) && each.innerText.trim() && spills(each))
    .map(({outerHTML}) => outerHTML.slice(0, 200));
}

describe('a chat on a phone', () => {
  afterEach(() => resize(desktop));

  for (const [how, width, height] of [
    ['upright', 360, 740],
    ['across', 740, 360],
  ] as const) {
    it(`that is held ${how} shows messages, and takes one`, async () => {
      await resize({width, height});
      const widget = await show();
      await say(widget, agentSays('Hello'), agentSays('How can I help?'));
      for (const name of ['header', 'list', 'input', 'send']) {
        const {top, left, bottom, right} = part(widget, name).getBoundingClientRect();
        // Less than a browser can draw is nothing.
        expect(Math.min(top, left, height - bottom, width - right), name).to.be.at.least(-0.01);
      }
      expect(part(widget, 'list').clientHeight).to.be.above(100);
      const sent = heard(widget, 'chat-send');
      const input = part<HTMLTextAreaElement>(widget, 'input');
      await until(() => all(widget, 'chat-skip-links').length > 0, 'what comes late was there');
      await still(widget);
      await click(input);
      await until(() => focused() === input, 'the text had the focus');
      await type('Hi');
      expect(input.value).to.equal('Hi');
      await press('Enter');
      expect(sent).to.have.length(1);
    });
  }
});

describe('text that its reader has set wider', () => {
  afterEach(() => resize(desktop));

  for (const [where, width] of [
    ['a desktop', 800],
    ['a phone', 360],
  ] as const) {
    it(`is shown whole on ${where}`, async () => {
      await resize({width, height: 740});
      const widget = await show();
      await say(widget, ...records.map((name) => ({...fixture(name), room: ''})));
      await click(part(widget, 'submit'));
      await until(() => parts(widget, 'error').some(isVisible), 'there were errors');
      setWider(widget);
      await settled(widget);
      expect(cutOff(widget)).to.deep.equal([]);
      expect(spilled(widget)).to.deep.equal([]);
      const list = part(widget, 'list');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    });
  }

  it('can be set wider by the page, by its parts', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('chat-widget::part(bubble) { letter-spacing: 3px; word-spacing: 4px }');
    document.adoptedStyleSheets.push(sheet);
    const widget = await show();
    await say(widget, agentSays('Hello'));
    const {letterSpacing, wordSpacing} = getComputedStyle(part(widget, 'bubble'));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['3px', '4px']);
  });
});

describe('the language of the widget', () => {
  for (const locale of ['it', 'ar']) {
    it(`is told to screen readers, whatever that of the page is: ${locale}`, async () => {
      const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
      for (const name of ['launcher', 'title', 'input']) {
        expect(languageOf(part(widget, name)), name).to.equal(locale);
      }
    });
  }
});

/** The language in which a screen reader speaks an element. */
function languageOf(element: Element): string {
  let at: Element | null = element;
  while (at && !at.hasAttribute('lang')) {
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return at?.getAttribute('lang') ?? '';
}
