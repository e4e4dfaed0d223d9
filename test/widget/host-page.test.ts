import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {all, isVisible, say, settled, still, until} from '../helpers.js';

const pages = {
  'that styles every element': `
    body, body * { box-sizing: content-box; margin: 20px; padding: 10px; font-size: 30px; letter-spacing: 5px; line-height: 3;
      text-transform: uppercase; text-align: center; word-spacing: 9px; white-space: nowrap; border: 3px solid red;
      color: red; background: yellow; text-indent: 40px; font-style: italic; font-weight: 900; direction: ltr; }
    div { display: none }
    button { width: 100% }
    a { color: red; text-decoration: none }
    input, textarea { height: 200px }
    p { margin: 50px }`,
  'that insists on it': `
    body, body * { font-size: 30px !important; letter-spacing: 5px !important; text-transform: uppercase !important;
      line-height: 3 !important; color: red !important; cursor: wait !important; visibility: visible !important }
    button, section, header, form { display: none !important }`,
  'with a small font at its root': `
    html { font-size: 62.5% }
    body { font: 16px/1 monospace; font-family: initial; text-align: right; cursor: help; user-select: none; zoom: 1 }`,
  'that unsets everything': `* { all: unset !important }`,
  'that is written downwards': `
    html { writing-mode: vertical-rl; text-orientation: upright; unicode-bidi: bidi-override; direction: rtl }
    body { pointer-events: none; user-select: none; hyphens: auto; tab-size: 1; quotes: none; line-height: 0;
      text-shadow: 0 0 9px red; -webkit-text-fill-color: red; font-variant: small-caps; font-stretch: condensed;
      text-wrap: nowrap; overflow-wrap: normal; word-break: break-all; list-style: square; caret-color: red; accent-color: red }`,
  'with hardly a font at its root': `html { font-size: 1px }`,
  'that hides what it does not know': `:not(body, html, chat-widget) { display: none !important; opacity: 0 !important }`,
  'that animates everything': `* { transition: all 3s; animation: none; }`,
  'with a reset': `
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; outline: 0; vertical-align: baseline;
      list-style: none; appearance: none }
    img, svg { display: block; max-width: 100% }
    [hidden] { display: block }`,
};

const looks = [
  'display',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'textTransform',
  'textAlign',
  'color',
  'cursor',
  'visibility',
  'opacity',
  'writingMode',
  'direction',
  'unicodeBidi',
  'pointerEvents',
  'whiteSpace',
  'wordBreak',
  'overflowWrap',
  'hyphens',
  'wordSpacing',
  'textIndent',
  'textShadow',
  'webkitTextFillColor',
  'fontStyle',
  'fontVariant',
  'fontStretch',
  'listStyleType',
  'caretColor',
  'accentColor',
] as const;

/** A widget right in the page's body, since a page may hide any box around it. */
async function filled(): Promise<ChatWidget> {
  const widget = Object.assign(document.createElement('chat-widget'), {open: true, locale: 'en'});
  document.body.append(widget);
  await say(
    widget,
    ...[
      'messages/01-TEXT',
      'messages/07-MENU',
      'messages/09-QUICK_REPLY',
      'messages/11-FORM',
      'made/text-delivery-failed',
      'made/leave',
    ].map((name) => ({...fixture(name as 'messages/01-TEXT'), room: ''})),
  );
  await until(() => widget.unread < 4, 'the last message was read');
  await settled(widget);
  await still(widget);
  return widget;
}

/** How everything in a widget looks, and how large it is. */
function measure(widget: ChatWidget): string[] {
  return all(widget, '*').map((element) => {
    const style = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    const size = `${width.toFixed(1)}×${height.toFixed(1)}`;
    return [element.localName, element.className, size, ...looks.map((name) => style[name])].join(' ');
  });
}

describe('the widget', () => {
  const sheet = document.createElement('style');
  let widget: ChatWidget;

  before(async () => {
    widget = await filled();
  });

  after(() => widget.remove());

  afterEach(() => sheet.remove());

  for (const [page, css] of Object.entries(pages)) {
    it(`looks the same in a page ${page}`, () => {
      const alone = measure(widget);
      sheet.textContent = css;
      document.head.append(sheet);
      expect(measure(widget)).to.deep.equal(alone);
    });
  }

  it('uses the font of the page', () => {
    sheet.textContent = 'body { font-family: monospace }';
    document.head.append(sheet);
    const fonts = new Set(
      all(widget, 'p, button, input, textarea')
        .filter(isVisible)
        .map((each) => getComputedStyle(each).fontFamily),
    );
    expect([...fonts]).to.deep.equal(['monospace']);
  });

  it('changes nothing of the page around it', () => {
    const around = () =>
      [document.documentElement, document.body].map((each) => {
        const style = getComputedStyle(each);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });
    const withWidget = [around(), document.styleSheets.length, document.body.clientWidth];
    widget.remove();
    const without = [around(), document.styleSheets.length, document.body.clientWidth];
    document.body.append(widget);
    expect(withWidget).to.deep.equal(without);
  });

  it('takes no room in the page, and no clicks', () => {
    expect(widget.getBoundingClientRect()).to.include({width: 0, height: 0});
    expect(document.elementFromPoint(20, 20)).not.to.equal(widget);
  });
});
