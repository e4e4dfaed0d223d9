/** The words of the question whether to end the chat in English. */
export const endingWords = {
  endChatQuestion: 'End this chat?',
  endChatHint: 'Nobody can write here any more after that. You can still read what was said.',
  keepChatting: 'Keep chatting',
};
