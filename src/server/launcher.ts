import {css} from '@lit/reactive-element';

import {launcher as english} from '../i18n/launcher/en.js';
import {canonical, directionOf} from '../i18n/locale.js';
import {translationFor} from '../i18n/translations.js';
import {base} from '../theme/base.js';
import {brand} from '../theme/brand.js';
import {widgetStyles} from '../widget/chat-widget.styles.js';
import {choices} from '../widget/choices.js';
import {CHAT, CHEVRON_DOWN} from '../widget/launcher.js';

/** What stands on a `<chat-widget>` in a page, by the names of its attributes. */
export type ServedAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** How the style of a launcher reaches a page. Without anything it stands in the page, in a `<style>`. */
export interface Serving {
  /** The `nonce` of the page's policy, for the `<style>`. */
  readonly nonce?: string;
  /** Address of `chat-widget/launcher.css`, for pages whose policy allows no `<style>`. */
  readonly stylesheet?: string;
}

const whileServed = css`
  /* Without its style, which a policy may forbid, nothing is seen until the script has come. */
  .root[hidden] {
    display: block !important;
  }

  /* Where no script will ever come, nothing would answer. */
  @media (scripting: none) {
    .root[hidden] {
      display: none !important;
    }
  }
`;

/** What a launcher looks like, as CSS for its shadow root. */
export const launcherStyle = [brand, base, widgetStyles, whileServed]
  .map(({cssText}) => cssText)
  .join('')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/\s+/g, ' ')
  .trim();

/**
 * A closed widget's launcher as a declarative shadow root, to stand inside of `<chat-widget …>` in the HTML of a page: it
 * is seen before any script runs, and the element goes on with it. Empty where there is no launcher (`layout`).
 *
 * @param attributes Those of the element. Of the language it learns by `locale` or `lang` alone.
 */
export function renderLauncher(attributes: ServedAttributes = {}, serving: Serving = {}): string {
  const inside = shadowOf(attributes, serving);
  return inside && `<template shadowrootmode="open">${inside}</template>`;
}

/** What stands in the shadow root. */
export function shadowOf(attributes: ServedAttributes, serving: Serving): string {
  if (chosen('layout', attributes['layout']) !== 'floating') return '';
  const locale = canonical(String(attributes['locale'] || attributes['lang'] || 'en'));
  const words = translationFor(locale)?.launcher ?? english;
  const isOpen = ![undefined, null, false].includes(attributes['open'] as undefined);
  const looks = [
    chosen('placement', attributes['placement']),
    chosen('colorScheme', attributes['color-scheme']),
    ...(isOpen ? ['opened'] : []),
  ];
  return `${styleFor(serving)}<div${written({
    class: `root floating ${looks.join(' ')}`,
    lang: locale,
    dir: directionOf(locale),
    hidden: '',
  })}><button${written({
    class: 'launcher',
    part: 'launcher',
    'aria-label': isOpen ? words.closeChat : words.openChat,
    'aria-expanded': String(isOpen),
  })}><slot name="launcher">${icon('chat', CHAT)}${icon('chevron-down', CHEVRON_DOWN)}</slot>${BADGE}</button></div>`;
}

/**
 * Names the style to a policy: `style-src 'self' ${await launcherStyleHash()}` lets browsers take the `<style>` without a
 * nonce.
 */
export async function launcherStyleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(launcherStyle));
  return `'sha256-${btoa(String.fromCodePoint(...new Uint8Array(digest)))}'`;
}

const BADGE = '<span class="badge" part="badge" aria-hidden="true" hidden>0</span>';

function styleFor({nonce, stylesheet}: Serving): string {
  if (stylesheet !== undefined) return `<link${written({rel: 'stylesheet', href: stylesheet})}>`;
  return `<style${nonce === undefined ? '' : written({nonce})}>${launcherStyle}</style>`;
}

function icon(name: string, path: string): string {
  const attributes = {class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true'};
  return `<svg${written(attributes)}><path${written({d: path})}></path></svg>`;
}

/** What an enumerated attribute means. */
function chosen(name: 'layout' | 'placement' | 'colorScheme', value: unknown): string {
  const known: readonly string[] = choices[name];
  return known.find((each) => each === value) ?? known[0]!;
}

/** Attributes as they stand in HTML. */
export function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
