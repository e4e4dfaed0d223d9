import type {LauncherStrings} from './en.js';

export const launcher: LauncherStrings = {
  openChat: '開啟對話視窗',
  closeChat: '關閉對話視窗',
  unread: (count) => `${count} 則未讀訊息`,
};
