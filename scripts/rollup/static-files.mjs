import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/** Folders of demo/ that no page loads. */
const ELSEWHERE = /^(service|frameworks)/;

/** Copies all of a folder but its TypeScript, and what no page loads, beside the bundles, or below them. */
export function staticFiles(folder, below = '') {
  return {
    name: 'static-files',
    generateBundle() {
      for (const entry of readdirSync(folder, {withFileTypes: true, recursive: true})) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && !path.endsWith('.ts') && !ELSEWHERE.test(relative(folder, path))) {
          this.emitFile({type: 'asset', fileName: join(below, relative(folder, path)), source: readFileSync(path)});
        }
      }
    },
  };
}
