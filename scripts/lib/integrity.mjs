import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where the hashes of a folder are kept, in it. */
export const INTEGRITY = 'integrity.json';

/** The hash of every script of a folder, by its path there: what `integrity` attributes and import maps say. */
export function integrityOf(folder) {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
  const hash = (name) =>
    createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
  return Object.fromEntries(names.toSorted().map((name) => [name.replaceAll('\\', '/'), `sha384-${hash(name)}`]));
}

/** Keeps the hashes of a folder in it; returns them. */
export function writeIntegrity(folder) {
  const hashes = integrityOf(folder);
  writeFileSync(join(folder, INTEGRITY), `${JSON.stringify(hashes, undefined, 2)}\n`);
  return hashes;
}
