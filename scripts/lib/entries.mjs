import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join, posix} from 'node:path';

const IMPORTS = [
  /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g,
  /new URL\(\s*["'](\.[^"'?]+)[^"']*["'],\s*import\.meta\.url/g,
];

/** The paths that a package.json names, where a `*` stands for anything. */
export function entriesOf({main, types, unpkg, jsdelivr, customElements, 'web-types': webTypes, exports}) {
  const named = [main, types, unpkg, jsdelivr, customElements, webTypes, ...Object.values(exports)];
  return named
    .flatMap((entry) => (typeof entry === 'object' ? Object.values(entry) : [entry ?? []].flat()))
    .map((path) => path.replace(/^\.\//, ''));
}

/**
 * The modules that a package.json lets others import, by the names they import them by.
 *
 * @returns {{name: string, path: string}[]} Paths are relative to `folder`, the folder of the package.
 */
export function modulesOf({exports}, folder) {
  return Object.entries(exports).flatMap(([name, target]) => {
    const path = target.default ?? target;
    if (!path.endsWith('.js')) return [];
    // Of some patterns all names lead to one module.
    if (!path.includes('*')) return [{name: name.replace('*', 'all'), path}];
    const [before, after] = path.split('*');
    return readdirSync(join(folder, before))
      .filter((file) => file.endsWith(after))
      .map((file) => ({name: name.replace('*', file.slice(0, -after.length)), path: before + file}));
  });
}

/** Of the files of a package those that its entries lead to: by imports, static or not, of code and of types. */
export function reached(files, entries, read) {
  const there = new Set(files);
  const found = new Set();
  const waiting = entries.flatMap((entry) => files.filter((file) => fits(file, entry)));
  for (const file of waiting) {
    if (found.has(file)) continue;
    found.add(file);
    if (/\.[jt]s$/.test(file)) waiting.push(...importsOf(file, read(file)).filter((path) => there.has(path)));
  }
  return found;
}

function fits(file, entry) {
  const [start, end] = entry.split('*');
  return end === undefined ? file === entry : file.startsWith(start) && file.endsWith(end);
}

function importsOf(file, code) {
  const specifiers = IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map(([, specifier]) => specifier));
  const paths = specifiers.map((specifier) => posix.join(posix.dirname(file), specifier));
  return file.endsWith('.d.ts') ? paths.map((path) => path.replace(/\.js$/, '.d.ts')) : paths;
}

/** The packages that a module imports. */
export function packagesIn(code) {
  const fixed = code.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?["']([^.'"][^'"]*)["']/gm);
  const late = code.matchAll(/\bimport\(["']([^.'"][^'"]*)["']\)/g);
  return [...fixed, ...late].map(([, specifier]) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0]);
}

/** Takes what no entry leads to out of folders that the compiler has written to: most declarations, modules of types alone. */
export function prune(folder, manifest, isCompiled) {
  const files = readdirSync(join(folder, 'dist'), {recursive: true, encoding: 'utf8'})
    .map((name) => posix.join('dist', name.replaceAll('\\', '/')))
    .filter((path) => /\.[jt]s(\.map)?$/.test(path) && isCompiled(path));
  const needed = reached(files, entriesOf(manifest), (path) => readFileSync(join(folder, path), 'utf8'));
  for (const file of files) if (!needed.has(file.replace(/\.map$/, ''))) rmSync(join(folder, file));
}
