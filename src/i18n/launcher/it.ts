import type {LauncherStrings} from './en.js';

export const launcher: LauncherStrings = {
  openChat: 'Apri la chat',
  closeChat: 'Chiudi la chat',
  unread: (count) => (count === 1 ? '1 messaggio non letto' : `${count} messaggi non letti`),
};
