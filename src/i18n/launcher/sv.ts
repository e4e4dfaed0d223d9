import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('sv');

export const launcher: LauncherStrings = {
  openChat: 'Öppna chatten',
  closeChat: 'Stäng chatten',
  unread: (count) => plural(count, {one: `${count} oläst meddelande`, other: `${count} olästa meddelanden`}),
};
