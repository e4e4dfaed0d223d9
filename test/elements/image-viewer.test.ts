import {fixture as render} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {html} from 'lit';

import {define} from '../../src/elements/define.js';
import {ChatImageViewer, type Picture} from '../../src/elements/image-viewer.js';
import {english} from '../../src/i18n/language.js';
import {all, click, focused, heard, one, part, press, settled, textOf, until} from '../helpers.js';
import {barriers} from '../helpers/audit.js';
import {picture} from '../helpers/media.js';

define(ChatImageViewer);

let address = '';

before(async () => {
  address = URL.createObjectURL(await picture(80, 60));
});

after(() => URL.revokeObjectURL(address));

function named(title: string, load: Picture['load'] = async () => ({address, name: `${title}.png`, isActive: false})) {
  return {title, caption: `About ${title}`, load};
}

async function show(
  pictures: readonly Picture[],
  index = 0,
  direction: 'ltr' | 'rtl' = 'ltr',
): Promise<ChatImageViewer> {
  const viewer = await render<ChatImageViewer>(html`
    <chat-image-viewer .pictures=${pictures} .index=${index} .language=${{...english, direction}}></chat-image-viewer>
  `);
  await until(() => all(viewer, 'img, [part~="retry"]').length > 0, 'something came');
  return viewer;
}

const three = () => [named('One'), named('Two'), named('Three')];
const shown = (viewer: ChatImageViewer) => part<HTMLImageElement>(viewer, 'image').alt;

describe('the viewer of images', () => {
  it('stands above the page, with the image and its caption', async () => {
    const viewer = await show([named('One')]);
    expect(one(viewer, 'dialog').matches(':modal')).to.equal(true);
    expect([shown(viewer), textOf(part(viewer, 'text'))]).to.deep.equal(['One', 'About One']);
  });

  it('can be used by everybody', async () => {
    const viewer = await show(three());
    expect(await barriers(viewer)).to.deep.equal([]);
  });

  it('has its image saved', async () => {
    const viewer = await show([named('One')]);
    expect(one<HTMLAnchorElement>(viewer, 'a[download]')).to.include({download: 'One.png', href: address});
  });

  it('can be left by the button that has the focus', async () => {
    const viewer = await show([named('One')]);
    const closed = heard(viewer, 'close');
    expect(focused()?.ariaLabel).to.equal('Close');
    await press('Enter');
    await until(() => closed.length === 1, 'it was left');
  });

  it('can be left by Escape, which reaches nothing else', async () => {
    const viewer = await show([named('One')]);
    const closed = heard(viewer, 'close');
    const keys = heard(document.body, 'keydown');
    await press('Escape');
    await until(() => closed.length === 1, 'it was left');
    expect(keys).to.deep.equal([]);
  });

  it('can be left by a click beside the image', async () => {
    const viewer = await show([named('One')]);
    const closed = heard(viewer, 'close');
    // Its middle is the image; this is a place beside.
    one(viewer, '.stage').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await until(() => closed.length === 1, 'it was left');
  });

  it('is not left by a click on the image', async () => {
    const viewer = await show([named('One')]);
    const closed = heard(viewer, 'close');
    await click(part(viewer, 'image'));
    expect(closed).to.deep.equal([]);
  });

  it('goes on by keys', async () => {
    const viewer = await show(three());
    await press('ArrowRight');
    await settled(viewer);
    expect(shown(viewer)).to.equal('Two');
    await press('ArrowLeft');
    await settled(viewer);
    expect(shown(viewer)).to.equal('One');
  });

  it('goes on to the left where people read that way', async () => {
    const viewer = await show(three(), 0, 'rtl');
    await press('ArrowLeft');
    await settled(viewer);
    expect(shown(viewer)).to.equal('Two');
  });

  it('goes on by buttons, and tells where it is', async () => {
    const viewer = await show(three(), 1);
    await click(one(viewer, '[aria-label="Next"]'));
    await settled(viewer);
    expect([shown(viewer), textOf(one(viewer, '[role="status"]'))]).to.deep.equal(['Three', 'Image 3 of 3']);
  });

  it('ends with the last image', async () => {
    const viewer = await show(three(), 2);
    expect(one(viewer, '[aria-label="Next"]').ariaDisabled).to.equal('true');
    await press('ArrowRight');
    await settled(viewer);
    expect(shown(viewer)).to.equal('Three');
  });

  it('offers no way on from the only image', async () => {
    const viewer = await show([named('One')]);
    expect(all(viewer, '[aria-label="Next"], [aria-label="Previous"]')).to.deep.equal([]);
  });

  it('says so when the image can’t be had, and tries again', async () => {
    const asked: boolean[] = [];
    const load: Picture['load'] = async (again) => {
      asked.push(again);
      return again ? {address, name: 'a.png', isActive: false} : undefined;
    };
    const viewer = await show([named('One', load)]);
    await click(part(viewer, 'retry'));
    await until(() => all(viewer, 'img').length === 1, 'it came');
    expect(asked).to.deep.equal([false, true]);
  });

  it('asks once more for an address that has expired', async () => {
    const asked: boolean[] = [];
    const load: Picture['load'] = async (again) => {
      asked.push(again);
      return {address: 'data:image/png;base64,AAAA', name: 'a.png', isActive: false};
    };
    const viewer = await show([named('One', load)]);
    await until(() => all(viewer, '[part~="retry"]').length === 1, 'it gave up');
    expect(asked).to.deep.equal([false, true]);
  });

  it('shows the image wanted last, whichever comes first', async () => {
    let answer!: () => void;
    const slow = named(
      'One',
      () =>
        new Promise(
          (resolve) => (answer = () => resolve({address: 'data:image/png;base64,BBBB', name: 'a', isActive: false})),
        ),
    );
    const viewer = await render<ChatImageViewer>(html`
      <chat-image-viewer .pictures=${[slow, named('Two')]} .index=${0}></chat-image-viewer>
    `);
    await press('ArrowRight');
    await until(() => all(viewer, 'img').length === 1, 'the second came');
    answer();
    await settled(viewer);
    expect(part<HTMLImageElement>(viewer, 'image').src).to.equal(address);
  });
});
