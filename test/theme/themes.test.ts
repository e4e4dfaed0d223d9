import {expect} from 'chai';

import {contrast} from '../../demo/contrast.js';
import {exportparts} from '../../src/theme/parts.js';
import {tokens} from '../../src/theme/tokens.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {show} from '../helpers.js';

const PUBLIC = new Set(tokens.flatMap(({cssText}) => cssText.match(/--chat-widget-[\w-]+/g) ?? []));
const PARTS = new Set(exportparts.split(', '));

/** What is read, and on what. */
const PAIRS = [
  ['on-accent', 'accent'],
  ['on-surface', 'surface'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['accent-text', 'surface'],
  ['danger', 'surface'],
  ['success', 'surface'],
  ['on-warning', 'warning'],
  ['on-bubble-customer', 'bubble-customer'],
  ['on-bubble-agent', 'bubble-agent'],
  ['on-bubble-bot', 'bubble-bot'],
] as const;

const THEMES = {default: 4.5, 'high-contrast': 7, business: 4.5, warm: 4.5, 'compact-dark': 4.5};

/** As pages have it. WebKit keeps what an adopted sheet said when another takes its place. */
const sheet = document.createElement('style');

async function themeOf(name: string): Promise<string> {
  if (name === 'default') return '';
  const answer = await fetch(new URL(`../../src/theme/themes/${name}.css`, import.meta.url));
  expect(answer.ok, name).to.equal(true);
  return answer.text();
}

/** All rules of a sheet that name something, and what they set. */
function rulesOf(css: string): readonly CSSStyleRule[] {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  return [...parsed.cssRules] as CSSStyleRule[];
}

/** What a token comes to on a widget, in a scheme. */
function colorOf(widget: ChatWidget, token: string, scheme: 'light' | 'dark'): string {
  const probe = document.createElement('span');
  document.body.append(probe);
  probe.style.colorScheme = scheme;
  probe.style.color = getComputedStyle(widget).getPropertyValue(`--_${token}`);
  const color = probe.style.color && getComputedStyle(probe).color;
  probe.remove();
  expect(color, token).not.to.equal('');
  return color;
}

for (const [name, least] of Object.entries(THEMES)) {
  describe(`the theme “${name}”`, () => {
    let widget: ChatWidget;

    beforeEach(async () => {
      sheet.textContent = await themeOf(name);
      document.head.append(sheet);
      widget = await show();
    });

    afterEach(() => sheet.remove());

    for (const scheme of ['light', 'dark'] as const) {
      it(`can be read in the ${scheme} scheme, at ${least}:1`, () => {
        for (const [text, ground] of PAIRS) {
          const ratio = contrast(colorOf(widget, text, scheme), colorOf(widget, ground, scheme));
          expect(ratio, `${text} on ${ground}`).to.be.at.least(least);
        }
        const badge = contrast('#fff', colorOf(widget, 'danger-fill', scheme));
        expect(badge, 'white on danger-fill').to.be.at.least(least);
      });
    }
  });

  if (name === 'default') continue;

  describe(`the file of the theme “${name}”`, () => {
    it('sets tokens and parts that there are, and nothing by force', async () => {
      const css = await themeOf(name);
      expect(css).not.to.match(/!important|forced-color-adjust|@import|url\(/);
      const rules = rulesOf(css);
      expect(rules.length).to.be.greaterThan(0);
      for (const {selectorText, style} of rules) {
        const isOfPart = selectorText.includes('::part(');
        for (const selector of selectorText.split(/,\s*/)) {
          const [, part] = /^:where\(chat-widget\)(?:::part\(([\w-]+)\))?$/.exec(selector) ?? expect.fail(selector);
          if (isOfPart) expect([...PARTS]).to.include(part);
        }
        if (!isOfPart) expect([...PUBLIC]).to.include.members([...style]);
      }
    });

    it('gives way to the page’s own rules, wherever they stand', async () => {
      const own = document.createElement('style');
      own.textContent = 'chat-widget { --chat-widget-surface: rgb(1 2 3) }';
      sheet.textContent = await themeOf(name);
      document.head.append(own, sheet);
      const widget = await show();
      const surface = colorOf(widget, 'surface', 'light');
      for (const each of [own, sheet]) each.remove();
      expect(surface).to.equal('rgb(1, 2, 3)');
    });
  });
}
