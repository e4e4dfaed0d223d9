import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {runJob} from '../bench/lib/jobs.mjs';
import {ours, startPages} from './ours.mjs';

const PATIENCE = 50_000;

let pages;

before(async () => {
  pages = await startPages();
});

after(() => pages.close());

it('a widget leaves no node and no listener behind, however often it comes and goes', async () => {
  const {browser, site} = pages;
  const left = {};
  await runJob(browser, site, ours, ['mounts'], PATIENCE, (found) => Object.assign(left, found));
  assert.ok(left['mounts.nodes'] <= 0, `${left['mounts.nodes']} nodes`);
  assert.ok(left['mounts.listeners'] <= 0, `${left['mounts.listeners']} listeners`);
});
