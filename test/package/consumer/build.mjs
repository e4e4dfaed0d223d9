import esbuild from 'esbuild';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as vite from 'vite';
import webpack from 'webpack';

const page = (script) =>
  `<!doctype html><html lang="it"><meta charset="utf-8"><title>Negozio</title><link rel="icon" href="data:,">${script}`;

/** How pages are built for production: from `main.js` in a folder, or its own configuration, into another folder. */
export const bundlers = {
  async vite(folder, outDir) {
    await vite.build({root: folder, logLevel: 'error', build: {outDir, emptyOutDir: true}});
  },

  async webpack(folder, path) {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: './main.js',
      output: {path, filename: 'main.js'},
      experiments: {css: true},
      performance: false,
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result)))),
    );
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
    writeFileSync(join(path, 'index.html'), page('<script defer src="main.js"></script>'));
  },

  async esbuild(folder, outdir) {
    const {warnings} = await esbuild.build({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outdir,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      logLevel: 'silent',
    });
    if (warnings.length > 0) throw new Error((await esbuild.formatMessages(warnings, {kind: 'warning'})).join('\n'));
    writeFileSync(join(outdir, 'index.html'), page('<script type="module" src="main.js"></script>'));
  },
};
