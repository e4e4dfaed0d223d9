import {expect} from 'chai';
import fc from 'fast-check';

import {plainWords, renderRichText} from '../../src/elements/rich-text.js';
import {drawMarkup} from '../../src/elements/markup/markup.js';
import {painter} from '../../src/elements/markup/painter.js';
import {agentSays, all, instead, one, say, show, textOf, until} from '../helpers.js';

/** So many elements are made of a text at most, and those around them. */
const MOST = 1_300;

/** Texts that are hard to read, by what is repeated in them. */
const families: Record<string, (length: number) => string> = {
  ...Object.fromEntries(
    [
      '*',
      '*a ',
      '**a ',
      'a**b',
      '*a **b _c ',
      '_a',
      '__a ',
      '*_a ',
      '|__a{',
      '__a![',
      '#a\n*_*_',
      '!<a@**a',
      '~~a ',
      '[~~a',
      '`',
      '`a',
      '``a`',
      '[',
      '[a',
      '[a](',
      '[a](b "',
      '![a',
      '![',
      '[a](b) ',
      '![a](b) ',
      '> ',
      '>a\n',
      '- ',
      '- a\n',
      '* ',
      '+ ',
      '1. ',
      '1. a\n',
      '> - ',
      '- [ ] a\n',
      '- \n\n',
      '# a\n',
      '---\n',
      '- - -',
      '```\n',
      '    a\n',
      '|',
      '|a',
      '|a|b|\n',
      '[a]: b\n',
      '[a]:\n',
      '\\*',
      '&a;',
      '<',
      '<a',
      '<a ',
      '<a href="',
      '<!--',
      '<?',
      '<![CDATA[',
      '<b>',
      '<p>',
      '<div>',
      '<table>a',
      '<table><tr><td>',
      '<td>',
      '<li>',
      '<br>',
      '<font a>',
      '<select><option>',
      '<template>',
      '<svg><p>',
      '<a href="https://a.b">',
      '<img alt=a>',
      '*<script>*</script>',
      '<blockquote>',
      'http://a.bc ',
      'www.',
      'a@b.it ',
      'a.',
      'a_',
      'a@',
      ' ',
      '\n',
      'a\n',
      'a  \n',
      '\t',
      'a',
    ].map((piece) => [piece, (length: number) => piece.repeat(Math.ceil(length / piece.length))]),
  ),
  'brackets in brackets': (length) => `${'['.repeat(length / 6)}${'](a)'.repeat(length / 6)}`,
  'ever longer ticks': (length) => Array.from({length: Math.sqrt(length)}, (_, index) => '`'.repeat(index)).join(' '),
  'ever deeper lists': (length) =>
    Array.from({length: Math.sqrt(length)}, (_, index) => `${' '.repeat(index)}- a`).join('\n'),
  'a table with a long head': (length) =>
    `${'|a'.repeat(length / 6)}\n${'|-'.repeat(length / 6)}\n${'|\n'.repeat(length / 6)}`,
  'a table with rows of nothing': (length) =>
    `${'|a'.repeat(19)}\n${'|-'.repeat(19)}\n${'|\n'.repeat(length / 2 - 50)}`,
  'what is left open in all that follows': (length) =>
    `${'<b><i><u><s><em><strong><code><small><big><tt><font>'.repeat(3)}${'\n\na'.repeat(length / 4)}`,
  'tags that are never alike': (length) =>
    Array.from({length: length / 12}, (_, index) => `<b x=${index}><p>`).join(''),
};

describe('a text made to hold the page up', () => {
  for (const [what, make] of Object.entries(families)) {
    // At the limit of length, and far beyond it.
    for (const length of [7_900, 100_000]) {
      // One that does is not done before the test is given up.
      it(`does not: ${length} of ${JSON.stringify(what)}`, () => {
        const text = `**a** ${make(length)}`.slice(0, length);
        expect(drawIfPossible(text)?.querySelectorAll('*').length ?? 0).to.be.at.most(MOST);
        expect(plainWords(text).length).to.be.at.most(length);
        renderRichText(text.slice(5));
      });
    }
  }

  it('has its other signs, where there are too many of emphasis', () => {
    const drawn = drawMarkup(`- one\n- ${'*_a '.repeat(500)}`)!;
    expect([drawn.querySelectorAll('li').length, drawn.querySelectorAll('em, strong').length]).to.deep.equal([2, 0]);
    expect(textOf(drawn)).to.include('*_a *_a');
  });

  it('has its emphasis, where many words are emphasised', () => {
    expect(drawMarkup('_a_ **b** '.repeat(100))!.querySelectorAll('em, strong')).to.have.length(200);
  });

  it('is shown as it was written', async () => {
    const widget = await show();
    const text = `**a**${'> '.repeat(5_000)}`;
    await say(widget, agentSays(text, {id: 'long'}), agentSays('**after**'));
    await until(() => all(widget, '.rich').length === 1, 'the text after it was drawn');
    expect(one(widget, '#message-long .text').textContent === text).to.equal(true);
  });

  it('does not do it by numbers either: the newest is drawn first, the others when the page has had its turn', async () => {
    let time = 0;
    instead(performance, 'now', () => (time += 40));
    const drawn: number[] = [];
    const turns = new Set<number>();
    let turn = 0;
    const wait = setTimeout.bind(window);
    const pass = (go: () => void) =>
      wait(() => {
        turn += 1;
        go();
      });
    // Not in every browser.
    const {scheduler: own}: {scheduler?: Scheduler} = globalThis;
    if (own) instead(own, 'yield', () => new Promise(pass));
    else instead(window, 'setTimeout', pass as unknown as typeof setTimeout);
    const wishes = [1, 2, 3, 4].map((number) => ({
      text: `**${number}**`,
      host: undefined,
      isConnected: true,
      setValue: () => turns.add(turn) && drawn.push(number),
    }));
    expect(wishes.map((wish) => painter.now(wish) !== undefined)).to.deep.equal([true, false, false, false]);
    await until(() => drawn.length === 3, 'the others were drawn');
    expect([drawn, turns.size]).to.deep.equal([[4, 3, 2], 3]);
  });
});

function drawIfPossible(text: string): HTMLElement | undefined {
  try {
    return drawMarkup(text);
  } catch {
    // It is shown as it was written.
    return undefined;
  }
}

describe('any text', () => {
  const words =
    'a¦b ¦1. ¦- ¦é¦م¦🙂¦<b>¦</b>¦<p>¦<img src=x onerror=y>¦<script>¦<svg>¦<math>¦javascript:¦https://a.example/¦](¦href=¦style=¦<style>¦<table>¦<a href="¦&lt;¦&#106;¦<!--';
  const signs = fc.constantFrom(...'*_`~[]()<>!#|-+.\\&\n "\'=/:'.split(''), ...words.split('¦'));
  const TAGS =
    /^(a|abbr|b|blockquote|br|caption|cite|code|dd|del|div|dl|dt|em|h3|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)$/;
  const ATTRIBUTES = /^(align|aria-label|class|colspan|dir|href|part|rel|rowspan|start|tabindex|target)$/;

  it('comes to nothing but harmless elements', () => {
    const property = fc.property(fc.array(signs, {maxLength: 60}), (pieces) => {
      const drawn = drawMarkup(pieces.join(''));
      for (const each of drawn?.querySelectorAll('*') ?? []) {
        expect(each.localName).to.match(TAGS);
        for (const {name, value} of each.attributes) {
          expect(name).to.match(ATTRIBUTES);
          if (name === 'href') expect(value).to.match(/^(https?:\/\/|mailto:|tel:)/);
        }
      }
    });
    fc.assert(property, {numRuns: 3000});
  });

  it('loses no word of its own', () => {
    const said = fc.array(
      fc.constantFrom(
        'one',
        '**two**',
        '_three_',
        '`four`',
        '> five',
        '- six',
        '\n',
        '1. seven',
        '# eight',
        '<name>',
        '[nine](https://a.example/)',
        '~~ten~~',
      ),
      {maxLength: 30},
    );
    const property = fc.property(said, (pieces) => {
      const text = pieces.join(' ');
      const drawn = textOf(drawMarkup(text) ?? new Text(text));
      for (const word of text.match(/[a-z]{3,}/g)?.filter((each) => !/^(https|example)$/.test(each)) ?? []) {
        expect(drawn).to.include(word);
      }
    });
    fc.assert(property, {numRuns: 500});
  });
});
