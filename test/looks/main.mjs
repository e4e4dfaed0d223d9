/**
 * Compares how the widget looks with how it looked: `npm run looks`, and the README beside this.
 *
 *     npm run looks                      what has changed
 *     npm run looks -- --update          it is meant so: these are the pictures from now on
 *     npm run looks -- --only form       those with this in their names
 */
import {rmSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {accept, BASELINE, changeIn, clearFound, orphans} from './compare.mjs';
import {comparable, pictures} from './pictures.mjs';
import {take} from './take.mjs';

const {values} = parseArgs({options: {update: {type: 'boolean', default: false}, only: {type: 'string', default: ''}}});
const all = await pictures();
const wanted = comparable(all).filter(({name}) => name.includes(values.only));
if (wanted.length < all.length)
  console.log(`${wanted.length} of ${all.length} pictures; fonts or --only leave out the others`);

const ends = [];
const changes = [];
clearFound();
try {
  await take({after: (end) => ends.push(end)}, wanted, (name, shot) => {
    const change = changeIn(name, shot);
    if (!change) return;
    changes.push(change);
    if (values.update) accept(name, shot);
  });
} finally {
  for (const end of ends.toReversed()) await end();
}
const old = orphans(all.map(({name}) => name));
if (values.update) for (const name of old) rmSync(new URL(name, BASELINE));
for (const each of [...changes, ...old.map((name) => `${name}: of nothing there is now`)]) console.log(each);
console.log(
  `${changes.length} of ${wanted.length} pictures ${values.update ? 'are new' : 'differ: see test/looks/found'}.`,
);
if (!values.update) process.exitCode = changes.length + old.length > 0 ? 1 : 0;
