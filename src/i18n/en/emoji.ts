/** The words of the choice of emoji in English. */
export const emojiWords = {
  searchEmoji: 'Search emoji',
  noEmoji: 'No emoji found',
  emojiGroups: 'Groups of emoji',
  emojiPeople: 'Smileys',
  emojiBody: 'People',
  emojiNature: 'Nature',
  emojiFood: 'Food and drink',
  emojiTravel: 'Travel',
  emojiActivities: 'Activities',
  emojiObjects: 'Objects',
  emojiSymbols: 'Symbols',
  emojiFlags: 'Flags',
};
