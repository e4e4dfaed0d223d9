import type {LauncherStrings} from './en.js';

export const launcher: LauncherStrings = {
  openChat: 'Sohbeti aç',
  closeChat: 'Sohbeti kapat',
  unread: (count) => `${count} okunmamış mesaj`,
};
