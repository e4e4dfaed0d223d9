import {expect} from 'chai';
import fc from 'fast-check';

import {check, type Verdict} from '../../src/forms/pattern.js';
import {needs, slowness} from '../helpers/engines.js';
import {families, type Hostile, valueOf} from './hostile-patterns.js';
import {patterns, values} from './patterns.js';

/** As long as a page may be held up, in milliseconds. */
const LONGEST = 50 * slowness;

/** What the browser says. Only for what it can't take long for. */
function native(source: string, value: string): Verdict {
  return new RegExp(source).test(value) ? 'match' : 'mismatch';
}

/** The longest that the page could not do anything else, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  const {port1, port2} = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage('', []);
  });
  port1.start();
  port2.postMessage('', []);
  await work();
  longest = Math.max(longest, performance.now() - last);
  port1.close();
  return longest;
}

describe('the pattern of a field', () => {
  const cases: [string, string, boolean][] = [
    ['.*@.*', 'a@b', true],
    ['.*@.*', 'ab', false],
    ['[0-9]{5}', 'no. 12345!', true],
    ['[0-9]{5}', '1234', false],
    ['^[0-9]{5}$', 'no. 12345!', false],
    ['^[0-9]{4}-[0-9]{5}$', '2024-00518', true],
    ['^[0-9]{4}-[0-9]{5}$', '2024-0518', false],
    ['^\\+?[0-9 ]{6,15}$', '+39 000 000', true],
    ['^(Mr|Ms)\\.? [A-Z]\\w+$', 'Ms. Bell', true],
    ['^(Mr|Ms)\\.? [A-Z]\\w+$', 'Dr. Bell', false],
    ['abc', 'ABC', false],
    ['^b$', 'a\nb\nc', false],
    ['^(b)$', 'a\nb\nc', false],
    ['a|(b)', 'b', true],
    ['', 'anything', true],
    ['^(?=.*[a-z])(?=.*\\d)(?!.*\\s).{8,}$', 'secret123', true],
    ['^(?=.*[a-z])(?=.*\\d)(?!.*\\s).{8,}$', 'secret 123', false],
    ['(?<=a)b', 'ab', true],
    ['^(["\']).*\\1$', `"it's"`, true],
    ['^(["\']).*\\1$', `"it's'`, false],
    ['(?i:yes)', 'YES', true],
  ];
  for (const [source, value, found] of cases) {
    it(`${source} is ${found ? '' : 'not '}found in ${JSON.stringify(value)}`, async () => {
      expect(await check(source, value)).to.equal(found ? 'match' : 'mismatch');
    });
  }

  for (const length of [100, 1000, 10_000]) {
    it(`is checked in values of ${length} characters`, async () => {
      const digits = '1'.repeat(length);
      expect(await check('^(\\d|_)+$', digits)).to.equal('match');
      expect(await check('^(\\d|_)+$', `${digits.slice(1)}!`)).to.equal('mismatch');
      expect(await check('^(?=.*[a-z])(?=.*\\d).+$', `${digits.slice(1)}a`)).to.equal('match');
      expect(await check('^(?=.*[a-z])(?=.*\\d).+$', digits)).to.equal('mismatch');
    });
  }

  it('never says anything else than the browser, and hardly ever nothing', async function () {
    needs(this, 'true regular expressions');
    let checked = 0;
    let unchecked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(patterns, values), {minLength: 100, maxLength: 100}), async (pairs) => {
        const verdicts = await Promise.all(pairs.map(([source, value]) => check(source, value)));
        for (const [index, [source, value]] of pairs.entries()) {
          const verdict = verdicts[index]!;
          if (typeof verdict === 'object') unchecked++;
          else expect(verdict, `${source} in ${JSON.stringify(value)}`).to.equal(native(source, value));
          checked++;
        }
      }),
      {numRuns: 100},
    );
    expect(checked).to.be.at.least(10_000);
    expect(unchecked / checked).to.be.below(0.05);
  }).timeout(30_000);

  for (const source of ['([a-z', '(a))', '*', '(?', '[z-a]', '(?<x>a)\\k<y>']) {
    it(`lets any value pass when it is none, and says so: ${source}`, async () => {
      const verdict = await check(source, 'secret');
      expect(verdict).to.have.property('unchecked').that.includes('SyntaxError').and.does.not.include('secret');
    });
  }

  it('is not checked when it is very long, nor values that are', async () => {
    expect(await check(`(${'a'.repeat(5000)})`, 'b')).to.have.property('unchecked');
    expect(await check('^(a|b|.)*$c', 'a'.repeat(10_001))).to.have.property('unchecked');
    expect(await check('^(a|b)', 'a'.repeat(10_001))).to.equal('match');
  });

  it('holds the page up no longer when there are hundreds', async () => {
    const work = () => Promise.all(Array.from({length: 300}, (_, at) => check(`^(a|a)*(${at}|a)*$`, 'a'.repeat(150))));
    const pauses = [await longestPause(work), await longestPause(work), await longestPause(work)];
    expect(Math.min(...pauses)).to.be.below(LONGEST);
  }).timeout(30_000);
});

/** Asks again where what was stopped before still takes the time of what is checked now. */
async function checkPatiently(source: string, value: string): Promise<Verdict> {
  let verdict = await check(source, value);
  for (let tries = 0; typeof verdict === 'object' && tries < 3 * slowness; tries++)
    verdict = await check(source, value);
  return verdict;
}

describe('a hostile pattern', () => {
  it('is one of many', () => {
    expect(Object.values(families).flat()).to.have.length.above(120);
  });

  for (const [family, all] of Object.entries(families)) {
    for (const hostile of all) {
      const {source, known} = hostile;
      it(`never holds the page up: ${family}, ${known ? `${known}: ` : ''}${source.slice(0, 60)}`, async () => {
        await staysAlive(hostile);
      }).timeout(20_000);
    }
  }

  /** Machines are busy: the best of a few tries counts. */
  async function staysAlive(hostile: Hostile): Promise<void> {
    const {head = '', fill, tail = '', source, found} = hostile;
    const long = valueOf(hostile, 10_000);
    let verdict: Verdict = 'match';
    let pause = Infinity;
    for (let tries = 0; pause >= LONGEST && tries < 12; tries++) {
      pause = Math.min(
        pause,
        await longestPause(async () => {
          verdict = await check(source, long);
        }),
      );
    }
    expect(pause).to.be.below(LONGEST);
    const expected: Verdict = found ? 'match' : 'mismatch';
    if (typeof verdict === 'string') expect(verdict).to.equal(expected);
    if (hostile.open) return;
    expect(await checkPatiently(source, valueOf(hostile, 400))).to.equal(expected);
    const short = valueOf(hostile, head.length + 2 * fill.length + tail.length);
    if (!source.includes('\\b(?:)') && !source.includes('\\B(?:)')) {
      expect(await checkPatiently(source, short)).to.equal(native(source, short));
    }
  }
});
