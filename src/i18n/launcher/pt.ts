import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('pt-PT');

export const launcher: LauncherStrings = {
  openChat: 'Abrir o chat',
  closeChat: 'Fechar o chat',
  unread: (count) =>
    plural(count, {
      one: `${count} mensagem por ler`,
      many: `${count} de mensagens por ler`,
      other: `${count} mensagens por ler`,
    }),
};
