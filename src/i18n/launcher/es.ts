import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('es');

export const launcher: LauncherStrings = {
  openChat: 'Abrir el chat',
  closeChat: 'Cerrar el chat',
  unread: (count) =>
    plural(count, {
      one: `${count} mensaje no leído`,
      many: `${count} de mensajes no leídos`,
      other: `${count} mensajes no leídos`,
    }),
};
