import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The first of these paths that can be run; a mere name is looked for on the PATH. */
export function findExecutable(...places) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return places
    .filter(Boolean)
    .flatMap((place) => (/[\\/]/.test(place) ? place : folders.map((folder) => join(folder, place))))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
