import {css} from 'lit';

import {lazily} from '../elements/lazily.js';

/** Fetches what draws cards, with the first of them. */
export const cardsNeeded = lazily(() => import('./card-elements.js').then(({cardElements}) => cardElements));

/** The look of cards whose elements have not come yet. */
export const cardsToCome = css`
  .card > .content > :not(:defined) {
    display: block;
    padding: 0.75em 1em;
  }
`;
