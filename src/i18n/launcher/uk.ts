import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('uk');

export const launcher: LauncherStrings = {
  openChat: 'Відкрити чат',
  closeChat: 'Закрити чат',
  unread: (count) =>
    plural(count, {
      one: `${count} непрочитане повідомлення`,
      few: `${count} непрочитані повідомлення`,
      many: `${count} непрочитаних повідомлень`,
      other: `${count} непрочитаного повідомлення`,
    }),
};
