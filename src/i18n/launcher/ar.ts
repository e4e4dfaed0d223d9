import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('ar');

export const launcher: LauncherStrings = {
  openChat: 'فتح المحادثة',
  closeChat: 'إغلاق المحادثة',
  unread: (count) =>
    plural(count, {
      zero: 'لا توجد رسائل غير مقروءة',
      one: 'رسالة واحدة غير مقروءة',
      two: 'رسالتان غير مقروءتين',
      few: `${count} رسائل غير مقروءة`,
      many: `${count} رسالة غير مقروءة`,
      other: `${count} رسالة غير مقروءة`,
    }),
};
