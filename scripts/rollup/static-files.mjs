import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/** Copies all of a folder but its TypeScript, and the service that no page loads, beside the bundles, or below them. */
export function staticFiles(folder, below = '') {
  return {
    name: 'static-files',
    generateBundle() {
      for (const entry of readdirSync(folder, {withFileTypes: true, recursive: true})) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && !path.endsWith('.ts') && !relative(folder, path).startsWith('service')) {
          this.emitFile({type: 'asset', fileName: join(below, relative(folder, path)), source: readFileSync(path)});
        }
      }
    },
  };
}
