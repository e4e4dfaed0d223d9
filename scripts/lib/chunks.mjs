import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/** What a built file is called, without what its content adds to the name. */
export function chunkName(path) {
  return basename(path).replace(/(-[\w-]{8})?\.js$/, '');
}

/** A chunk and all it imports statically: the browser fetches those before it runs anything. */
export function withStaticImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, specifier] of readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withStaticImports(join(dirname(path), specifier), found);
  }
  return found;
}
