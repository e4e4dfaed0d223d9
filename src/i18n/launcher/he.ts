import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('he');

export const launcher: LauncherStrings = {
  openChat: 'פתיחת הצ׳אט',
  closeChat: 'סגירת הצ׳אט',
  unread: (count) =>
    plural(count, {
      one: 'הודעה אחת שלא נקראה',
      two: 'שתי הודעות שלא נקראו',
      other: `${count} הודעות שלא נקראו`,
    }),
};
