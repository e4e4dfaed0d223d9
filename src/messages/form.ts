import {css, html} from 'lit';

import {answersStyles, answersTo, renderAnswers} from '../elements/answers.js';
import {lazily} from '../elements/define.js';
import {icons} from '../elements/icons.js';
import {type Field, readField} from '../forms/field.js';
import {type Localised, localise} from '../forms/localised.js';
import type {Language} from '../i18n/language.js';
import type {Entry, Message} from '../model/message.js';
import {type JsonObject, list, string} from '../model/wire.js';
import {exportparts} from '../theme/parts.js';
import type {MessageKind} from './kind.js';

/** FORM and FORM_RESPONSE alike: a response is its form with the values filled. */
export interface Form {
  readonly title: Localised;
  readonly responseToBot: string;
  readonly fields: readonly Field[];
  /** As it came, to be sent back. */
  readonly raw: JsonObject;
}

/** Fetched when a form first comes: most conversations have none. */
const needed = lazily(async () => {
  const [{ChatFormMessage}, {ChatForm}] = await Promise.all([
    import('./form-message.js'),
    import('../elements/form.js'),
  ]);
  return [ChatForm, ChatFormMessage];
});

function readForm(content: JsonObject): Form {
  return {
    title: content['title'],
    responseToBot: string(content, 'response_to_bot', ''),
    fields: list(content, 'formData', readField),
    raw: content,
  };
}

/** A response names no form, but it has the title, query and fields of the one it answers. */
function likenessOf({content}: Message<Form>): string {
  return JSON.stringify([content.title ?? '', content.responseToBot, content.fields.map(({name}) => name)]);
}

export const form: MessageKind<Form> = {
  type: 'FORM',
  frame: 'card',
  asks: true,
  parse: readForm,
  likeness: likenessOf,
  render(entry, viewer) {
    needed();
    return html`
      <chat-form-message exportparts=${exportparts} .entry=${entry}>
        <p class="text">${this.summary(entry, viewer)}</p>
      </chat-form-message>
    `;
  },
  summary: ({message: {content}}, {locale}) => localise(content.title, locale),
};

export const formResponse: MessageKind<Form> = {
  type: 'FORM_RESPONSE',
  frame: 'bubble',
  answers: 'FORM',
  parse: readForm,
  about: ({replyTo}) => replyTo,
  likeness: likenessOf,
  styles: css`
    ${answersStyles}

    .form-sent {
      display: flex;
      gap: 0.375em;
    }

    .form-sent svg {
      margin-block-start: 0.1em;
    }
  `,
  // The form above shows what was filled in; without it the response has to.
  render: (entry, viewer) => html`
    <p class="form-sent">${icons.tick}<span dir="auto">${titleOf(entry, viewer)}</span></p>
    ${entry.target ? '' : renderAnswers(entry.message.content.fields, viewer)}
  `,
  summary: titleOf,
  details: ({message: {content}}, viewer) =>
    answersTo(content.fields, viewer).map(({label, answer}) => `${label}: ${answer || viewer.strings.noAnswer}`),
};

function titleOf({message: {content}}: Entry<Form>, {locale, strings}: Language): string {
  return localise(content.title, locale) || strings.formSent;
}
