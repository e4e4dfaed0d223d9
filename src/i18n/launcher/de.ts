import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('de');

export const launcher: LauncherStrings = {
  openChat: 'Chat öffnen',
  closeChat: 'Chat schließen',
  unread: (count) => plural(count, {one: `${count} ungelesene Nachricht`, other: `${count} ungelesene Nachrichten`}),
};
