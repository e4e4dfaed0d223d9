import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {suite} from '../service/helpers.mjs';
import {Site} from '../hostile-page/site.mjs';
import {startBrowser} from '../security/lib/browser.mjs';
import {AXES} from './combinations.mjs';
import {sheetOf, THEMES} from './states.mjs';
import {PAGE, Tab} from './tab.mjs';

/** What is read, and what it is read on (1.4.3). */
const TEXTS = [
  ['on-accent', 'accent'],
  ['on-surface', 'surface', 'raised', 'sunken'],
  ['muted', 'surface', 'raised', 'sunken'],
  ['accent-text', 'surface', 'raised'],
  ['danger', 'surface'],
  ['success', 'surface'],
  ['on-warning', 'warning'],
  ['on-bubble-customer', 'bubble-customer'],
  ['on-bubble-agent', 'bubble-agent'],
  ['on-bubble-bot', 'bubble-bot'],
];

/** Edges of what can be used, signs and rings, and what they stand on (1.4.11). */
const EDGES = [
  ['edge', 'surface'],
  ['accent-text', 'surface', 'sunken'],
  ['focus', 'surface', 'raised', 'sunken'],
  ['danger', 'surface'],
  ['muted', 'surface'],
];

const pairsOf = (least, rows) => rows.flatMap(([one, ...others]) => others.map((other) => ({one, other, least})));

const PAIRS = [...pairsOf(4.5, TEXTS), ...pairsOf(3, EDGES)];

/** Any colour that somebody may call theirs, as style sheets write it. */
const accent = fc.oneof(
  fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  fc
    .tuple(fc.integer({min: 0, max: 359}), fc.integer({min: 0, max: 100}), fc.integer({min: 0, max: 100}))
    .map(([hue, saturation, lightness]) => `hsl(${hue} ${saturation}% ${lightness}%)`),
  fc
    .tuple(fc.integer({min: 0, max: 100}), fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 359}))
    .map(([lightness, chroma, hue]) => `oklch(${lightness / 100} ${chroma / 100} ${hue})`),
);

describe('contrast', () => {
  const t = suite(after);
  let tab;

  before(async () => {
    const site = await Site.start();
    t.after(() => site.close());
    tab = await Tab.open(await startBrowser(t), site.put({body: PAGE}));
    await tab.show({attributes: {open: ''}, records: []});
  });

  /** Pairs that differ too little, for each of these accents. */
  const weak = (accents) => tab.evaluate((colors, pairs) => contrasting.weak(colors, pairs), accents, PAIRS);

  for (const scheme of AXES.scheme) {
    for (const contrast of ['no-preference', 'more']) {
      const media = {scheme, contrast, language: 'en', size: '1280x800', text: '100%', forced: 'none'};

      for (const theme of ['', ...THEMES]) {
        it(`is enough in ${scheme}, ${theme || 'without a theme'}, when “${contrast}” is wanted`, async () => {
          await tab.become(media);
          await tab.wear(sheetOf(theme));
          assert.deepEqual(await weak(['']), []);
          await tab.wear('');
        });
      }

      it(`is enough in ${scheme} with any accent, when “${contrast}” is wanted`, async () => {
        await tab.become(media);
        const holds = fc.asyncProperty(fc.array(accent, {minLength: 1, maxLength: 150, size: 'max'}), async (accents) =>
          assert.deepEqual(await weak(accents), []),
        );
        await fc.assert(holds, {numRuns: 5});
      });
    }
  }
});
