/** The words of people and places in English. */
export const cardsWords = {
  saveContact: 'Save contact',
  copyNumber: (phone: string) => `Copy ${phone}`,
  whatsApp: (phone: string) => `Write to ${phone} on WhatsApp`,
  openMap: 'Open map',
};
