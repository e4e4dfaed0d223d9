import {expect} from 'chai';
import {html} from 'lit';

import type {MessageKind} from '../../src/messages/kind.js';
import {MemoryTransport} from '../../src/transport/memory-transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, all, drawnAt, frame, part, parts, say, show, still, until} from '../helpers.js';
import {picture} from '../helpers/media.js';

/** A page's own kind, whose pictures have no size before they come. */
const photo: MessageKind<null> = {
  type: 'PHOTO',
  frame: 'bubble',
  parse: () => null,
  render: () => html`<img alt="" />`,
  summary: () => 'A photo',
};

/** Every fifth is a photo that has not come yet. */
const album = Array.from({length: 60}, (_, index) =>
  agentSays(`Line ${index}`, {
    id: `line-${index}`,
    ts: index + 1,
    messageSeen: 1,
    messageType: index % 5 === 0 ? 'PHOTO' : 'TEXT',
  }),
);

async function withAlbum(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale="en" .kinds=${[photo]}></chat-widget>`);
  await say(widget, ...album);
  await until(() => parts(widget, 'message').length === album.length, 'all was drawn');
  await still(widget);
  await frame();
  return widget;
}

/** Scrolls as a reader does. */
async function scrollBy(widget: ChatWidget, by: number): Promise<void> {
  part(widget, 'list').scrollTop += by;
  await frame();
  await frame();
}

function photosIn(widget: ChatWidget): HTMLImageElement[] {
  return all<HTMLImageElement>(widget, '[part~="message"] img');
}

/** The first row that is seen whole. */
function read(widget: ChatWidget): HTMLElement {
  const {top} = part(widget, 'list').getBoundingClientRect();
  return parts(widget, 'message').find((row) => row.getBoundingClientRect().top >= top)!;
}

/** How far an element is moved at most, in CSS pixels, in any frame from before something happens until it is over. */
async function movedMost(element: Element, begin: () => unknown, isOver: () => boolean): Promise<number> {
  const {top} = await drawnAt(element);
  let most = 0;
  const look = async () => (most = Math.max(most, Math.abs((await drawnAt(element)).top - top)));
  await begin();
  while (!isOver()) await look();
  await look();
  await look();
  return most;
}

/** How far an element is moved at most while pictures come, each 300 pixels high. */
async function movedBy(element: Element, photos: readonly HTMLImageElement[]): Promise<number> {
  expect(photos).to.not.be.empty;
  const address = URL.createObjectURL(await picture(30, 300));
  return movedMost(
    element,
    () => photos.forEach((each) => (each.src = address)),
    () => photos.every(({clientHeight}) => clientHeight === 300),
  );
}

describe('the place that is read', () => {
  it('does not move when pictures above it come late', async () => {
    const widget = await withAlbum();
    await scrollBy(widget, -800);
    const {top} = part(widget, 'list').getBoundingClientRect();
    const above = photosIn(widget).filter((each) => each.getBoundingClientRect().bottom < top);
    expect(await movedBy(read(widget), above)).to.be.below(1);
  });

  it('does not move when pictures in view come late', async () => {
    const widget = await withAlbum();
    await scrollBy(widget, -800);
    const place = read(widget);
    const [{top}, {bottom}] = [place.getBoundingClientRect(), part(widget, 'list').getBoundingClientRect()];
    const inView = photosIn(widget).filter((each) => {
      const box = each.getBoundingClientRect();
      return box.top > top && box.bottom < bottom;
    });
    expect(await movedBy(place, inView)).to.be.below(1);
  });

  it('is the end while the reader is there, whatever pictures come late', async () => {
    const widget = await withAlbum();
    expect(await movedBy(parts(widget, 'message').at(-1)!, photosIn(widget))).to.be.below(1);
  });

  it('does not move when earlier pages come', async () => {
    const start = Date.now() - 3_600_000;
    const history = Array.from({length: 500}, (_, index) =>
      agentSays(`Line ${index}`, {ts: start + index * 1000, messageSeen: 1}),
    );
    const transport = new MemoryTransport({history, pageSize: 150});
    const widget = await show(html`<chat-widget open locale="en" .transport=${transport}></chat-widget>`);
    await until(() => parts(widget, 'message').length === 150, 'the newest were drawn');
    await still(widget);
    const list = part(widget, 'list');
    list.scrollTop = 300;
    await frame();
    list.scrollTop = 250;
    await frame();
    // The reader comes near to the first message there is.
    list.scrollTop = 190;
    const come = () => parts(widget, 'message').length === 300;
    expect(await movedMost(read(widget), () => {}, come)).to.be.below(1);
  });
});
