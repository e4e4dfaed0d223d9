import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {one, part} from './finding.js';
import {frame, settled} from './widget.js';

/** A file of so many bytes. */
export function fileOf(name: string, {type = '', size = 3}: {type?: string; size?: number} = {}): File {
  return new File([new Uint8Array(size).fill(1)], name, {type});
}

/** A picture, half red and half black. */
export async function photo(width: number, height: number, type = 'image/jpeg', name = 'photo.jpg'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'red';
  context.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return new File([blob!], name, {type});
}

/** Chooses files in the browser's own dialog. */
export async function choose(widget: ChatWidget, ...files: File[]): Promise<void> {
  const input = one<HTMLInputElement>(widget, 'input[type=file]');
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change'));
  await staged(widget);
}

/** Drags files over the panel, or drops them. */
export async function drag(widget: ChatWidget, type: string, dataTransfer: DataTransfer): Promise<DragEvent> {
  const event = new DragEvent(type, {dataTransfer, bubbles: true, composed: true, cancelable: true});
  part(widget, 'list').dispatchEvent(event);
  await staged(widget);
  return event;
}

/** Pastes into the text. */
export async function paste(widget: ChatWidget, clipboardData: DataTransfer): Promise<ClipboardEvent> {
  const event = new ClipboardEvent('paste', {bubbles: true, composed: true, cancelable: true});
  // Firefox gives an event that is made a clipboard of its own, with nothing in it.
  Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  part(widget, 'input').dispatchEvent(event);
  await staged(widget);
  return event;
}

/** What a drag or the clipboard carries. */
export function transferOf(files: readonly File[], text?: string): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (text !== undefined) transfer.setData('text/plain', text);
  return transfer;
}

/** Waits until what was taken is shown: taking may be work, and what was not is told once its place is there. */
async function staged(widget: ChatWidget): Promise<void> {
  await frame();
  await settled(widget);
  await frame();
  await settled(widget);
}
