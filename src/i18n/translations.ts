import type {AllStrings} from './en.js';
import {launcher as ar} from './launcher/ar.js';
import {launcher as cs} from './launcher/cs.js';
import {launcher as da} from './launcher/da.js';
import {launcher as de} from './launcher/de.js';
import {launcher as el} from './launcher/el.js';
import {launcher as es} from './launcher/es.js';
import {launcher as fi} from './launcher/fi.js';
import {launcher as fr} from './launcher/fr.js';
import {launcher as he} from './launcher/he.js';
import {launcher as hi} from './launcher/hi.js';
import {launcher as it} from './launcher/it.js';
import {launcher as ja} from './launcher/ja.js';
import {launcher as ko} from './launcher/ko.js';
import {launcher as nb} from './launcher/nb.js';
import {launcher as nl} from './launcher/nl.js';
import {launcher as pl} from './launcher/pl.js';
import {launcher as pt} from './launcher/pt.js';
import {launcher as ptBR} from './launcher/pt-br.js';
import {launcher as ro} from './launcher/ro.js';
import {launcher as ru} from './launcher/ru.js';
import {launcher as sv} from './launcher/sv.js';
import {launcher as tr} from './launcher/tr.js';
import {launcher as uk} from './launcher/uk.js';
import {launcher as zhHans} from './launcher/zh-hans.js';
import {launcher as zhHant} from './launcher/zh-hant.js';
import type {LauncherStrings} from './launcher/en.js';

/** A language in two parts: the few words of a launcher, and all words, which are fetched when they are first needed. */
export interface Translation {
  readonly launcher: LauncherStrings;
  all(): Promise<AllStrings>;
}

/** The languages by their tags, but for English, which is always there. Adding one takes two files, and a line here. */
export const translations: Readonly<Record<string, Translation>> = {
  ar: {launcher: ar, all: () => import('./ar.js').then((words) => words.ar)},
  cs: {launcher: cs, all: () => import('./cs.js').then((words) => words.cs)},
  da: {launcher: da, all: () => import('./da.js').then((words) => words.da)},
  de: {launcher: de, all: () => import('./de.js').then((words) => words.de)},
  el: {launcher: el, all: () => import('./el.js').then((words) => words.el)},
  es: {launcher: es, all: () => import('./es.js').then((words) => words.es)},
  fi: {launcher: fi, all: () => import('./fi.js').then((words) => words.fi)},
  fr: {launcher: fr, all: () => import('./fr.js').then((words) => words.fr)},
  he: {launcher: he, all: () => import('./he.js').then((words) => words.he)},
  hi: {launcher: hi, all: () => import('./hi.js').then((words) => words.hi)},
  it: {launcher: it, all: () => import('./it.js').then((words) => words.it)},
  ja: {launcher: ja, all: () => import('./ja.js').then((words) => words.ja)},
  ko: {launcher: ko, all: () => import('./ko.js').then((words) => words.ko)},
  nb: {launcher: nb, all: () => import('./nb.js').then((words) => words.nb)},
  nl: {launcher: nl, all: () => import('./nl.js').then((words) => words.nl)},
  pl: {launcher: pl, all: () => import('./pl.js').then((words) => words.pl)},
  pt: {launcher: pt, all: () => import('./pt.js').then((words) => words.pt)},
  'pt-BR': {launcher: ptBR, all: () => import('./pt-br.js').then((words) => words.ptBR)},
  ro: {launcher: ro, all: () => import('./ro.js').then((words) => words.ro)},
  ru: {launcher: ru, all: () => import('./ru.js').then((words) => words.ru)},
  sv: {launcher: sv, all: () => import('./sv.js').then((words) => words.sv)},
  tr: {launcher: tr, all: () => import('./tr.js').then((words) => words.tr)},
  uk: {launcher: uk, all: () => import('./uk.js').then((words) => words.uk)},
  'zh-Hans': {launcher: zhHans, all: () => import('./zh-hans.js').then((words) => words.zhHans)},
  'zh-Hant': {launcher: zhHant, all: () => import('./zh-hant.js').then((words) => words.zhHant)},
};

/** What else people's browsers call them. */
const aliases: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb'};

/** The translation for a locale. */
export function translationFor(locale: string): Translation | undefined {
  return translations[tagFor(locale, translations) ?? ''];
}

/** Which of the tags in `all` is that of a locale: by its region, else its script, else its language. */
export function tagFor(locale: string, all: object): string | undefined {
  const {language, script = '', region = ''} = new Intl.Locale(locale).maximize();
  const named = [`${language}-${region}`, `${language}-${script}`, language, aliases[language] ?? ''];
  return named.find((tag) => Object.hasOwn(all, tag));
}
