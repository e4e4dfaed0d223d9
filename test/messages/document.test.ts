import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {all, click, heard, one, part, parts, settled, textOf, until} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {fileMessage, saved, showFiles} from '../helpers/media.js';

const pdf = () => new Blob(['%PDF-'.padEnd(2048)], {type: 'application/pdf'});

async function ready(widget: ChatWidget): Promise<HTMLAnchorElement> {
  await until(() => all(widget, 'a[download]').length === 1, 'it could be saved');
  await settled(widget);
  return one(widget, 'a[download]');
}

describe('a document', () => {
  it('is its name when nobody can find it', async () => {
    const widget = await showFiles(undefined, 'messages/03-DOCUMENT');
    expect(textOf(part(widget, 'file'))).to.include('WHATSAPP-TEMPLATE-AD-v09.xlsx');
    expect(all(widget, '[part~="file"] a, a[part~="file"], button[part~="file"]')).to.deep.equal([]);
  });

  it('is saved under its name', async () => {
    const link = await ready(await showFiles(pdf, 'messages/03-DOCUMENT'));
    expect(link.download).to.equal('WHATSAPP-TEMPLATE-AD-v09.xlsx');
    expect(textOf(link)).to.match(/WHATSAPP-TEMPLATE-AD-v09\.xlsx.*, Download$/);
  });

  it('tells its sort and how large it is, as its readers write it', async () => {
    const widget = await showFiles(() => new Blob(['x'.repeat(1536)]), 'messages/03-DOCUMENT');
    widget.locale = 'it';
    await settled(widget);
    const link = await ready(widget);
    expect(textOf(one(link, '.sheet'))).to.equal('xlsx');
    expect(textOf(one(link, '.detail'))).to.match(/^1,5.?kB$/);
  });

  it('without a type and an extension is a file', async () => {
    const link = await ready(await showFiles(pdf, 'made/document-no-type'));
    expect(link.download).to.equal('LEGGIMI');
    expect(all(link, '.icon-file')).to.have.length(1);
  });

  it('without a name is called a document', async () => {
    const link = await ready(await showFiles(pdf, fileMessage('DOCUMENT', '', {id: 'nameless', type: 'pdf'})));
    expect(textOf(link)).to.include('Document');
    expect(link.download).to.equal('Document.pdf');
  });

  it('keeps its extension in sight, however long its name and narrow the panel', async () => {
    const name = `${'very-long-name-'.repeat(20)}v2.docx`;
    const widget = await showFiles(pdf, fileMessage('DOCUMENT', name));
    const link = await ready(widget);
    const [start, end] = all(link, '.file-name > span');
    expect(textOf(end!)).to.equal('-v2.docx');
    expect(end!.scrollWidth).to.be.at.most(end!.clientWidth + 1);
    expect(start!.scrollWidth).to.be.greaterThan(start!.clientWidth);
    expect(link.getBoundingClientRect().right).to.be.at.most(part(widget, 'list').getBoundingClientRect().right);
  });

  it('is called by its whole name', async () => {
    const name = `${'very-long-name-'.repeat(20)}v2.docx`;
    const link = await ready(await showFiles(pdf, fileMessage('DOCUMENT', name)));
    const heardName = all(link, '.spoken').map(textOf).join('');
    expect(heardName).to.equal(`${name}, Download`);
    expect(one(link, '.file-name').ariaHidden).to.equal('true');
  });

  it('that can’t be loaded says so, and can be tried again', async () => {
    let tries = 0;
    const widget = await showFiles(
      () => (++tries === 1 ? Promise.reject(new Error('no network')) : pdf()),
      'made/document-no-type',
    );
    const errors = heard(widget, 'chat-error');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect(textOf(part(widget, 'error'))).to.equal('This file can’t be loaded. Try again');
    await click(part(widget, 'retry'));
    await ready(widget);
    expect(errors.map(({code}) => code)).to.deep.equal(['file-load']);
  });

  it('can be used by everybody', async () => {
    const widget = await showFiles(pdf, 'messages/03-DOCUMENT');
    await ready(widget);
    expect(await barriers(widget)).to.deep.equal([]);
  });
});

describe('a hostile document', () => {
  it('is harmless by its name', async () => {
    const widget = await showFiles(pdf, 'made/document-hostile-name');
    const link = await ready(widget);
    expect(textOf(link)).to.include('../../"><script>alert(1)</script>.pdf');
    expect(link.download).to.match(/^[\w.() -]+\.pdf$/);
    expect(textOf(part(widget, 'text'))).to.equal('<i>caption</i>');
    expect(all(widget, 'script, i')).to.deep.equal([]);
  });

  it('shows what its name would hide', async () => {
    const link = await ready(await showFiles(pdf, fileMessage('DOCUMENT', 'invoice\u202efdp.exe')));
    expect(textOf(one(link, '.file-name'))).to.equal('invoice\u{fffd}fdp.exe');
    expect(textOf(one(link, '.sheet'))).to.equal('exe');
    expect(link.download).to.equal('invoice_fdp.exe');
  });

  for (const type of [
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/javascript',
    '',
    'application/pdf',
  ]) {
    it(`of type ${JSON.stringify(type)} is nothing a browser runs`, async () => {
      const html = new Blob(['<script>window.__chatWidgetXss = true</script>'], {type});
      const link = await ready(await showFiles(() => html, fileMessage('DOCUMENT', 'a.html', {type: 'html'})));
      const {headers} = await fetch(link.href);
      expect(headers.get('content-type')).to.equal('application/octet-stream');
    });
  }

  for (const address of ['/files/a.html', 'blob:https://example.com/1']) {
    it(`can be saved but not opened: ${address}`, async () => {
      const files = saved();
      const widget = await showFiles(() => address, fileMessage('DOCUMENT', 'a.pdf', {type: 'pdf'}));
      await until(() => all(widget, 'button[part~="file"]').length === 1, 'it could be saved');
      expect(all(widget, 'a, [href]')).to.deep.equal([]);
      await click(one(widget, 'button[part~="file"]'));
      expect(files).to.deep.equal([{name: 'a.pdf', address: new URL(address, location.href).href}]);
    });
  }

  it('whose address is a script can’t be had', async () => {
    const widget = await showFiles(() => 'javascript:window.__chatWidgetXss=true', 'messages/03-DOCUMENT');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect(all(widget, 'a, [href], [src]')).to.deep.equal([]);
  });
});
