export type Language = 'en' | 'it';

/** A text in every language the shop speaks. */
export type Phrase = Readonly<Record<Language, string>>;

/** How the bot greets, by name if it knows one. */
export function welcome(name: string): Phrase {
  return {
    en: `Hi${name && ` ${name}`}, I’m Aria, the virtual assistant of Aeris. Tell me where you would like to go, or pick a topic.`,
    it: `Ciao${name && ` ${name}`}, sono Aria, l’assistente virtuale di Aeris. Dimmi dove vorresti andare, oppure scegli un argomento.`,
  };
}

/** What the bot says. */
export const bot = {
  declined: {
    en: 'No problem, nothing was booked. Is there anything else I can do?',
    it: 'Nessun problema, non è stato prenotato nulla. Posso fare altro per te?',
  },
  help: {
    en: 'There are three ways to get help:\n\n- [our guide](https://www.example.com/help), which answers most questions\n- [+39 02 5550 1234](tel:+390255501234), from 8 to 20\n- help@example.com\n\nIf you would rather talk to a person here, just write **agent**.',
    it: 'Puoi trovare aiuto in tre modi:\n\n- con [la nostra guida](https://www.example.com/aiuto), che risponde a quasi tutte le domande\n- allo [+39 02 5550 1234](tel:+390255501234), dalle 8 alle 20\n- scrivendo ad aiuto@example.com\n\nSe preferisci parlare qui con una persona, scrivi **operatore**.',
  },
  unclear: {
    en: 'I am still learning and did not understand that. This is what I can do for you:',
    it: 'Sto ancora imparando e non ho capito. Ecco che cosa posso fare per te:',
  },
  handOver: {
    en: 'I’ll get a colleague for you, one moment please.',
    it: 'Ti passo una collega, un momento per favore.',
  },
} satisfies Record<string, Phrase>;

/** What either of them says to what is not text. */
export const thanks = {
  IMAGE: {
    en: 'Thank you, the picture has arrived. I’ll put it with your request.',
    it: 'Grazie, l’immagine è arrivata. La aggiungo alla tua richiesta.',
  },
  DOCUMENT: {
    en: 'Thank you, the document has arrived. I’ll put it with your request.',
    it: 'Grazie, il documento è arrivato. Lo aggiungo alla tua richiesta.',
  },
  AUDIO: {
    en: 'Thank you, your voice message has arrived. We listen to it and answer here.',
    it: 'Grazie, il tuo messaggio vocale è arrivato. Lo ascoltiamo e ti rispondiamo qui.',
  },
  LOCATION: {
    en: 'Thank you, now I know where you are. I’ll look for departures close to you.',
    it: 'Grazie, ora so dove sei. Cerco partenze vicino a te.',
  },
} satisfies Record<string, Phrase>;

/** What the agent says. */
export const agent = {
  hello: {
    en: 'Hello, this is Giulia. I have read your chat with Aria. How can I help?',
    it: 'Buongiorno, sono Giulia. Ho letto la chat con Aria. Come posso aiutarti?',
  },
  price: {
    en: 'Milan–Lisbon and back starts at €89, with three nights in a double room at €189 per person. Shall I hold two seats?',
    it: 'Milano–Lisbona andata e ritorno parte da 89 €, con tre notti in doppia da 189 € a persona. Ti tengo due posti?',
  },
  baggage: {
    en: 'Every fare includes a cabin bag of up to 10 kg. A suitcase of up to 23 kg is €25 each way.',
    it: 'Ogni tariffa comprende un bagaglio a mano fino a 10 kg. Una valigia fino a 23 kg costa 25 € a tratta.',
  },
  refund: {
    en: 'Up to 48 hours before departure you get everything back, on your card within five days.',
    it: 'Fino a 48 ore prima della partenza ti rimborsiamo tutto, sulla carta entro cinque giorni.',
  },
  thanks: {
    en: 'You’re welcome! Anything else?',
    it: 'Figurati! C’è altro?',
  },
  noted: {
    en: 'Thank you, I’ve added that to your request and will check it right away.',
    it: 'Grazie, l’ho aggiunto alla tua richiesta e controllo subito.',
  },
  bye: {
    en: 'Thank you for choosing Aeris. Have a good trip!',
    it: 'Grazie per aver scelto Aeris. Buon viaggio!',
  },
} satisfies Record<string, Phrase>;

/** The bot's receipt for a form. */
export function callBack(company: string, morning: boolean): Phrase {
  return {
    en: `Thank you! We’ll call ${company} tomorrow ${morning ? 'morning, between 9 and 12' : 'afternoon, between 2 and 6'}.`,
    it: `Grazie! Chiameremo ${company} domani ${morning ? 'mattina, tra le 9 e le 12' : 'pomeriggio, tra le 14 e le 18'}.`,
  };
}
