import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('pl');

export const launcher: LauncherStrings = {
  openChat: 'Otwórz czat',
  closeChat: 'Zamknij czat',
  unread: (count) =>
    plural(count, {
      one: `${count} nieprzeczytana wiadomość`,
      few: `${count} nieprzeczytane wiadomości`,
      many: `${count} nieprzeczytanych wiadomości`,
      other: `${count} nieprzeczytanej wiadomości`,
    }),
};
