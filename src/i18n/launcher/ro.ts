import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('ro');

export const launcher: LauncherStrings = {
  openChat: 'Deschide chatul',
  closeChat: 'Închide chatul',
  unread: (count) =>
    plural(count, {
      one: `${count} mesaj necitit`,
      few: `${count} mesaje necitite`,
      other: `${count} de mesaje necitite`,
    }),
};
