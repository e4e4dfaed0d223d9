/** The launcher's words in English, which alone are there from the start. */
export const launcher = {
  openChat: 'Open chat',
  closeChat: 'Close chat',
  unread: (count: number) => (count === 1 ? '1 unread message' : `${count} unread messages`),
};

export type LauncherStrings = typeof launcher;
