import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('nb');

export const launcher: LauncherStrings = {
  openChat: 'Åpne chatten',
  closeChat: 'Lukk chatten',
  unread: (count) => plural(count, {one: `${count} ulest melding`, other: `${count} uleste meldinger`}),
};
