import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('da');

export const launcher: LauncherStrings = {
  openChat: 'Åbn chatten',
  closeChat: 'Luk chatten',
  unread: (count) => plural(count, {one: `${count} ulæst besked`, other: `${count} ulæste beskeder`}),
};
