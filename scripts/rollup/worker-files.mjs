import MagicString from 'magic-string';
import {dirname, join} from 'node:path';

/** How a module names the file of a Worker beside it, for any bundler: `new URL('./some-worker.js?no-inline', import.meta.url)`. */
const WORKER = /new URL\(\s*(["'])(\.\/[\w-]+)\.js(?:\?no-inline)?\1,\s*import\.meta\.url\s*\)/g;

/** Makes each Worker a chunk with a hash in its name, like all others. */
export function workerFiles() {
  return {
    name: 'worker-files',
    transform(code, id) {
      const result = new MagicString(code);
      for (const {0: address, 2: path, index} of code.matchAll(WORKER)) {
        const reference = this.emitFile({type: 'chunk', id: `${join(dirname(id), path)}.ts`});
        result.update(index, index + address.length, `import.meta.ROLLUP_FILE_URL_${reference}`);
      }
      return result.hasChanged() ? {code: result.toString(), map: result.generateMap({hires: true})} : null;
    },
    resolveFileUrl: ({relativePath}) => `new URL(${JSON.stringify(relativePath)}, import.meta.url)`,
  };
}
