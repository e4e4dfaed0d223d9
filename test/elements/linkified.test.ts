import {expect} from 'chai';
import {html, render} from 'lit';

import {linkified} from '../../src/elements/linkified.js';
import {until} from '../helpers.js';

/** A text as it is drawn, once what finds addresses has come. */
async function drawn(text: string): Promise<HTMLElement> {
  const box = document.createElement('div');
  document.body.append(box);
  render(html`${linkified(text)}`, box);
  await until(() => box.querySelector('a'), 'an address became a link');
  box.remove();
  return box;
}

describe('a text with addresses', () => {
  it('has them as links, in their places', async () => {
    const box = await drawn('See https://example.com/a and www.example.com, or ask.');
    expect(box.textContent).to.equal('See https://example.com/a and www.example.com, or ask.');
    expect([...box.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://example.com/a',
      'https://www.example.com/',
    ]);
  });

  it('has so many of them as anybody would follow, and not a word less', async () => {
    const text = 'http://a.example '.repeat(5000);
    const box = await drawn(text);
    expect(box.querySelectorAll('a')).to.have.length(200);
    expect(box.textContent === text).to.equal(true);
  });
});
