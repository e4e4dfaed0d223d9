/** Colours of a brand, each in the light and in the dark scheme. */
export const colors = ['accent', 'on-accent', 'surface', 'on-surface', 'muted'] as const;

/** Measures of a brand in pixels, with their least and greatest. */
export const measures = {
  radius: [0, 32],
  'font-size': [12, 22],
  width: [280, 640],
  height: [360, 900],
  'offset-block': [0, 96],
  'offset-inline': [0, 96],
} as const;

export const themes = ['default', 'high-contrast', 'business', 'warm', 'compact-dark'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;

export type Color = (typeof colors)[number];
export type Measure = keyof typeof measures;

/** What somebody chose on the page. What is not in here is as the ready theme has it. */
export interface ThemeState {
  readonly theme: (typeof themes)[number];
  readonly scheme: (typeof schemes)[number];
  readonly dir: (typeof directions)[number];
  readonly colors: Readonly<Partial<Record<Color, readonly [light: string, dark: string]>>>;
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
  readonly family: string;
}

/** The state that a link holds, without whatever in it is none: anybody may have written the link. */
export function readState(hash: string): ThemeState {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    theme: oneOf(themes, query.get('theme')),
    scheme: oneOf(schemes, query.get('scheme')),
    dir: oneOf(directions, query.get('dir')),
    colors: Object.fromEntries(colors.flatMap((name) => readColor(name, query.get(name)))),
    measures: Object.fromEntries(
      Object.keys(measures).flatMap((name) => readMeasure(name as Measure, query.get(name))),
    ),
    family: isFamily(query.get('font-family') ?? '') ? query.get('font-family')! : '',
  };
}

/** The part of a link that holds a state; nothing for the one that everybody starts with. */
export function writeState({theme, scheme, dir, family, ...chosen}: ThemeState): string {
  const query = new URLSearchParams();
  if (theme !== themes[0]) query.set('theme', theme);
  if (scheme !== schemes[0]) query.set('scheme', scheme);
  if (dir !== directions[0]) query.set('dir', dir);
  for (const [name, pair] of Object.entries(chosen.colors)) query.set(name, pair.join(' ').replaceAll('#', ''));
  for (const [name, value] of Object.entries(chosen.measures)) query.set(name, String(value));
  if (family) query.set('font-family', family);
  return String(query);
}

/** The rule that makes a widget look so, on top of the ready theme. */
export function ruleOf({colors: pairs, measures: values, family}: ThemeState): string {
  const lines = [
    ...Object.entries(pairs).map(
      ([name, [light, dark]]) => `${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`}`,
    ),
    ...Object.entries(values).map(([name, value]) => `${name}: ${value}px`),
    ...(family ? [`font-family: ${family}`] : []),
  ];
  return lines.length > 0 ? `chat-widget {\n${lines.map((line) => `  --chat-widget-${line};\n`).join('')}}\n` : '';
}

/** Whether a text is a list of font families, and nothing that could end a rule or begin another. */
export function isFamily(text: string): boolean {
  return /^[\p{L}\p{N} ,'"-]{1,200}$/u.test(text) && isClosed(text) && CSS.supports('font-family', text);
}

/** A style sheet forgives a string that never ends, and takes all that follows for a part of it. */
function isClosed(text: string): boolean {
  return /^(?:[^'"]|'[^']*'|"[^"]*")*$/.test(text);
}

function readColor(name: Color, text: string | null): readonly [Color, readonly [string, string]][] {
  const [, light, dark] = /^([\da-f]{6}) ([\da-f]{6})$/.exec(text ?? '') ?? [];
  return light && dark ? [[name, [`#${light}`, `#${dark}`]]] : [];
}

function readMeasure(name: Measure, text: string | null): readonly [Measure, number][] {
  const [least, greatest] = measures[name];
  const value = Number(text || Number.NaN);
  return value >= least && value <= greatest ? [[name, value]] : [];
}

function oneOf<T extends string>(all: readonly [T, ...(readonly T[])], text: string | null): T {
  return all.find((each) => each === text) ?? all[0];
}
