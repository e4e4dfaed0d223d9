import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('ru');

export const launcher: LauncherStrings = {
  openChat: 'Открыть чат',
  closeChat: 'Закрыть чат',
  unread: (count) =>
    plural(count, {
      one: `${count} непрочитанное сообщение`,
      few: `${count} непрочитанных сообщения`,
      many: `${count} непрочитанных сообщений`,
      other: `${count} непрочитанного сообщения`,
    }),
};
