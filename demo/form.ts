import allTypes from '../test/fixtures/made/form-all-types.json' with {type: 'json'};
import surveyTypes from '../test/fixtures/made/form-survey-types.json' with {type: 'json'};
import {ChatForm, define, type FormDesk, type JsonObject} from '../src/index.js';
import {beforeChat, survey} from './visit.js';

define(ChatForm);

const every = allTypes.data.content;

const examples: Readonly<Record<string, JsonObject>> = {
  'Every kind of field': {
    ...every,
    title: {'it-it': every.title, 'en-gb': 'Request for help'},
    formData: [...every.formData, ...surveyTypes.data.content.formData],
  },
  'Before a chat': beforeChat,
  Survey: survey,
};

/** What the page knows of itself; it keeps no drafts. */
const desk: FormDesk = {
  resolve: ({name}) => Promise.resolve(name === 'page_title' ? document.title : location.href),
  draftOf: () => new Map(),
  keepDraft: () => {},
};

function find<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

const form = find<ChatForm>('chat-form');
const answer = find<HTMLElement>('#answer');
const content = find<HTMLTextAreaElement>('#content');
const hint = find('#hint');
const reject = find<HTMLInputElement>('#reject');
const languages = document.querySelectorAll<HTMLButtonElement>('button[lang]');

function show(shown: JsonObject): void {
  answer.textContent = '';
  content.value = JSON.stringify(shown, null, 2);
  form.rejection = '';
  form.form = shown;
}

function speak(locale: string): void {
  form.locale = locale;
  for (const button of languages) button.ariaPressed = String(button.lang === locale);
}

form.desk = desk;
form.addEventListener('chat-form-submit', (event) => {
  answer.textContent = JSON.stringify(event.content, null, 2);
  if (!reject.checked) return;
  event.preventDefault();
  form.rejection = 'The service is having a break. Please try again.';
});
form.addEventListener('chat-form-cancel', () => (answer.textContent = 'The customer has closed the form.'));

find('.examples').append(
  ...Object.entries(examples).map(([name, example]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => show(example));
    return button;
  }),
);

for (const button of languages) button.addEventListener('click', () => speak(button.lang));

find('#feed').addEventListener('submit', (event) => {
  event.preventDefault();
  hint.textContent = '';
  try {
    show(JSON.parse(content.value) as JsonObject);
  } catch (error) {
    hint.textContent = String(error);
  }
});

show(examples['Every kind of field']!);
speak('en');
