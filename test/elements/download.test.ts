import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import {type Download, renderDownload} from '../../src/elements/download.js';
import {saveFile} from '../../src/elements/save-file.js';
import {click, textOf} from '../helpers.js';
import {saved} from '../helpers/media.js';

function show(download: Partial<Download>): Promise<HTMLElement> {
  const whole = {address: 'https://example.com/a.pdf', name: 'a.pdf', isActive: false, ...download};
  return render(html`<p>${renderDownload(whole, 'Content', {part: 'file', label: 'Save it'})}</p>`);
}

describe('what can be saved', () => {
  it('is a link that saves, and never takes the page away', async () => {
    const link = (await show({})).querySelector('a')!;
    const {href, download, target, rel} = link;
    expect({href, download, target, rel}).to.deep.equal({
      href: 'https://example.com/a.pdf',
      download: 'a.pdf',
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  it('is nothing that could be opened when a browser might run it', async () => {
    const shown = await show({isActive: true});
    expect(shown.querySelectorAll('a, [href], [src]')).to.have.length(0);
    expect(textOf(shown)).to.equal('Content');
  });

  it('is saved by a button when a browser might run it', async () => {
    const files = saved();
    const shown = await show({isActive: true, name: 'a.svg', address: 'https://example.com/a.svg'});
    await click(shown.querySelector('button')!);
    expect(files).to.deep.equal([{name: 'a.svg', address: 'https://example.com/a.svg'}]);
  });

  it('is called what it is, either way', async () => {
    const shown = [await show({}), await show({isActive: true})];
    expect(shown.map((each) => each.firstElementChild!.ariaLabel)).to.deep.equal(['Save it', 'Save it']);
  });

  it('can be bytes that the page has made', async () => {
    const files = saved();
    saveFile(new Blob(['BEGIN']), 'a.vcf');
    expect(files.map(({name}) => name)).to.deep.equal(['a.vcf']);
    expect(await (await fetch(files[0]!.address)).text()).to.equal('BEGIN');
  });
});
