import type {LauncherStrings} from './en.js';

export const launcher: LauncherStrings = {
  openChat: 'チャットを開く',
  closeChat: 'チャットを閉じる',
  unread: (count) => `未読メッセージ${count}件`,
};
