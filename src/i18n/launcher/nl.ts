import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('nl');

export const launcher: LauncherStrings = {
  openChat: 'Chat openen',
  closeChat: 'Chat sluiten',
  unread: (count) => plural(count, {one: `${count} ongelezen bericht`, other: `${count} ongelezen berichten`}),
};
