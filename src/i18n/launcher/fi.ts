import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('fi');

export const launcher: LauncherStrings = {
  openChat: 'Avaa chat',
  closeChat: 'Sulje chat',
  unread: (count) => plural(count, {one: `${count} lukematon viesti`, other: `${count} lukematonta viestiä`}),
};
