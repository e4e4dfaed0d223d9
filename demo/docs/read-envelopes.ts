import {faultIn} from './json-fault.js';

/** What somebody wrote into the playground: envelopes of one room, or what is wrong with it, in a sentence. */
export type Reading = {readonly envelopes: readonly unknown[]; readonly room: string} | {readonly problem: string};

export function readEnvelopes(text: string): Reading {
  if (text.trim() === '') return {problem: 'Paste an envelope: {"room": "…", "data": {…}}.'};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problem: `This is not JSON yet: look at ${placeIn(text, faultIn(text))}.`};
  }
  const envelopes: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (envelopes.length === 0) return {problem: 'The list is empty: put an envelope into it.'};
  const at = envelopes.findIndex((each) => !isEnvelope(each));
  if (at !== -1) {
    const which = envelopes.length === 1 ? 'This' : `Entry ${at + 1} of the list`;
    return {problem: `${which} is no envelope: it needs a "data" object with a "messageType".`};
  }
  return {envelopes, room: roomOf(envelopes)};
}

function isEnvelope(value: unknown): boolean {
  const data = isObject(value) ? value['data'] : undefined;
  return isObject(data) && typeof data['messageType'] === 'string';
}

function roomOf(envelopes: readonly unknown[]): string {
  const found = envelopes.map((each) => isObject(each) && each['room']).find((room) => typeof room === 'string');
  return typeof found === 'string' ? found : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A place as editors tell it. */
function placeIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
