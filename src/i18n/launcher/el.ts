import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('el');

export const launcher: LauncherStrings = {
  openChat: 'Άνοιγμα συνομιλίας',
  closeChat: 'Κλείσιμο συνομιλίας',
  unread: (count) => plural(count, {one: `${count} μη αναγνωσμένο μήνυμα`, other: `${count} μη αναγνωσμένα μηνύματα`}),
};
