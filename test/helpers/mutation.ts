import fc from 'fast-check';
import {fixture, fixtureNames} from '../fixtures.js';
import {mutationsOf} from '../security/mutate.mjs';

/** A record that was good until some of its parts, at any depth, were lost, replaced, doubled, moved or renamed. */
export const mutated = fc
  .constantFrom(...fixtureNames)
  .chain((name) => mutationsOf([fixture(name)]).map((raw) => ({name, raw})));
