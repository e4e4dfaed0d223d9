import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('fr');

export const launcher: LauncherStrings = {
  openChat: 'Ouvrir le chat',
  closeChat: 'Fermer le chat',
  unread: (count) =>
    plural(count, {
      one: `${count} message non lu`,
      many: `${count} de messages non lus`,
      other: `${count} messages non lus`,
    }),
};
