import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureInstalled} from '../../../scripts/lib/install.mjs';
import {root} from '../../../scripts/lib/run.mjs';
import {consumer, npm} from './tools.mjs';

/**
 * Somebody's project, far from this repository, with the package as it is packed: in `app`, with what it depends on. The
 * tools, those of a folder here, lie further up, as in a workspace, so that nothing they bring can stand in for what the
 * package forgot to name.
 */
export async function makeProject(tools = consumer) {
  ensureInstalled(tools);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'chat-widget-package-')));
  const app = join(folder, 'app');
  mkdirSync(app);
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(app, 'package.json'), '{"private": true, "type": "module"}');
  const [packed] = JSON.parse(await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  const tarball = join(folder, packed.filename);
  await npm(app, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', tarball);
  return {
    app,
    tarball,
    files: packed.files.map(({path}) => path),
    /** Copies a folder into the project. */
    add(from, name) {
      cpSync(from, join(app, name), {
        recursive: true,
        filter: (path) => !/[\\/](node_modules|dist|\.angular|\.npmrc|package\.json)$/.test(path),
      });
      return join(app, name);
    },
    remove: () => rmSync(folder, {recursive: true, force: true, maxRetries: 3}),
  };
}
