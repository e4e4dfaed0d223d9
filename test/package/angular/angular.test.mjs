/** `npm run test:angular`: not a part of `npm test`, since what Angular builds with takes 300 MB. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {ensureChrome} from '../../../scripts/lib/chrome.mjs';
import {root, run} from '../../../scripts/lib/run.mjs';
import {makeProject} from '../lib/project.mjs';
import {openSite} from '../lib/site.mjs';
import {talk} from '../lib/talk.mjs';
import {runNode} from '../lib/tools.mjs';
import {startBrowser} from '../../security/lib/browser.mjs';

const here = import.meta.dirname;
const example = join(root, 'demo/frameworks/angular');

test('in the example for Angular types fit, and a customer can talk', async (t) => {
  process.env.CHROME_PATH = ensureChrome();
  await run('scripts/build.mjs', '--if-stale');
  const project = await makeProject(here);
  t.after(project.remove);
  project.add(example, '.');
  await runNode(project.app, join(here, 'node_modules/@angular/cli/bin/ng.js'), 'build');
  const browser = await startBrowser(t);
  await talk(await openSite(t, browser, join(project.app, 'dist')));
});

test('the example for Angular names the versions that are tested here', () => {
  const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const {dependencies, devDependencies} = read(example);
  const {'chat-widget': _, ...named} = {...dependencies, ...devDependencies};
  assert.deepEqual(named, read(here).dependencies);
});
