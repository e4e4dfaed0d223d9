import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  all,
  click,
  focused,
  heard,
  one,
  part,
  parts,
  press,
  said,
  say,
  settled,
  still,
  textOf,
  until,
} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {fileMessage, objectUrls, picture, showFiles} from '../helpers/media.js';

/** An address that holds no image. */
const BROKEN = 'data:image/png;base64,AAAA';

const caption = 'Il guasto, visto da vicino';

async function loaded(widget: ChatWidget, count = 1): Promise<HTMLImageElement[]> {
  const images = () => all<HTMLImageElement>(widget, '[part~="image"] > img');
  await until(() => images().filter(({naturalWidth}) => naturalWidth > 0).length === count, 'the images were there');
  await settled(widget);
  return images();
}

describe('an image', () => {
  it('is its name and caption when nobody can find it', async () => {
    const widget = await showFiles(undefined, 'made/image-caption');
    expect(textOf(part(widget, 'file'))).to.include('guasto.PNG');
    expect(textOf(part(widget, 'text'))).to.equal(caption);
    expect(all(widget, 'img, [part~="image"]')).to.deep.equal([]);
  });

  it('is its name and caption when the page says that there is none', async () => {
    const widget = await showFiles(() => undefined, 'made/image-caption');
    await until(() => parts(widget, 'file').length === 1, 'it was given up');
    expect(said(widget)[0]).to.include('guasto.PNG').and.to.include(caption);
  });

  it('shows, called by its caption', async () => {
    const widget = await showFiles(() => picture(), 'made/image-caption');
    const [image] = await loaded(widget);
    expect(image!.alt).to.equal(caption);
    expect(textOf(part(widget, 'text'))).to.equal(caption);
  });

  it('without a caption is called an image, in the customer’s language', async () => {
    const widget = await showFiles(() => picture(), 'messages/02-IMAGE');
    widget.locale = 'it';
    await settled(widget);
    const [image] = await loaded(widget);
    expect(image!.alt).to.equal('Immagine');
  });

  it('has its size before it comes, and keeps it', async () => {
    let answer!: (blob: Blob) => void;
    const widget = await showFiles(() => new Promise<Blob>((resolve) => (answer = resolve)), 'made/image-caption');
    await still(widget);
    const box = part(widget, 'image').getBoundingClientRect();
    expect(box.width).to.be.within(200, 260);
    expect(box.height).to.be.closeTo(box.width * 0.75, 1);
    await until(() => answer, 'it was asked for');
    answer(await picture(300, 900));
    await loaded(widget);
    const now = part(widget, 'image').getBoundingClientRect();
    expect([now.width, now.height]).to.deep.equal([box.width, box.height]);
  });

  it('says that it is on its way', async () => {
    const widget = await showFiles(() => new Promise<Blob>(() => {}), 'messages/02-IMAGE');
    expect(textOf(part(widget, 'image'))).to.equal('Loading…');
  });

  it('can be data, or a URL', async () => {
    const data = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const address = URL.createObjectURL(await picture());
    const widget = await showFiles(
      ({data: {id}}) => (id === fixture('messages/02-IMAGE').data.id ? data : new URL(address)),
      'messages/02-IMAGE',
      'made/image-caption',
    );
    const images = await loaded(widget, 2);
    expect(images.map(({src}) => src)).to.deep.equal([data, address]);
    URL.revokeObjectURL(address);
  });

  it('that is small is not blown up', async () => {
    const widget = await showFiles(() => picture(40, 30), 'messages/02-IMAGE');
    const [image] = await loaded(widget);
    await until(() => getComputedStyle(image!).objectFit === 'scale-down', 'the image kept its size');
  });

  it('that is large fills its box', async () => {
    const widget = await showFiles(() => picture(900, 300), 'messages/02-IMAGE');
    const [image] = await loaded(widget);
    expect(getComputedStyle(image!).objectFit).to.equal('cover');
  });
});

describe('an image that can’t be loaded', () => {
  it('says so in its box, and can be tried again', async () => {
    let tries = 0;
    const find = () => (++tries === 1 ? Promise.reject(new Error('no network')) : picture());
    const widget = await showFiles(find, 'messages/02-IMAGE');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect(textOf(part(widget, 'image'))).to.equal('This file can’t be loaded. Try again');
    const {width, height} = part(widget, 'image').getBoundingClientRect();
    expect(height).to.be.closeTo(width * 0.75, 1);
    await click(part(widget, 'retry'));
    await loaded(widget);
    expect(tries).to.equal(2);
  });

  it('at an address that has expired is asked for once more before anybody is bothered', async () => {
    const fresh = URL.createObjectURL(await picture());
    const answers = [BROKEN, fresh];
    const widget = await showFiles(() => answers.shift()!, 'messages/02-IMAGE');
    const errors = heard(widget, 'chat-error');
    const [image] = await loaded(widget);
    expect(image!.src).to.equal(fresh);
    expect(errors).to.deep.equal([]);
    URL.revokeObjectURL(fresh);
  });

  it('is told once when the new address doesn’t work either', async () => {
    let tries = 0;
    const widget = await showFiles(() => `${BROKEN}${++tries}`, 'messages/02-IMAGE');
    const errors = heard(widget, 'chat-error');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect([tries, errors.map(({code}) => code)]).to.deep.equal([2, ['file-load']]);
  });

  it('can be used by everybody', async () => {
    const widget = await showFiles(() => Promise.reject(new Error('no network')), 'made/image-caption');
    await until(() => parts(widget, 'retry').length === 1, 'it failed');
    expect(await barriers(widget)).to.deep.equal([]);
  });
});

describe('an image that a browser might run', () => {
  const attack =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="window.__chatWidgetXss=true"><script>window.__chatWidgetXss=true</script></svg>';
  const hostile: [what: string, fileName: string, documentType: string, blobType: string][] = [
    ['an SVG by its bytes', 'a.png', 'png', 'image/svg+xml'],
    ['an SVG by its name', 'a.svg', 'png', 'image/png'],
    ['an SVG by its type', 'a.png', 'svg', 'image/png'],
    ['a page by its bytes', 'a.png', 'png', 'text/html'],
    ['a script by its bytes', 'a.png', 'png', 'text/javascript'],
    ['XML by its bytes', 'a.png', 'png', 'application/xml'],
  ];
  for (const [what, fileName, type, blobType] of hostile) {
    it(`is only saved: ${what}`, async () => {
      const message = fileMessage('IMAGE', fileName, {type});
      const widget = await showFiles(() => new Blob([attack], {type: blobType}), message);
      await until(() => all(widget, 'a[download]').length === 1, 'it could be saved');
      expect(all(widget, 'img, iframe, object, embed, [part~="image"]')).to.deep.equal([]);
      const {href} = one<HTMLAnchorElement>(widget, 'a[download]');
      expect((await fetch(href)).headers.get('content-type')).to.equal(
        blobType === 'image/png' ? 'image/png' : 'application/octet-stream',
      );
      expect(window).not.to.have.property('__chatWidgetXss');
    });
  }

  for (const address of ['/files/a.svg', '/files/a.html?download', 'data:image/svg+xml,<svg/>']) {
    it(`has no address to open: ${address}`, async () => {
      const widget = await showFiles(() => address, fileMessage('IMAGE', 'a.png', {type: 'png'}));
      await until(() => all(widget, 'button[part~="file"]').length === 1, 'it could be saved');
      expect(all(widget, 'img, a, [href], [src]')).to.deep.equal([]);
    });
  }

  it('is no image when it is of another type', async () => {
    const widget = await showFiles(() => new Blob(['%PDF'], {type: 'application/pdf'}), fileMessage('IMAGE', 'a.png'));
    await until(() => all(widget, 'a[download]').length === 1, 'it could be saved');
    expect(all(widget, 'img')).to.deep.equal([]);
  });
});

describe('an image in full', () => {
  const view = async (widget: ChatWidget) => {
    await until(() => all(widget, 'chat-image-viewer').length === 1, 'the viewer was there');
    await settled(widget);
    await until(() => all(widget, 'dialog img').length === 1, 'the image was there');
  };

  it('opens by a click', async () => {
    const widget = await showFiles(() => picture(400, 300), 'made/image-caption');
    await loaded(widget);
    await click(one(widget, 'button[part~="image"]'));
    await view(widget);
    expect(one(widget, 'dialog').matches(':modal')).to.equal(true);
  });

  it('opens by Enter, and gives the focus back', async () => {
    const widget = await showFiles(() => picture(400, 300), 'made/image-caption');
    await loaded(widget);
    const thumbnail = one<HTMLButtonElement>(widget, 'button[part~="image"]');
    thumbnail.focus();
    await press('Enter');
    await view(widget);
    await press('Escape');
    await until(() => all(widget, 'chat-image-viewer').length === 0, 'the viewer was gone');
    expect(focused()).to.equal(thumbnail);
    expect(widget.open).to.equal(true);
  });

  it('leads to the other images of the conversation', async () => {
    const asked: string[] = [];
    const widget = await showFiles(
      ({data}) => {
        asked.push(data.id);
        return picture(400, 300);
      },
      fileMessage('IMAGE', 'one.png', {caption: 'One'}),
      fileMessage('IMAGE', 'a.svg'),
      fileMessage('IMAGE', 'two.png', {caption: 'Two'}),
    );
    await loaded(widget, 2);
    await click(all(widget, 'button[part~="image"]')[0]!);
    await view(widget);
    await press('ArrowRight');
    await until(() => all<HTMLImageElement>(widget, 'dialog img')[0]?.alt === 'Two', 'the next image was there');
    expect(asked.filter((id) => id === 'two.png')).to.have.length(1);
  });
});

describe('the bytes of an image', () => {
  it('are let go of with the widget', async () => {
    const living = objectUrls();
    const widget = await showFiles(() => picture(), 'messages/02-IMAGE', 'made/image-caption');
    await loaded(widget, 2);
    expect(living.size).to.equal(2);
    widget.remove();
    expect(living.size).to.equal(0);
  });

  it('are there again when the widget comes back', async () => {
    const widget = await showFiles(() => picture(), 'messages/02-IMAGE');
    await loaded(widget);
    const parent = widget.parentElement!;
    widget.remove();
    parent.append(widget);
    await loaded(widget);
  });

  it('are let go of with the room', async () => {
    const living = objectUrls();
    const widget = await showFiles(() => picture());
    await say(widget, fixture('messages/02-IMAGE'));
    await loaded(widget);
    widget.room = 'CHAT_OTHER';
    await settled(widget);
    expect(living.size).to.equal(0);
  });
});
