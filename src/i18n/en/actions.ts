/** The words of what to do with a message in English. */
export const actionsWords = {
  react: 'React',
  reactWith: (emoji: string) => `React with ${emoji}`,
  copy: 'Copy',
  actions: 'What to do with this message',
};
