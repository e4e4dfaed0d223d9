import {safePicture} from '../model/address.js';

/** Saves a file the page has made itself under the customer's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  saveFrom(address, name);
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves what is at an address, and never opens it. */
export function saveFrom(address: string, name: string): void {
  const checked = safePicture(address);
  if (checked === undefined) return;
  const link = document.createElement('a');
  link.href = checked;
  link.download = name;
  link.click();
}
