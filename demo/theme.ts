import '../src/define.js';
import {contrast, hexOf} from './contrast.js';
import {findFile} from './files.js';
import {talk} from './theme-talk.js';
import {
  type Color,
  colors,
  isFamily,
  type Measure,
  measures,
  readState,
  ruleOf,
  type ThemeState,
  writeState,
} from './theme-state.js';

const SCHEMES = ['light', 'dark'] as const;

/** What is read, on its ground, and how it is called. */
const PAIRS = [
  ['on-accent', 'accent', 'Text on the accent'],
  ['on-surface', 'surface', 'Text on the surface'],
  ['muted', 'surface', 'Muted text on the surface'],
  ['accent-text', 'surface', 'The accent as text on the surface'],
  ['on-bubble-customer', 'bubble-customer', 'Text of the customer’s bubbles'],
  ['on-bubble-agent', 'bubble-agent', 'Text of agents’ bubbles'],
] as const;

const LEAST_CONTRAST = 4.5;

function find<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}

const widgets = [...document.querySelectorAll('chat-widget')];
const [widget] = widgets;
const form = find<HTMLFormElement>('form');
const family = find<HTMLInputElement>('#font-family');
const familyHint = find('#family-hint');
const warnings = find('#warnings');
const output = find('#css');
const said = find('#said');
const probe = find<HTMLElement>('#probe');
const switches = document.querySelectorAll<HTMLButtonElement>('[data-key] button');

/** What the page shows is what it says: this sheet is the text that can be copied. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const texts = new Map<string, Promise<string>>([['default', Promise.resolve('')]]);
let state: ThemeState = readState(location.hash);

/** The CSS of a ready theme. */
function textOf(theme: ThemeState['theme']): Promise<string> {
  const text = texts.get(theme) ?? fetch(`./themes/${theme}.css`).then((answer) => answer.text());
  texts.set(theme, text);
  return text;
}

async function show(): Promise<void> {
  const shown = state;
  const css = [await textOf(shown.theme), ruleOf(shown)].filter(Boolean).join('\n');
  // Somebody may have gone on while the theme was fetched.
  if (shown !== state) return;
  sheet.replaceSync(css);
  output.textContent = css || '/* All as it comes. */';
  for (const each of widgets) {
    each.colorScheme = shown.scheme;
    each.locale = shown.dir === 'rtl' ? 'ar' : 'en';
  }
  await widget!.updateComplete;
  showInputs();
  showWarnings();
}

function showInputs(): void {
  for (const name of colors) {
    for (const [index, scheme] of SCHEMES.entries()) {
      input(`${name}-${scheme}`).value = state.colors[name]?.[index] ?? hexOf(colorOf(name, scheme));
    }
  }
  for (const name of Object.keys(measures) as Measure[]) {
    const value = state.measures[name] ?? Math.round(pixelsOf(name));
    input(name).value = String(value);
    find(`output[for="${name}"]`).textContent = `${value} px`;
  }
  if (document.activeElement !== family) family.value = state.family;
  for (const button of switches) {
    const key = button.parentElement!.dataset['key'] as 'theme' | 'scheme' | 'dir';
    button.ariaPressed = String(state[key] === button.value);
  }
}

function showWarnings(): void {
  const lines = PAIRS.flatMap(([text, ground, words]) =>
    SCHEMES.flatMap((scheme) => {
      const ratio = contrast(colorOf(text, scheme), colorOf(ground, scheme));
      if (ratio >= LEAST_CONTRAST) return [];
      return [`${words} is hard to read in the ${scheme} scheme: ${ratio.toFixed(1)}:1, at least 4.5:1 is needed.`];
    }),
  );
  if (lines.join() === [...warnings.children].map(({textContent}) => textContent).join()) return;
  warnings.replaceChildren(...lines.map(item));
}

function item(text: string): Element {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

function input(id: string): HTMLInputElement {
  return document.getElementById(id) as HTMLInputElement;
}

/** What a token comes to in a scheme. */
function colorOf(name: string, scheme: (typeof SCHEMES)[number]): string {
  probe.style.colorScheme = scheme;
  probe.style.color = tokenOf(name);
  return getComputedStyle(probe).color;
}

function pixelsOf(name: Measure): number {
  probe.style.inlineSize = tokenOf(name);
  return Number.parseFloat(getComputedStyle(probe).inlineSize);
}

function tokenOf(name: string): string {
  return getComputedStyle(widget!).getPropertyValue(`--_${name}`);
}

function change(changed: Partial<ThemeState>): void {
  state = {...state, ...changed};
  void show();
}

/** Keeps the state where a link can take it along. */
function keep(): void {
  const hash = writeState(state);
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
}

function takeColor(name: Color): void {
  change({colors: {...state.colors, [name]: SCHEMES.map((scheme) => input(`${name}-${scheme}`).value)}});
}

function takeFamily(): void {
  const text = family.value.trim();
  const isRight = text === '' || isFamily(text);
  familyHint.textContent = isRight ? '' : 'This is not a list of font families.';
  family.ariaInvalid = String(!isRight);
  if (isRight) change({family: text});
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(output.textContent);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'The browser did not allow it: select the text and copy it.';
  }
}

for (const name of colors) {
  for (const scheme of SCHEMES) input(`${name}-${scheme}`).addEventListener('input', () => takeColor(name));
}
for (const name of Object.keys(measures) as Measure[]) {
  input(name).addEventListener('input', () =>
    change({measures: {...state.measures, [name]: input(name).valueAsNumber}}),
  );
}
family.addEventListener('input', takeFamily);
form.addEventListener('change', keep);
form.addEventListener('submit', (event) => event.preventDefault());

for (const button of switches) {
  button.addEventListener('click', () => {
    change({[button.parentElement!.dataset['key']!]: button.value});
    keep();
  });
}

find('#reset').addEventListener('click', () => {
  change({colors: {}, measures: {}, family: ''});
  takeFamily();
  keep();
});

find('#copy').addEventListener('click', copy);

addEventListener('hashchange', () => {
  if (location.hash !== '' && !location.hash.includes('=')) return;
  state = readState(location.hash);
  void show();
});

for (const each of widgets) {
  each.resolveFile = findFile;
  each.receive(talk());
}
void show();
