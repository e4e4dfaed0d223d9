import '../src/define.js';
import conversation from '../test/fixtures/conversation.json' with {type: 'json'};
import * as made from '../test/fixtures/made/index.js';
import * as messages from '../test/fixtures/messages/index.js';
import {findFile} from './files.js';

interface Sample {
  readonly name: string;
  /** One envelope, or several in their order. */
  readonly envelopes: unknown;
  readonly isTall: boolean;
}

const query = new URLSearchParams(location.search);
const cards = document.querySelector('.cards')!;
const index = document.querySelector('.index')!;
const template = document.querySelector<HTMLTemplateElement>('#card')!;
const samples = new Map<Element, Sample>();

/** A widget costs something, and hardly anybody looks at all of them. */
const approaching = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting) draw(target);
  },
  {rootMargin: '800px 0px'},
);

function draw(card: Element): void {
  const sample = samples.get(card)!;
  approaching.unobserve(card);
  for (const scheme of ['light', 'dark'] as const) {
    const widget = document.createElement('chat-widget');
    widget.layout = 'inline';
    widget.colorScheme = scheme;
    widget.heading = `${sample.name}, ${scheme}`;
    widget.headingLevel = 4;
    if (query.get('files') !== 'none') widget.resolveFile = findFile;
    widget.receive(sample.envelopes);
    card.querySelector(`.${scheme}`)!.append(widget);
  }
}

function renderCard(sample: Sample): Element {
  const card = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
  const {name, isTall} = sample;
  card.id = name;
  card.classList.toggle('tall', isTall);
  const link = card.querySelector('a')!;
  link.href = addressOf('only', name);
  link.textContent = name;
  card.querySelector('pre')!.textContent = JSON.stringify(sample.envelopes, null, 2);
  samples.set(card, sample);
  return card;
}

function renderGroup(title: string, fixtures: Readonly<Record<string, unknown>>, isTall = false): void {
  const only = query.get('only');
  const names = Object.keys(fixtures).filter((name) => !only || name === only);
  if (names.length === 0) return;
  cards.append(heading('h2', title), ...names.map((name) => renderCard({name, envelopes: fixtures[name], isTall})));
  const list = document.createElement('ul');
  list.append(...names.map(renderEntry));
  index.append(heading('h3', title), list);
}

function renderEntry(name: string): Element {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${name}`;
  link.textContent = name;
  entry.append(link);
  return entry;
}

function heading(tag: 'h2' | 'h3', text: string): Element {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** This page, with one thing of its address said differently. */
function addressOf(key: string, value: string): string {
  const changed = new URLSearchParams(query);
  changed.set(key, value);
  return `?${changed}`;
}

document.documentElement.lang = query.get('lang') ?? 'en';
for (const link of index.querySelectorAll<HTMLAnchorElement>('.switches a')) {
  link.href = addressOf('lang', link.lang);
  link.setAttribute('aria-current', String(link.lang === document.documentElement.lang));
}

renderGroup('Examples of the specification', messages);
renderGroup('Made by hand', made);
renderGroup('All together', {conversation}, true);

for (const card of samples.keys()) {
  if (query.has('all') || query.has('only')) draw(card);
  else approaching.observe(card);
}
// The cards came after the browser looked for the place the address names.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
