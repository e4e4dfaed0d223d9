import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './run.mjs';

/** Makes one module of a TypeScript program of demo/service, in `dist/service/`, and returns its address. */
export async function bundle(source, name) {
  // Only now is it certain to be there.
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    ...source,
    outfile: join(root, 'dist/service', name),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const [{path, contents}] = outputFiles;
  mkdirSync(join(root, 'dist/service'), {recursive: true});
  // Services that start at the same time never read half of a file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
  return pathToFileURL(path).href;
}
