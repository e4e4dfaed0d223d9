import type {JsonObject} from '../src/index.js';
import type {Phrase} from './phrases.js';

/** Asked before the chat. All texts come in both languages, so the widget picks one. */
export const beforeChat: JsonObject = {
  title: {'it-it': 'Prima di cominciare', 'en-gb': 'Before we start'},
  response_to_bot: '',
  formData: [
    field('intro', 'info', {
      it: 'Così sappiamo chi sei, e ti scriviamo se la chat si interrompe.',
      en: 'So we know who you are, and can write to you if we get cut off.',
    }),
    {
      ...field('nome', 'nickname', {it: 'Come ti chiami?', en: 'What is your name?'}),
      isMandatory: true,
      customMandatoryErrorMessage: {'it-it': 'Dicci come ti chiami', 'en-gb': 'Please tell us your name'},
    },
    {
      ...field('email', 'email', {it: 'Email', en: 'Email'}),
      custom_regexp: '^[^@ ]+@[^@ ]+[.][^@ ]+$',
      customValidationErrorMessage: {
        'it-it': 'Questo non è un indirizzo email',
        'en-gb': 'This is not an email address',
      },
    },
    {
      ...field('argomento', 'select', {it: 'Di che cosa si tratta?', en: 'What is it about?'}),
      options: {
        voli: {'it-it': 'Un volo', 'en-gb': 'A flight'},
        soggiorni: {'it-it': 'Un soggiorno', 'en-gb': 'A stay'},
        prenotazione: {'it-it': 'Una mia prenotazione', 'en-gb': 'A booking of mine'},
      },
    },
    {
      ...field('consenso', 'checkbox', {
        it: 'Aeris può usare questi dati per rispondermi',
        en: 'Aeris may use these details to answer me',
      }),
      isMandatory: true,
      customMandatoryErrorMessage: {
        'it-it': 'Senza il tuo consenso non possiamo usarli',
        'en-gb': 'We can’t use them without your consent',
      },
    },
    {...field('pagina', 'text', {it: 'Pagina', en: 'Page'}), mode: 'auto', isVisibleCustomer: false},
  ],
};

/** Asked after it. */
export const survey: JsonObject = {
  title: {'it-it': 'Com’è andata?', 'en-gb': 'How did we do?'},
  response_to_bot: '',
  formData: [
    {
      ...field('voto', 'rating_star', {it: 'La nostra risposta', en: 'Our answer'}),
      isMandatory: true,
      customMandatoryErrorMessage: {'it-it': 'Dacci un voto', 'en-gb': 'Please give us a rating'},
    },
    field('umore', 'rating_smile', {it: 'E tu, come ti senti?', en: 'And how do you feel?'}),
    {
      ...field('risolto', 'radio', {it: 'Hai risolto?', en: 'Is it solved?'}),
      options: {
        si: {'it-it': 'Sì', 'en-gb': 'Yes'},
        inparte: {'it-it': 'In parte', 'en-gb': 'In part'},
        no: {'it-it': 'No', 'en-gb': 'No'},
      },
    },
    field('commento', 'textarea', {it: 'Vuoi aggiungere qualcosa?', en: 'Anything to add?'}),
  ],
};

/** What was filled into a field, if the form was filled in at all. */
export function valueOf(name: string, fields: readonly JsonObject[] = []): string {
  const value = fields.find((each) => each['name'] === name)?.['value'];
  return typeof value === 'string' ? value.trim() : '';
}

function field(name: string, type: string, label: Phrase): JsonObject {
  return {
    name,
    dc_type: type,
    label: {'it-it': label.it, 'en-gb': label.en},
    value: '',
    options: '',
    mode: 'manual',
    isMandatory: false,
    isEditable: true,
    isVisibleCustomer: true,
    isVisibleAgent: true,
    custom_regexp: '',
    customMandatoryErrorMessage: '',
    customValidationErrorMessage: '',
  };
}
