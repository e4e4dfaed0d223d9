/** Runs the chat service of demo/service: `npm run service -- --port 8787`. */
import {join} from 'node:path';
import {bundle} from './lib/bundle.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {root} from './lib/run.mjs';

ensureInstalled();
await import(await bundle({entryPoints: [join(root, 'demo/service/main.ts')]}, 'main.js'));
