import {expect} from 'chai';
import {html} from 'lit';

import {downscale} from '../../src/widget/downscale.js';
import {all, click, heard, instead, part, parts, show, until} from '../helpers.js';
import {choose, fileOf, photo} from '../helpers/attaching.js';

/** A JPEG with a note of the camera's: `orientation` as in EXIF, and a name to look for. */
async function noted(width: number, height: number, orientation: number): Promise<File> {
  const plain = new Uint8Array(await (await photo(width, height)).arrayBuffer());
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const note = [...new TextEncoder().encode('Exif\0\0'), ...tiff, ...new TextEncoder().encode('GPS-SECRET')];
  const header = [0xff, 0xe1, 0, note.length + 2, ...note];
  const bytes = new Uint8Array([...plain.slice(0, 2), ...header, ...plain.slice(2)]);
  return new File([bytes], 'photo.jpg', {type: 'image/jpeg', lastModified: 1});
}

async function sizeOf(file: File): Promise<[number, number]> {
  const {width, height} = await createImageBitmap(file);
  return [width, height];
}

describe('a photo that is scaled down', () => {
  it('has no edge longer than it may', async () => {
    expect(await sizeOf(await downscale(await photo(400, 200), 100))).to.deep.equal([100, 50]);
    expect(await sizeOf(await downscale(await photo(20, 400, 'image/png', 'a.png'), 100))).to.deep.equal([5, 100]);
  });

  it('is never scaled up', async () => {
    expect(await sizeOf(await downscale(await photo(40, 20), 100))).to.deep.equal([40, 20]);
  });

  it('keeps its name, type and date', async () => {
    const {name, type, lastModified} = await downscale(await noted(400, 200, 1), 100);
    expect([name, type, lastModified]).to.deep.equal(['photo.jpg', 'image/jpeg', 1]);
  });

  it('stands upright, and tells nothing of what the camera noted', async () => {
    const file = await noted(400, 200, 6);
    expect(await file.text()).to.contain('GPS-SECRET');
    const small = await downscale(file, 100);
    expect(await small.text()).not.to.contain('GPS-SECRET');
    expect(await sizeOf(small)).to.deep.equal([50, 100]);
  });

  it('goes out as it is when it can’t be drawn', async () => {
    const broken = fileOf('a.jpg', {type: 'image/jpeg'});
    expect(await downscale(broken, 100)).to.equal(broken);
  });

  it('is a photo: what may be animated stays as it is', async () => {
    const file = await photo(400, 200, 'image/webp', 'a.webp');
    expect(await downscale(file, 100)).to.equal(file);
  });

  it('is what goes out where the page wants it, even if the photo itself was too big', async () => {
    const widget = await show(html`<chat-widget open downscale="32" max-file-size="4000"></chat-widget>`);
    const sent = heard(widget, 'chat-send');
    const big = await photo(1200, 900, 'image/jpeg');
    expect(big.size).to.be.greaterThan(4000);
    await choose(widget, big);
    await until(() => parts(widget, 'attachment').length === 1, 'the photo was drawn anew');
    await click(part(widget, 'send'));
    expect(await sizeOf(sent[0]!.files[0]!)).to.deep.equal([32, 24]);
  });

  it('is every one that is taken, whatever was chosen before it', async () => {
    const widget = await show(html`<chat-widget open downscale="1600" max-files="2"></chat-widget>`);
    const sent = heard(widget, 'chat-send');
    const empty = fileOf('empty.jpg', {type: 'image/jpeg', size: 0});
    await choose(widget, fileOf('notes.txt'), empty, await noted(40, 20, 1), await noted(20, 40, 1));
    await until(() => parts(widget, 'attachment').length === 2, 'both photos were taken');
    await click(part(widget, 'send'));
    const texts = await Promise.all(sent.map(({files}) => files[0]!.text()));
    expect(texts.map((text) => text.includes('GPS-SECRET'))).to.deep.equal([false, false]);
  });

  it('is none too many', async () => {
    const widget = await show(html`<chat-widget open downscale="1600" max-files="2"></chat-widget>`);
    const three = [await noted(40, 20, 1), await noted(40, 20, 1), await noted(40, 20, 1)];
    const drawn: unknown[] = [];
    const real = window.createImageBitmap.bind(window);
    instead(window, 'createImageBitmap', (image: ImageBitmapSource) => {
      drawn.push(image);
      return real(image);
    });
    await choose(widget, ...three);
    await until(() => parts(widget, 'attachment').length === 2, 'two photos were taken');
    await until(() => all(widget, '.refused li').length === 1, 'the third is refused');
    expect(drawn).to.have.lengthOf(2);
  });
});
