import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('cs');

export const launcher: LauncherStrings = {
  openChat: 'Otevřít chat',
  closeChat: 'Zavřít chat',
  unread: (count) =>
    plural(count, {
      one: `${count} nepřečtená zpráva`,
      few: `${count} nepřečtené zprávy`,
      other: `${count} nepřečtených zpráv`,
    }),
};
