import {css, html} from 'lit';

import {answersStyles, answersTo, renderAnswers} from '../elements/answers.js';
import {lazily} from '../elements/lazily.js';
import {icons} from '../elements/icons.js';
import {type Form, likenessOf, readForm} from '../forms/form.js';
import {localise} from '../forms/localised.js';
import type {Language} from '../i18n/language.js';
import type {Entry} from '../model/message.js';
import {exportparts} from '../theme/parts.js';
import type {MessageKind} from './kind.js';

/** Fetched when a form first comes: most conversations have none. */
const needed = lazily(async () => {
  const [{ChatFormMessage}, {ChatForm}] = await Promise.all([
    import('./form-message.js'),
    import('../elements/form.js'),
  ]);
  return [ChatForm, ChatFormMessage];
});

export const form: MessageKind<Form> = {
  type: 'FORM',
  frame: 'card',
  asks: true,
  parse: readForm,
  likeness: ({content}) => likenessOf(content),
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
  // A response names no form, but is like the one it answers.
  likeness: ({content}) => likenessOf(content),
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
    answersTo(content.fields, viewer).map(({label, answer}) =>
      viewer.strings.labelled(label, answer || viewer.strings.noAnswer),
    ),
};

function titleOf({message: {content}}: Entry<Form>, {locale, strings}: Language): string {
  return localise(content.title, locale) || strings.formSent;
}
