/** Measures the widget beside other chats: test/bench/README.md. Its packages are installed there at the first time. */
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {ensureChrome} from './lib/chrome.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {root, run} from './lib/run.mjs';

process.chdir(root);
ensureInstalled();
ensureInstalled(join(root, 'test/bench'));
process.env.CHROME_PATH = ensureChrome();
await run('scripts/build.mjs', '--if-stale');

const child = spawn(process.execPath, ['test/bench/main.mjs', ...process.argv.slice(2)], {stdio: 'inherit'});
child.on('close', (code) => (process.exitCode = code ?? 1));
