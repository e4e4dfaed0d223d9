import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

/** All that the manifest declares. */
export function declarations() {
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  return modules.flatMap((each) => each.declarations ?? []);
}

/** What it says of the widget, with all that is optional in it. */
export function element() {
  const found = declarations().find(({tagName}) => tagName === 'chat-widget');
  const lists = {attributes: [], events: [], slots: [], cssParts: [], cssProperties: [], ...found};
  const members = (found.members ?? []).filter((each) => !each.static && !each.inheritedFrom && isPublic(each));
  return {...lists, members, field: (name) => members.find((each) => each.name === name)};
}

export function isPublic({privacy = 'public', name}) {
  return privacy === 'public' && !name.startsWith('#');
}

export function typeOf({type}) {
  return type?.text;
}

/** A parameter as one would write it in a call: of one that is taken apart, the names. */
export function parameter({name, optional, default: initial}) {
  return name.replace(/\s*=[^,}]+/g, '') + (optional || initial !== undefined ? '?' : '');
}
