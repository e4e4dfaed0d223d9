import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

export const BASELINE = new URL('baseline/', import.meta.url);
export const FOUND = new URL('found/', import.meta.url);

/** How far a pixel may be from what it was, of 1: edges of letters are drawn a little differently by every version of a browser. */
const SHADE = 0.2;

/** What share of a picture may be farther away. */
const SHARE = 0.002;

/** What has changed in a picture, in words, or `undefined`. What was found is kept, with what differs in red. */
export function changeIn(name, shot) {
  const file = new URL(`${name}.png`, BASELINE);
  if (!existsSync(file)) return keep(name, shot, 'there is no picture of it yet');
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(Buffer.from(shot))];
  const {width, height} = before;
  if (now.width !== width || now.height !== height) return keep(name, shot, 'has another size');
  const difference = new PNG({width, height});
  const count = pixelmatch(before.data, now.data, difference.data, width, height, {threshold: SHADE});
  const share = count / (width * height);
  if (share <= SHARE) return undefined;
  keep(`${name}.difference`, PNG.sync.write(difference));
  return keep(name, shot, `${(100 * share).toFixed(1)} % of it differs`);
}

function keep(name, shot, what) {
  mkdirSync(FOUND, {recursive: true});
  writeFileSync(new URL(`${name}.png`, FOUND), shot);
  return `${name}: ${what}`;
}

/** Makes a shot the picture to compare with. */
export function accept(name, shot) {
  mkdirSync(BASELINE, {recursive: true});
  const picture = PNG.sync.read(Buffer.from(shot));
  writeFileSync(new URL(`${name}.png`, BASELINE), PNG.sync.write(picture, {colorType: 2, deflateLevel: 9}));
}

/** Forgets what was found last time. */
export function clearFound() {
  rmSync(FOUND, {recursive: true, force: true});
}

/** Pictures of what there is no more. */
export function orphans(names) {
  const known = new Set(names.map((name) => `${name}.png`));
  return existsSync(BASELINE) ? readdirSync(BASELINE).filter((name) => !known.has(name)) : [];
}
