import type {Language, Phrase} from '../phrases.js';

const phrases = {
  title: {en: 'Agent console', it: 'Console operatore'},
  welcome: {
    en: 'Answer the customers of a chat service. The token stays in this tab.',
    it: 'Rispondi ai clienti di un servizio di chat. Il token resta in questa scheda.',
  },
  service: {en: 'Address of the service', it: 'Indirizzo del servizio'},
  token: {en: 'Token of agents', it: 'Token degli operatori'},
  tokenHint: {
    en: 'The service prints it as AGENT_TOKEN when it starts.',
    it: 'Il servizio lo scrive come AGENT_TOKEN all’avvio.',
  },
  name: {en: 'Your name, as customers see it', it: 'Il tuo nome, come lo vedono i clienti'},
  signIn: {en: 'Sign in', it: 'Accedi'},
  signingIn: {en: 'One moment…', it: 'Un momento…'},
  signOut: {en: 'Sign out', it: 'Esci'},
  wrongToken: {en: 'The service doesn’t take this token.', it: 'Il servizio non accetta questo token.'},
  noService: {
    en: 'No chat service answers at this address.',
    it: 'A questo indirizzo non risponde nessun servizio di chat.',
  },
  noAddress: {en: 'This is not the address of a service.', it: 'Questo non è l’indirizzo di un servizio.'},
  chats: {en: 'Chats', it: 'Chat'},
  search: {en: 'Search chats', it: 'Cerca nelle chat'},
  filter: {en: 'Which chats', it: 'Quali chat'},
  all: {en: 'All', it: 'Tutte'},
  waiting: {en: 'Waiting', it: 'In attesa'},
  waitingMark: {en: 'Wants a person', it: 'Vuole una persona'},
  handedOver: {en: 'Handed over', it: 'Passata a una persona'},
  ended: {en: 'Ended', it: 'Terminata'},
  unread: {en: '{n} unread', it: '{n} non letti'},
  noChats: {en: 'No chats yet. They appear here by themselves.', it: 'Ancora nessuna chat. Appariranno qui da sole.'},
  noWaiting: {en: 'Nobody is waiting for a person.', it: 'Nessuno aspetta una persona.'},
  noMatch: {en: 'No chat matches.', it: 'Nessuna chat corrisponde.'},
  choose: {en: 'Choose a chat to read and answer.', it: 'Scegli una chat per leggere e rispondere.'},
  customer: {en: 'Customer {n}', it: 'Cliente {n}'},
  back: {en: 'Back to the chats', it: 'Torna alle chat'},
  withBot: {en: 'With the assistant', it: 'Con l’assistente'},
  open: {en: 'Open', it: 'Aperta'},
  lost: {en: 'Connection lost. Trying again…', it: 'Connessione persa. Nuovo tentativo…'},
  connecting: {en: 'Connecting…', it: 'Connessione…'},
  retry: {en: 'Try again now', it: 'Riprova ora'},
  notify: {en: 'Notify me', it: 'Avvisami'},
  notifyBlocked: {
    en: 'Notifications are blocked for this page in the browser.',
    it: 'Le notifiche di questa pagina sono bloccate nel browser.',
  },
  newMessage: {en: 'New message from {n}', it: 'Nuovo messaggio da {n}'},
  language: {en: 'Language', it: 'Lingua'},
  more: {en: 'More to send', it: 'Altro da inviare'},
  close: {en: 'Close', it: 'Chiudi'},
  backToTypes: {en: 'All kinds', it: 'Tutti i tipi'},
  send: {en: 'Send', it: 'Invia'},
  sent: {en: 'Sent: {n}', it: 'Inviato: {n}'},
  file: {en: 'File', it: 'File'},
  remove: {en: 'Remove {n}', it: 'Rimuovi {n}'},
  optional: {en: 'optional', it: 'facoltativo'},
  asJson: {en: 'Edit as JSON', it: 'Modifica come JSON'},
  asForm: {en: 'Back to the form', it: 'Torna al modulo'},
  content: {en: 'Content, without user', it: 'Contenuto, senza user'},
  badJson: {en: 'This is not a JSON object.', it: 'Questo non è un oggetto JSON.'},
  anyType: {en: 'Any type, as JSON', it: 'Qualsiasi tipo, come JSON'},
  messageType: {en: 'messageType', it: 'messageType'},
  replyTo: {en: 'replyTo (id of a message)', it: 'replyTo (id di un messaggio)'},
  expert: {en: 'Expert', it: 'Esperti'},
  startCall: {en: 'Start', it: 'Avvia'},
  share: {en: 'Share screen', it: 'Condividi schermo'},
  unshare: {en: 'Stop sharing', it: 'Non condividere più'},
  placeholder: {en: 'Reply…', it: 'Rispondi…'},
  empty: {en: 'Nothing was said yet.', it: 'Non è ancora stato detto nulla.'},
  onlyAddress: {en: 'It has to begin with https:// or http://', it: 'Deve iniziare con https:// o http://'},
} satisfies Record<string, Phrase>;

/** What the console can say. */
export type Word = keyof typeof phrases;

/** Says something in a language; `n` is put in its place. */
export type Say = (word: Word, n?: string | number) => string;

/** What says things in `language`. */
export function speaker(language: Language): Say {
  return (word, n = '') => phrases[word][language].replace('{n}', () => String(n));
}
