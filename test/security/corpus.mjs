/**
 * The payloads: written by hand, one file a technique, multiplied by encodings and contexts, and one published list,
 * Max Woolf’s "Big List of Naughty Strings" (npm `big-list-of-naughty-strings`, MIT licence, for tests alone).
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {multiplied} from './encode.mjs';
import characters from './vectors/characters.mjs';
import clobbering from './vectors/clobbering.mjs';
import css from './vectors/css.mjs';
import documents from './vectors/documents.mjs';
import fileNames from './vectors/file-names.mjs';
import handlers from './vectors/handlers.mjs';
import keys from './vectors/keys.mjs';
import linkify from './vectors/linkify.mjs';
import markdown from './vectors/markdown.mjs';
import mathml from './vectors/mathml.mjs';
import mutation from './vectors/mutation.mjs';
import schemes from './vectors/schemes.mjs';
import scripts from './vectors/scripts.mjs';
import svg from './vectors/svg.mjs';
import templates from './vectors/templates.mjs';

const list = createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json');

/** The payloads of each technique. */
export const families = {
  scripts,
  handlers,
  schemes,
  svg,
  mathml,
  mutation,
  markdown,
  linkify,
  clobbering,
  'file names': fileNames,
  css,
  documents,
  templates,
  keys,
  characters,
  multiplied,
  // Those of its strings that mean anything to a browser.
  published: JSON.parse(readFileSync(list, 'utf8')).filter((text) => /[<>]|script|alert|\w:|[^\x20-\x7e]/i.test(text)),
};

/** Every payload once. */
export const payloads = [...new Set(Object.values(families).flat())];
