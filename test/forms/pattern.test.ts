import {expect} from 'chai';
import fc from 'fast-check';
import {matches} from '../../src/forms/pattern.js';

const {warn} = console;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  console.warn = (text: string) => warnings.push(text);
});

afterEach(() => {
  console.warn = warn;
});

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
    ['^(?:a|b)+$', 'abba', true],
    ['^(?:a|b)+$', 'abca', false],
    ['abc', 'ABC', false],
    ['^b$', 'a\nb\nc', false],
    ['^(b)$', 'a\nb\nc', false],
    ['a|(b)', 'b', true],
    ['^è+$', 'èè', true],
    ['', 'anything', true],
  ];
  for (const [source, value, found] of cases) {
    it(`${source} is ${found ? '' : 'not '}found in ${JSON.stringify(value)}`, async () => {
      expect(await matches(source, value)).to.equal(found);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is found where the pattern engine of the page would find it', async () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '(a|b)', '(ab)', '(?:b|c)', '\\d', '\\w', '^', '$');
    const quantified = fc
      .tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{1,2}', '*?'))
      .map(([what, howOften]) => (/[\^$]/.test(what) && what.length === 1 ? what : what + howOften));
    const source = fc.array(quantified, {minLength: 1, maxLength: 5}).map((parts) => parts.join(''));
    const value = fc.string({unit: fc.constantFrom('a', 'b', 'c', '1', ' '), maxLength: 8});
    await fc.assert(
      fc.asyncProperty(source, value, async (pattern, text) => {
        expect(await matches(pattern, text)).to.equal(new RegExp(pattern).test(text));
      }),
      {numRuns: 500},
    );
    expect(warnings).to.deep.equal([]);
  });

  for (const source of ['([a-z', '(?<=a)b', '(a)\\1', '*', '(?', '(a{1001}){2}']) {
    it(`lets any value pass when it can not be checked, and says so once: ${source}`, async () => {
      expect(await matches(source, 'x')).to.equal(true);
      expect(await matches(source, 'y')).to.equal(true);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(source);
    });
  }

  it('lets values pass that are too long to check', async () => {
    expect(await matches('^b$', 'a'.repeat(1001))).to.equal(true);
    expect(await matches('^b$', 'a'.repeat(1000))).to.equal(false);
  });

  for (const [source, letter] of [
    ['^(a+)+$', 'a'],
    ['^(a|a)*$', 'a'],
    ['^(a|aa)+$', 'a'],
    ['(x+x+)+y', 'x'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'],
    ['a*a*a*a*a*a*a*a*b$', 'a'],
    ['^(?:.*,){11}P', ','],
    ['[a-z]+[a-z]+[a-z]+[a-z]+1', 'a'],
  ] as const) {
    it(`never holds the page up, however slow it is meant to be: ${source}`, async () => {
      await matches('(warm)', 'up');
      const start = performance.now();
      expect(await matches(source, `${letter.repeat(900)}!`)).to.equal(false);
      expect(performance.now() - start).to.be.below(1000);
    });
  }

  for (const source of ['(a?){1000}', '(a*b?)'].map((part) => part.repeat(50_000))) {
    it(`never holds the page up, however big it is: ${source.slice(0, 10)}…`, async () => {
      const start = performance.now();
      expect(await matches(source, 'c'.repeat(900))).to.equal(true);
      expect(performance.now() - start).to.be.below(1000);
    });
  }
});
