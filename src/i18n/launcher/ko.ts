import type {LauncherStrings} from './en.js';

export const launcher: LauncherStrings = {
  openChat: '채팅 열기',
  closeChat: '채팅 닫기',
  unread: (count) => `읽지 않은 메시지 ${count}개`,
};
