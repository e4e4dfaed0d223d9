import type {JsonObject} from '../src/index.js';
import type {Language} from './phrases.js';

const NEW_TAB = [
  {name: 'method', text: 'GET'},
  {name: 'where', text: '_blank'},
];

/** What can be talked about: one answer for the bot, two pages to open. */
export function menu(language: Language): JsonObject {
  const italian = language === 'it';
  return {
    text: italian ? "Scegli un'opzione:" : 'Choose an option:',
    options: [
      {
        id: 0,
        command: 'load-item',
        text: italian ? 'prenotazione volo' : 'book a flight',
        targetUrl: 'vorrei prenotare un volo',
      },
      {id: 1, command: 'open-url', params: NEW_TAB, text: 'google', targetUrl: 'https://www.google.it'},
      {id: 2, command: 'open-url', params: NEW_TAB, text: 'enghouse', targetUrl: 'https://enghouseinteractive.it/'},
    ],
  };
}

/** An offer to take or to leave. */
export function offer(language: Language): JsonObject {
  return language === 'it'
    ? {
        text: 'Ho trovato tre voli diretti per venerdì, da 89 €. Vuoi continuare?',
        quickReplies: ['No', 'Sì', 'Aiuto'],
        header: 'Milano → Lisbona',
        footer: 'Ora non paghi nulla: prima ti richiamiamo.',
      }
    : {
        text: 'I found three direct flights on Friday, from €89. Do you want to continue?',
        quickReplies: ['No', 'Yes', 'Help'],
        header: 'Milan → Lisbon',
        footer: 'Nothing to pay now: we call you first.',
      };
}

/** Asks where and when to call back. Its texts come in both languages, so the widget picks one. */
export const callBackForm: JsonObject = {
  title: both('Ti richiamiamo noi', 'We call you back'),
  response_to_bot: 'richiamatemi',
  formData: [
    field('company', 'text', both('Società', 'Company'), both('Campo obbligatorio', 'Please tell us your company')),
    field(
      'address',
      'text',
      both('Indirizzo', 'Address'),
      both('Indirizzo obbligatorio', 'Please tell us your address'),
    ),
    {
      ...field('email2', 'email', both('Email', 'Email'), both('Email obbligatoria', 'Please tell us your email')),
      custom_regexp: '.*@.*',
      customValidationErrorMessage: both('Email non valida', 'This is not an email address'),
    },
    {
      ...field(
        'fascia',
        'select',
        both('Quando vuoi essere richiamato?', 'When may we call you?'),
        both('Fascia richiamo obbligatoria', 'Please choose a time'),
      ),
      options: {mattina: both('Mattina', 'Morning'), pomeriggio: both('Pomeriggio', 'Afternoon')},
    },
  ],
};

function both(italian: string, english: string): JsonObject {
  return {'it-it': italian, 'en-gb': english};
}

function field(name: string, type: string, label: JsonObject, missing: JsonObject): JsonObject {
  return {
    value: '',
    label,
    customMandatoryErrorMessage: missing,
    isMandatory: true,
    custom_regexp: '',
    customValidationErrorMessage: '',
    mode: 'manual',
    isEditable: true,
    isVisibleCustomer: true,
    isVisibleAgent: true,
    name,
    dc_type: type,
  };
}
