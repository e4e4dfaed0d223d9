import type {LauncherStrings} from './en.js';

export const launcher: LauncherStrings = {
  openChat: '打开对话窗口',
  closeChat: '关闭对话窗口',
  unread: (count) => `${count} 条未读消息`,
};
