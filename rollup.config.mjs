import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import {flatDecorators} from './scripts/rollup/flat-decorators.mjs';
import {minifyTemplates} from './scripts/rollup/minify-templates.mjs';
import {staticFiles} from './scripts/rollup/static-files.mjs';
import {thirdPartyLicenses} from './scripts/rollup/third-party-licenses.mjs';
import {workerFiles} from './scripts/rollup/worker-files.mjs';

const typescript = () => [
  nodeResolve(),
  json({preferConst: true}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
  flatDecorators(),
  workerFiles(),
];

/** V8 compiles all of a file that says so while it comes, beside the page's own work, and not bit by bit in the midst of that. */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

const minified = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, keep_fargs: false},
    format: {comments: new RegExp(CALLED_ON_LOAD.slice(2))},
  });

/** Packages call their entry files all alike: a chunk of one has the package's name. */
const chunkFileNames = ({name, facadeModuleId}) =>
  `chunks/${facadeModuleId?.match(/\/node_modules\/(?:@[^/]+\/)?([^/]+)/)?.[1] ?? name}-[hash].js`;

/** For a page without a build: one address to load, whatever is not needed at once in chunks beside it. */
const cdn = {
  input: {'chat-widget': 'src/define.ts'},
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    chunkFileNames,
    banner: ({name}) => (name === 'core' ? CALLED_ON_LOAD : ''),
  },
  plugins: [typescript(), minifyTemplates(), minified(), thirdPartyLicenses()],
};

/** For a page that wants neither modules nor elements: a classic script, which fetches the above. */
const embed = {
  input: {embed: 'src/embed.ts'},
  output: {dir: 'dist/cdn', format: 'iife', sourcemap: true},
  plugins: [typescript(), minified()],
};

/** The demo site, for any static server. */
const demo = {
  input: {...demoPages(), ...docsPages()},
  output: {dir: 'dist/demo', format: 'es', sourcemap: true, chunkFileNames},
  plugins: [typescript(), staticFiles('demo'), staticFiles('src/theme/themes', 'themes')],
};

/** The scripts of demo/ that its pages name. */
function demoPages() {
  const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));
  const scripts = pages.flatMap((page) =>
    [...readFileSync(`demo/${page}`, 'utf8').matchAll(/<script\b[^>]*\bsrc="(?:\.\/)?([\w-]+)\.js"/g)].map(
      ([, name]) => name,
    ),
  );
  return Object.fromEntries(
    scripts.filter((name) => existsSync(`demo/${name}.ts`)).map((name) => [name, `demo/${name}.ts`]),
  );
}

/** The scripts of the documentation's pages, which are made afterwards, and of recipes that an app would bundle. */
function docsPages() {
  const recipes = readdirSync('demo/recipes').filter((name) => existsSync(`demo/recipes/${name}/page.ts`));
  const names = ['site', 'live', 'playground'].map((name) => `docs/${name}`);
  return Object.fromEntries(
    [...names, ...recipes.map((name) => `recipes/${name}/page`)].map((name) => [name, `demo/${name}.ts`]),
  );
}

export default [cdn, embed, demo];
