/** Runs the chat service of demo/service: `npm run service -- --port 8787`. */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ensureInstalled} from './lib/install.mjs';
import {root} from './lib/run.mjs';

ensureInstalled();

// Only now is it certain to be there.
const {build} = await import('esbuild');
const {outputFiles} = await build({
  entryPoints: [join(root, 'demo/service/main.ts')],
  outfile: join(root, 'dist/service/main.js'),
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

await import(pathToFileURL(path).href);
