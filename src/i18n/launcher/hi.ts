import {pluralsOf} from '../plural.js';
import type {LauncherStrings} from './en.js';

const plural = pluralsOf('hi');

export const launcher: LauncherStrings = {
  openChat: 'चैट खोलें',
  closeChat: 'चैट बंद करें',
  unread: (count) => plural(count, {one: `${count} बिना पढ़ा मैसेज`, other: `${count} बिना पढ़े मैसेज`}),
};
