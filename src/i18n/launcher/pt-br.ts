import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('pt-BR');

export const launcher: LauncherStrings = {
  openChat: 'Abrir o chat',
  closeChat: 'Fechar o chat',
  unread: (count) =>
    plural(count, {
      one: `${count} mensagem não lida`,
      many: `${count} de mensagens não lidas`,
      other: `${count} mensagens não lidas`,
    }),
};
