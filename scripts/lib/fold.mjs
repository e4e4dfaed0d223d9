import {build} from 'esbuild';
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

/**
 * Makes `@lit/react` part of the wrapper in a folder: as a dependency it would bring React's types into everybody's
 * project, and forbid some of them.
 */
export async function foldLitReact(folder) {
  const index = join(folder, 'index.js');
  const ours = {
    name: 'ours',
    setup({onResolve}) {
      onResolve({filter: /^\.\.\//}, ({path, importer}) => (importer === index ? {path, external: true} : undefined));
    },
  };
  await build({
    entryPoints: [index],
    outfile: index,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: ['react'],
    plugins: [ours],
    sourcemap: true,
    legalComments: 'inline',
    logLevel: 'warning',
  });
  copyFileSync(join(root, 'node_modules/@lit/react/LICENSE'), join(folder, 'lit-react-license.txt'));
}
