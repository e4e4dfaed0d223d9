import {css, html} from 'lit';

import {lazily} from '../elements/lazily.js';

/** Fetches what draws questions with their answers, with the first of them. */
export const questionsNeeded = lazily(() =>
  import('./question-elements.js').then(({questionElements}) => questionElements),
);

/** What a question says whose element has not come yet, about as large as it is going to be. */
export function renderComing(text: string, answers: readonly string[]) {
  return html`
    <p class="text" dir="auto">${text}</p>
    <p class="answers-to-come" dir="auto">${answers.join('\n')}</p>
  `;
}

/** The look of questions whose elements have not come yet. */
export const questionsToCome = css`
  .answers-to-come {
    line-height: calc(2.75 * var(--_rem));
    white-space: pre-line;
  }

  chat-quick-reply-message:not(:defined) {
    display: block;
  }

  chat-quick-reply-message > .text {
    inline-size: fit-content;
    padding: 0.625em 0.875em;
    border-radius: var(--_bubble-radius);
    background: var(--_bubble-bot);
    color: var(--_on-bubble-bot);
  }

  chat-quick-reply-message > .answers-to-come {
    line-height: calc(3 * var(--_rem));
    white-space: normal;
  }
`;
