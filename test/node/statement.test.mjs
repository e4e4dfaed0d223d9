import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {shortcutsFor} from '../../dist/widget/shortcuts.js';
import {everyCombination} from '../wcag/combinations.mjs';
import {states} from '../wcag/states.mjs';

// docs/accessibility.md says of every criterion of WCAG 2.2, A and AA, how it is met, and which test says so.

const page = new URL('../../docs/accessibility.md', import.meta.url);
const statement = readFileSync(page, 'utf8');

const CRITERIA = `
1.1.1 Non-text Content (A)
1.2.1 Audio-only and Video-only (Prerecorded) (A)
1.2.2 Captions (Prerecorded) (A)
1.2.3 Audio Description or Media Alternative (Prerecorded) (A)
1.2.4 Captions (Live) (AA)
1.2.5 Audio Description (Prerecorded) (AA)
1.3.1 Info and Relationships (A)
1.3.2 Meaningful Sequence (A)
1.3.3 Sensory Characteristics (A)
1.3.4 Orientation (AA)
1.3.5 Identify Input Purpose (AA)
1.4.1 Use of Color (A)
1.4.2 Audio Control (A)
1.4.3 Contrast (Minimum) (AA)
1.4.4 Resize Text (AA)
1.4.5 Images of Text (AA)
1.4.10 Reflow (AA)
1.4.11 Non-text Contrast (AA)
1.4.12 Text Spacing (AA)
1.4.13 Content on Hover or Focus (AA)
2.1.1 Keyboard (A)
2.1.2 No Keyboard Trap (A)
2.1.4 Character Key Shortcuts (A)
2.2.1 Timing Adjustable (A)
2.2.2 Pause, Stop, Hide (A)
2.3.1 Three Flashes or Below Threshold (A)
2.4.1 Bypass Blocks (A)
2.4.2 Page Titled (A)
2.4.3 Focus Order (A)
2.4.4 Link Purpose (In Context) (A)
2.4.5 Multiple Ways (AA)
2.4.6 Headings and Labels (AA)
2.4.7 Focus Visible (AA)
2.4.11 Focus Not Obscured (Minimum) (AA)
2.5.1 Pointer Gestures (A)
2.5.2 Pointer Cancellation (A)
2.5.3 Label in Name (A)
2.5.4 Motion Actuation (A)
2.5.7 Dragging Movements (AA)
2.5.8 Target Size (Minimum) (AA)
3.1.1 Language of Page (A)
3.1.2 Language of Parts (AA)
3.2.1 On Focus (A)
3.2.2 On Input (A)
3.2.3 Consistent Navigation (AA)
3.2.4 Consistent Identification (AA)
3.2.6 Consistent Help (A)
3.3.1 Error Identification (A)
3.3.2 Labels or Instructions (A)
3.3.3 Error Suggestion (AA)
3.3.4 Error Prevention (Legal, Financial, Data) (AA)
3.3.7 Redundant Entry (A)
3.3.8 Accessible Authentication (Minimum) (AA)
4.1.2 Name, Role, Value (A)
4.1.3 Status Messages (AA)`
  .trim()
  .split('\n');

/** The rows of the tables of criteria: which criterion, the result, how, and the tests. */
const rows = [...statement.matchAll(/^\| (\d\.\d\.\d+ .*?) +\|(.*)\|$/gm)].map(([, criterion, rest]) => {
  const [result, how, tests] = rest.split('|').map((cell) => cell.trim());
  return {criterion, result, how, tests};
});

/** Links to tests by their titles. */
const quoted = [...statement.matchAll(/\[“([^”]+)”\]\(([^)#]+)\)/g)].map(([, title, path]) => ({title, path}));

/** Whether a test, or a group of tests, of that title is in a source. */
function hasTest(source, title) {
  return ["'", '"', '`'].some((quote) =>
    ['it', 'test', 'describe'].some((kind) => source.includes(`${kind}(${quote}${title}${quote}`)),
  );
}

describe('the statement of accessibility', () => {
  test('has every criterion of WCAG 2.2, A and AA, once and in order', () => {
    assert.equal(CRITERIA.length, 55);
    assert.deepEqual(
      rows.map(({criterion}) => criterion),
      CRITERIA,
    );
  });

  test('says of each how it is met', () => {
    for (const {criterion, result, how} of rows) {
      assert.match(result, /^(Supports(, with a remark| in part)?|Host page|Sender|Not applicable)$/, criterion);
      assert.ok(how !== '', criterion);
    }
  });

  test('names a test for each that the widget can be tested for', () => {
    // That something is nowhere in the widget no test can show.
    const absent = ['1.4.5 Images of Text (AA)'];
    const untested = rows.filter(
      ({result, tests}) => result.startsWith('Supports') && !quoted.some(({title}) => tests.includes(`“${title}”`)),
    );
    assert.deepEqual(
      untested.map(({criterion}) => criterion),
      absent,
    );
  });

  test('quotes only tests that there are', () => {
    assert.ok(quoted.length > 60);
    const missing = quoted.filter(({title, path}) => {
      const file = new URL(path, page);
      return !existsSync(file) || !hasTest(readFileSync(file, 'utf8'), title);
    });
    assert.deepEqual(missing, []);
  });

  test('leads only to what is there', () => {
    const paths = [...statement.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path);
    assert.deepEqual(
      paths.filter((path) => !existsSync(new URL(path, page))),
      [],
    );
  });
});

test('its list of keys is that in the widget, chord by chord', () => {
  const [, told] = /## Keyboard\n([^]*?)\n## /.exec(statement);
  const cells = [...told.matchAll(/^\|[^|]*\| ([^|]+?) +\|/gm)]
    .map(([, keys]) => keys)
    .filter((keys) => !/^-+$/.test(keys));
  const chordsIn = (keys) =>
    keys
      .replaceAll(/ with `[^`]+`/g, '')
      .replaceAll('Ctrl or ⌘', 'Mod')
      .split(/[,;] | (?=[↓→])/);
  const painted = {ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc'};
  const nameOf = (key) => painted[key] ?? key.replace(/(?<=[a-z])(?=[A-Z])/, ' ');
  const either = shortcutsFor('mod-enter');
  const taken = shortcutsFor('enter').map(({chords}, at) => {
    const all = [...chords, ...either[at].chords].map((chord) => chord.map(nameOf).join(' and '));
    return [...new Set(all)];
  });
  assert.equal(cells[0], 'keys');
  assert.deepEqual(cells.slice(1).map(chordsIn), taken);
});

test('it says how many states and combinations the matrix has', () => {
  const [, countOfStates] = /into (\d+) states/.exec(statement);
  const [, countOfCombinations] = /: (\d+) of each\./.exec(statement);
  assert.deepEqual([Number(countOfStates), Number(countOfCombinations)], [states.length, everyCombination.length]);
});

test('a test that is not there is missed', () => {
  assert.ok(hasTest("it('is seen', () => {})", 'is seen'));
  assert.ok(!hasTest("it('is seen', () => {})", 'is heard'));
  assert.ok(!hasTest('// is seen', 'is seen'));
});
