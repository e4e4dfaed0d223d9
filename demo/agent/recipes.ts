import type {JsonObject} from '../../src/index.js';
import type {Language, Phrase} from '../phrases.js';
import {callBackForm, menu, offer} from '../questions.js';

/** What one control holds. */
export type Cell = string | boolean;

/** What one line of a list holds, by the names of its columns. */
export type Line = Readonly<Record<string, Cell>>;

/** What a form holds, by the names of its fields. */
export type Values = Readonly<Record<string, Cell | readonly Line[]>>;

interface Labelled {
  readonly name: string;
  readonly label: Phrase;
}

/** One control. `message` is a choice among the latest messages. */
export interface Control extends Labelled {
  readonly kind: 'text' | 'long' | 'address' | 'number' | 'check' | 'choice' | 'message';
  readonly isOptional?: boolean;
  readonly most?: number;
  readonly range?: readonly [number, number];
  readonly choices?: Readonly<Record<string, Phrase>>;
}

/** Several lines of the same controls. */
export interface Lines extends Labelled {
  readonly kind: 'lines';
  readonly columns: readonly Control[];
  readonly most: number;
  readonly add: Phrase;
}

export type Field = Control | Lines;

/** A message that an agent can put together: what is asked for, and what becomes of it. */
export interface Recipe {
  readonly type: string;
  readonly title: Phrase;
  readonly fields: readonly Field[];
  /** Types of files as in `<input accept>`, where a file goes along. */
  readonly accept?: string;
  /** Said before it goes out: there is no way back. */
  readonly warning?: Phrase;
  sample(language: Language): Values;
  /** The content without `user`, its properties in the order of the specification. */
  content(values: Values, file?: File): JsonObject;
  /** Id of the message that it is about. */
  about?(values: Values): string;
}

/** Recipes that belong together. */
export interface Group {
  readonly title: Phrase;
  readonly recipes: readonly Recipe[];
}

const TEXT = {label: {en: 'Text', it: 'Testo'}, kind: 'text'} as const;

function text(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

function lines(values: Values, name: string): readonly Values[] {
  return (values[name] ?? []) as readonly Line[];
}

function file(type: string, title: Phrase, accept: string): Recipe {
  return {
    type,
    title,
    accept,
    fields: [{name: 'caption', label: {en: 'Caption', it: 'Didascalia'}, kind: 'text', isOptional: true}],
    sample: () => ({caption: ''}),
    content: (values, chosen) => ({
      caption: text(values, 'caption'),
      fileName: chosen?.name ?? '',
      documentType: /\.(\w+)$/.exec(chosen?.name ?? '')?.[1]?.toLowerCase() ?? '',
    }),
  };
}

const menuRecipe: Recipe = {
  type: 'MENU',
  title: {en: 'Menu', it: 'Menu'},
  fields: [
    {...TEXT, name: 'text'},
    {
      name: 'options',
      label: {en: 'Option', it: 'Opzione'},
      kind: 'lines',
      most: 10,
      add: {en: 'Add an option', it: 'Aggiungi un’opzione'},
      columns: [
        {...TEXT, name: 'text'},
        {
          name: 'command',
          label: {en: 'What it does', it: 'Che cosa fa'},
          kind: 'choice',
          choices: {
            'load-item': {en: 'Answers', it: 'Risponde'},
            'open-url': {en: 'Opens a page', it: 'Apre una pagina'},
          },
        },
        {name: 'targetUrl', label: {en: 'Answer or address', it: 'Risposta o indirizzo'}, kind: 'text'},
      ],
    },
  ],
  sample: (language) => menu(language) as unknown as Values,
  content: (values) => ({
    text: text(values, 'text'),
    options: lines(values, 'options').map((option, id) => {
      const isPage = option['command'] === 'open-url';
      const params = [
        {name: 'method', text: 'GET'},
        {name: 'where', text: '_blank'},
      ];
      return {
        id,
        command: text(option, 'command'),
        ...(isPage && {params}),
        text: text(option, 'text'),
        targetUrl: text(option, 'targetUrl'),
      };
    }),
  }),
};

const quickReplyRecipe: Recipe = {
  type: 'QUICK_REPLY',
  title: {en: 'Quick replies', it: 'Risposte rapide'},
  fields: [
    {...TEXT, name: 'text', most: 1024},
    {
      name: 'quickReplies',
      label: {en: 'Reply', it: 'Risposta'},
      kind: 'lines',
      most: 3,
      add: {en: 'Add a reply', it: 'Aggiungi una risposta'},
      columns: [{...TEXT, name: 'text', most: 20}],
    },
    {name: 'header', label: {en: 'Header', it: 'Intestazione'}, kind: 'text', isOptional: true, most: 60},
    {name: 'footer', label: {en: 'Footer', it: 'Piè di pagina'}, kind: 'text', isOptional: true, most: 60},
  ],
  sample(language) {
    const {quickReplies, ...rest} = offer(language);
    return {...(rest as Values), quickReplies: (quickReplies as string[]).map((reply) => ({text: reply}))};
  },
  content: (values) => ({
    text: text(values, 'text'),
    quickReplies: lines(values, 'quickReplies').map((reply) => text(reply, 'text')),
    header: text(values, 'header'),
    footer: text(values, 'footer'),
  }),
};

const formRecipe: Recipe = {
  type: 'FORM',
  title: {en: 'Form', it: 'Modulo'},
  fields: [
    {name: 'title', label: {en: 'Title', it: 'Titolo'}, kind: 'text'},
    {name: 'response', label: {en: 'Answer to the bot', it: 'Risposta al bot'}, kind: 'text'},
    {
      name: 'fields',
      label: {en: 'Field', it: 'Campo'},
      kind: 'lines',
      most: 20,
      add: {en: 'Add a field', it: 'Aggiungi un campo'},
      columns: [
        {name: 'label', label: {en: 'Label', it: 'Etichetta'}, kind: 'text'},
        {
          name: 'type',
          label: {en: 'Type', it: 'Tipo'},
          kind: 'choice',
          choices: {
            text: {en: 'Text', it: 'Testo'},
            textarea: {en: 'Long text', it: 'Testo lungo'},
            email: {en: 'Email', it: 'Email'},
            phone: {en: 'Phone', it: 'Telefono'},
            date: {en: 'Date', it: 'Data'},
            select: {en: 'Choice', it: 'Scelta'},
            rating_star: {en: 'Stars', it: 'Stelle'},
          },
        },
        {
          name: 'options',
          label: {en: 'Choices, with commas', it: 'Scelte, con virgole'},
          kind: 'text',
          isOptional: true,
        },
        {name: 'isMandatory', label: {en: 'Required', it: 'Obbligatorio'}, kind: 'check'},
      ],
    },
  ],
  sample: (language) => ({
    title: {en: 'We call you back', it: 'Ti richiamiamo noi'}[language],
    response: String(callBackForm['response_to_bot']),
    fields: [
      {label: {en: 'Name', it: 'Nome'}[language], type: 'text', options: '', isMandatory: true},
      {label: {en: 'Phone', it: 'Telefono'}[language], type: 'phone', options: '', isMandatory: true},
      {
        label: {en: 'When', it: 'Quando'}[language],
        type: 'select',
        options: {en: 'Morning, Afternoon', it: 'Mattina, Pomeriggio'}[language],
        isMandatory: false,
      },
    ],
  }),
  content: (values) => ({
    title: text(values, 'title'),
    response_to_bot: text(values, 'response'),
    formData: lines(values, 'fields').map((field, index) => formField(field, index)),
  }),
};

function formField(field: Values, index: number): JsonObject {
  const choices = text(field, 'options')
    .split(',')
    .map((choice) => choice.trim())
    .filter(Boolean);
  return {
    value: '',
    label: text(field, 'label'),
    customMandatoryErrorMessage: '',
    isMandatory: field['isMandatory'] === true,
    custom_regexp: '',
    customValidationErrorMessage: '',
    mode: 'manual',
    isEditable: true,
    isVisibleCustomer: true,
    isVisibleAgent: true,
    name: `field${index + 1}`,
    dc_type: text(field, 'type'),
    ...(field['type'] === 'select' && {options: Object.fromEntries(choices.map((choice) => [choice, choice]))}),
  };
}

const link: Recipe = {
  type: 'LINK',
  title: {en: 'Link', it: 'Link'},
  fields: [{name: 'url', label: {en: 'Address', it: 'Indirizzo'}, kind: 'address'}],
  sample: () => ({url: 'https://www.example.com/bookings/204'}),
  content: (values) => ({url: text(values, 'url')}),
};

const contacts: Recipe = {
  type: 'CONTACTS',
  title: {en: 'Contacts', it: 'Contatti'},
  fields: [
    {
      name: 'contacts',
      label: {en: 'Contact', it: 'Contatto'},
      kind: 'lines',
      most: 10,
      add: {en: 'Add a contact', it: 'Aggiungi un contatto'},
      columns: [
        {name: 'name', label: {en: 'Name', it: 'Nome'}, kind: 'text'},
        {name: 'phone', label: {en: 'Phone', it: 'Telefono'}, kind: 'text'},
        {name: 'type', label: {en: 'Kind of phone', it: 'Tipo di telefono'}, kind: 'text', isOptional: true},
      ],
    },
  ],
  sample: (language) => ({
    contacts: [{name: 'Marta Neri', phone: '+39 02 5550 1234', type: language === 'it' ? 'Ufficio' : 'Office'}],
  }),
  content: (values) => ({
    contacts: lines(values, 'contacts').map((contact) => {
      const [name, type] = [text(contact, 'name'), text(contact, 'type')];
      return {
        name: {first_name: name, formatted_name: name},
        phones: [{phone: text(contact, 'phone'), ...(type && {type})}],
      };
    }),
  }),
};

const place: Recipe = {
  type: 'LOCATION',
  title: {en: 'Place', it: 'Luogo'},
  fields: [
    {name: 'name', label: {en: 'Name', it: 'Nome'}, kind: 'text'},
    {name: 'address', label: {en: 'Address', it: 'Indirizzo'}, kind: 'text', isOptional: true},
    {name: 'latitude', label: {en: 'Latitude', it: 'Latitudine'}, kind: 'number', range: [-90, 90]},
    {name: 'longitude', label: {en: 'Longitude', it: 'Longitudine'}, kind: 'number', range: [-180, 180]},
    {name: 'url', label: {en: 'Page of the place', it: 'Pagina del luogo'}, kind: 'address', isOptional: true},
  ],
  sample: () => ({
    name: 'Aeris',
    address: 'Piazza del Duomo 1, Milano',
    latitude: '45.4642',
    longitude: '9.1900',
    url: 'https://www.example.com/milan',
  }),
  content: (values) => ({
    address: text(values, 'address'),
    latitude: Number(text(values, 'latitude')),
    longitude: Number(text(values, 'longitude')),
    name: text(values, 'name'),
    url: text(values, 'url'),
  }),
};

const reaction: Recipe = {
  type: 'REACTION',
  title: {en: 'Reaction', it: 'Reazione'},
  fields: [
    {name: 'target', label: {en: 'To which message', it: 'A quale messaggio'}, kind: 'message'},
    {
      name: 'emoji',
      label: {en: 'Emoji (none takes it back)', it: 'Emoji (vuota la toglie)'},
      kind: 'text',
      isOptional: true,
      most: 16,
    },
  ],
  sample: () => ({target: '', emoji: '👍'}),
  content: (values) => ({emoji: text(values, 'emoji')}),
  about: (values) => text(values, 'target'),
};

/** A step of a call, or of a screen that is shared. */
function step(type: string, title: Phrase): Recipe {
  return {
    type,
    title,
    fields: [
      {name: 'audio', label: {en: 'With sound', it: 'Con audio'}, kind: 'check'},
      {name: 'video', label: {en: 'With picture', it: 'Con video'}, kind: 'check'},
    ],
    sample: () => ({audio: true, video: true}),
    content: (values) => ({audio: values['audio'] === true, video: values['video'] === true}),
  };
}

function farewell(type: string, title: Phrase, warning: Phrase): Recipe {
  return {type, title, warning, fields: [], sample: () => ({}), content: () => ({})};
}

/** All that an agent can send besides text, as it stands in the panel. */
export const groups: readonly Group[] = [
  {
    title: {en: 'Files', it: 'File'},
    recipes: [
      file('IMAGE', {en: 'Image', it: 'Immagine'}, 'image/*'),
      file('DOCUMENT', {en: 'Document', it: 'Documento'}, ''),
      file('AUDIO', {en: 'Audio', it: 'Audio'}, 'audio/*,.mp4'),
      file('VIDEO', {en: 'Video', it: 'Video'}, 'video/*'),
    ],
  },
  {title: {en: 'Questions', it: 'Domande'}, recipes: [menuRecipe, quickReplyRecipe, formRecipe]},
  {title: {en: 'Share', it: 'Condividi'}, recipes: [link, contacts, place, reaction]},
  {
    title: {en: 'Call', it: 'Chiamata'},
    recipes: [
      step('videoRequestedByAgent', {en: 'Ask for a call', it: 'Chiedi una chiamata'}),
      step('videoAccepted', {en: 'Accept', it: 'Accetta'}),
      step('videoRejected', {en: 'Decline', it: 'Rifiuta'}),
      step('videoStarted', {en: 'Start the call', it: 'Avvia la chiamata'}),
      step('screenSharingStarted', {en: 'Share screen', it: 'Condividi schermo'}),
      step('screenSharingEnded', {en: 'Stop sharing', it: 'Smetti di condividere'}),
      step('videoEnded', {en: 'Hang up', it: 'Riaggancia'}),
    ],
  },
  {
    title: {en: 'Finish', it: 'Concludi'},
    recipes: [
      farewell(
        'leave',
        {en: 'Leave', it: 'Esci'},
        {en: 'You leave; the chat goes on without you.', it: 'Tu esci; la chat prosegue senza di te.'},
      ),
      farewell(
        'endChat',
        {en: 'End the chat', it: 'Termina la chat'},
        {en: 'Nobody can write here any more after that.', it: 'Dopo nessuno potrà più scrivere qui.'},
      ),
    ],
  },
];
