import {expect} from 'chai';
import fc from 'fast-check';

import {renderRichText, renderText} from '../../src/elements/rich-text.js';
import {agentSays, all, customerSays, say, show, textOf, until} from '../helpers.js';

/** Whether what draws Markdown was fetched. The page of this test file is its own. */
function isFetched(): boolean {
  return performance.getEntriesByType('resource').some(({name}) => name.includes('/markup/'));
}

const sentences = [
  'Hello, how can I help you today?',
  'Your order #4711 (2 × 3 = 6 items) costs 49.90 € - about 5 % less!',
  'Write to anna_rossi@example.com or see https://example.com/a_b?c=d&e=f',
  'It is 5 < 6 > 4, 7 * 8 and ~10 minutes; Smith & Sons, "quoted" [1]',
  'One\n\nTwo\n    Three\n:-) \\o/ 2027. ok',
];

describe('what draws Markdown', () => {
  it('is not fetched for plain sentences, nor for the customer’s own', async () => {
    const widget = await show();
    await say(
      widget,
      ...sentences.map((text) => agentSays(text)),
      customerSays('**No** [Markdown](https://example.com)'),
    );
    expect(isFetched()).to.equal(false);
  });

  it('is fetched with the first text that needs it, which stands as it was written until then', async () => {
    const widget = await show();
    widget.receive(agentSays('It is **done**'));
    await until(() => all(widget, '[part~="text"]').length === 1, 'the text was there');
    expect(all(widget, '[part~="text"]').map(textOf)[0]).to.be.oneOf(['It is **done**', 'It is done']);
    await until(() => all(widget, '.rich').map(textOf)[0] === 'It is done', 'its Markdown was drawn');
    expect(isFetched()).to.equal(true);
  });

  it('would change nothing in the texts it is not fetched for', async () => {
    const {drawMarkup} = await import('../../src/elements/markup/markup.js');
    const isPlain = (text: string) => renderRichText(text).strings === renderText(text).strings;
    const pieces = fc.constantFrom(...'*_`~[]()<>!#|-+.\\&;:=/ \n1ab'.split(''), 'word ', '. ', '\n\n');
    const property = fc.property(fc.array(pieces, {maxLength: 12}), (parts) => {
      const text = parts.join('');
      fc.pre(isPlain(text) && text.trim() !== '');
      const drawn = drawMarkup(text);
      expect([...(drawn?.querySelectorAll('*:not(p, br, a)') ?? [])].map(({localName}) => localName)).to.deep.equal([]);
    });
    fc.assert(property, {numRuns: 2000});
  });
});
