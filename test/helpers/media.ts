import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import type {FileFinder} from '../../src/widget/file-shelf.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {type FixtureName, fixture} from '../fixtures.js';
import {say, show} from './widget.js';

/** An image, as a file. */
export function picture(width = 4, height = 3): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  return canvas.convertToBlob({type: 'image/png'});
}

/** Silence, as a WAV file of 8 bit. */
export function sound(seconds = 5): Blob {
  const rate = 8000;
  const length = rate * seconds;
  const number = (value: number, bytes: number) =>
    Array.from({length: bytes}, (_, index) => String.fromCharCode((value >> (8 * index)) & 255)).join('');
  const format = `WAVEfmt ${number(16, 4)}${number(1, 2)}${number(1, 2)}${number(rate, 4)}${number(rate, 4)}`;
  const head = `RIFF${number(36 + length, 4)}${format}${number(1, 2)}${number(8, 2)}data${number(length, 4)}`;
  const bytes = Uint8Array.from(head, (letter) => letter.charCodeAt(0));
  return new Blob([bytes, new Uint8Array(length).fill(128)], {type: 'audio/wav'});
}

/** A widget that shows these records, and finds their files in this way. */
export async function showFiles(
  find: FileFinder | undefined,
  ...records: (FixtureName | Envelope)[]
): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale="en" .resolveFile=${find}></chat-widget>`);
  const envelopes = records.map((each) => (typeof each === 'string' ? fixture(each) : each));
  await say(widget, ...envelopes.map((envelope) => ({...envelope, room: ''})));
  return widget;
}

/** A message with a file, of an agent's. */
export function fileMessage(
  messageType: string,
  fileName: string,
  more: {id?: string; type?: string; caption?: string} = {},
): Envelope {
  const {id = fileName, type = '', caption = ''} = more;
  const {room, data} = fixture('made/document-no-type');
  const content = {...data.content, fileName, documentType: type, caption};
  return {room, data: {...data, id, messageType, content}};
}

/** The object URLs that live, from now on until the test is over. */
export function objectUrls(): ReadonlySet<string> {
  const living = new Set<string>();
  const {createObjectURL, revokeObjectURL} = URL;
  URL.createObjectURL = (object) => {
    const made = createObjectURL.call(URL, object);
    living.add(made);
    return made;
  };
  URL.revokeObjectURL = (address) => {
    living.delete(address);
    revokeObjectURL.call(URL, address);
  };
  restore.push(() => Object.assign(URL, {createObjectURL, revokeObjectURL}));
  return living;
}

/** What is saved until the test is over, instead of being saved: its name, and where it was. */
export function saved(): {readonly name: string; readonly address: string}[] {
  const files: {name: string; address: string}[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.isConnected) click.call(this);
    else files.push({name: this.download, address: this.href});
  };
  restore.push(() => (HTMLAnchorElement.prototype.click = click));
  return files;
}

const restore: (() => void)[] = [];

afterEach(() => {
  for (const each of restore.splice(0).toReversed()) each();
});
