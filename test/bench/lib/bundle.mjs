import {build} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** What a page of each subject can load, by address: bundled and minified as a site would, ours as it is in dist/cdn. */
export async function bundle(subjects, cdn) {
  const files = new Map();
  await Promise.all(subjects.map(({name}) => add(files, `subjects/${name}.mjs`, `/subjects/${name}`)));
  await add(files, 'page/bench.mjs', '/page');
  // Read once: what is measured stays the same when it is built anew meanwhile.
  for (const name of cdn ? readdirSync(cdn, {recursive: true, encoding: 'utf8'}) : []) {
    if (extname(name) === '.js') files.set(`/cdn/${name}`, readFileSync(join(cdn, name)));
  }
  return files;
}

/** The same for ours alone, from the sources and with all names, to see where its time goes. */
export async function bundleSources(entry) {
  const files = await bundle([{name: 'chat-widget'}], undefined);
  await add(files, entry, '/cdn', {outName: 'chat-widget', minify: false});
  return files;
}

async function add(files, entry, folder, {outName = 'index', minify = true} = {}) {
  const outdir = resolve('/bundled');
  const {outputFiles} = await build({
    entryPoints: [resolve(bench, entry)],
    absWorkingDir: bench,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify,
    write: false,
    logLevel: 'error',
    legalComments: 'none',
    external: ['/cdn/*'],
    define: {'process.env.NODE_ENV': '"production"'},
    loader: {'.svg': 'dataurl', '.png': 'dataurl', '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.eot': 'file'},
  });
  for (const {path, contents} of outputFiles) {
    const isEntry = relative(outdir, path).replace(/\.\w+$/, '') === basename(entry, extname(entry));
    const name = isEntry ? `${outName}${extname(path)}` : relative(outdir, path);
    files.set(`${folder}/${name}`, Buffer.from(contents));
  }
}
