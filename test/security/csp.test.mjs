import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {suite} from '../service/helpers.mjs';
import {appearing, openPage, startBrowser} from './lib/browser.mjs';
import {built, policyFor, startCdn, startWebsite} from './lib/origins.mjs';
import {pageWith, siteWith} from './lib/page.mjs';
import {tour} from './lib/tour.mjs';

const EVERYTHING =
  'open allow="attachments reactions replies emoji voice location video transcript" downscale="200" load="eager"';

/** What another way to embed could break: chunks, data and Workers are fetched from other places then. */
const SHORT = ['a menu, by an answer and by pages that it opens', 'a form whose patterns need a Worker', 'emoji'];

const shortly = SHORT.map((name) => [name, tour[name]]);

function hashOf(name) {
  return `sha384-${createHash('sha384').update(built.get(name)).digest('base64')}`;
}

/** Ways to embed the script at an address, and what is tried with it. */
const EMBEDDINGS = {
  'a module script': (base) => ({
    embedding: `<script type="module" src="${base}chat-widget.js"></script>`,
    acts: Object.entries(tour),
  }),
  'an import of a script of the page’s own': (base) => ({
    embedding: '<script type="module" src="/own.js"></script>',
    acts: shortly,
    pages: {'/own.js': `import(${JSON.stringify(`${base}chat-widget.js`)});`},
  }),
  'a module script with its hash': (base) => ({
    embedding: `<script type="module" src="${base}chat-widget.js" integrity="${hashOf('chat-widget.js')}" crossorigin></script>`,
    acts: shortly,
  }),
  ...(built.has('embed.js') && {
    'one script that makes the element too': (base) => ({
      embedding: `<script async src="${base}embed.js" data-open data-load="eager" data-allow="attachments emoji"></script>`,
      acts: shortly,
      isAlone: true,
    }),
  }),
};

describe('under the policy of the contract, with Trusted Types', () => {
  const t = suite(after);
  let browser;
  let cdn;

  before(async () => {
    browser = await startBrowser(t);
    cdn = await startCdn(t);
  });

  /** A page of a website with the policy, on which nothing has happened yet. */
  async function open({from, embed, attributes = EVERYTHING}) {
    const {embedding, acts, pages = {}, isAlone = false} = EMBEDDINGS[embed](from === 'cdn' ? `${cdn}/` : '/chat/');
    const site = await startWebsite(t, {
      policy: policyFor({scripts: from === 'cdn' ? cdn : ''}),
      pages: siteWith({
        ...pages,
        '/': pageWith(embedding, isAlone ? undefined : attributes),
        '/opened': '<!doctype html><title>Opened</title>',
      }),
    });
    const page = await openPage(t, browser, site.address);
    const started = [];
    page.on('workercreated', (worker) => started.push(worker.url()));
    Object.assign(page, {origin: site.address, started});
    await page.waitForSelector('chat-widget');
    await page.$eval('chat-widget', (widget) => (widget.id = 'main'));
    await appearing(page, '#main >>> textarea');
    await page.evaluate(() => {
      window.sent = [];
      window.told = [];
      const widget = document.querySelector('#main');
      widget.resolveFile = globalThis.drive.findFile;
      widget.addEventListener('chat-send', ({message}) => window.sent.push(message));
      widget.addEventListener('chat-error', ({code, reason}) => window.told.push(`${code}: ${reason}`));
    });
    return {page, site, acts};
  }

  for (const from of ['same', 'cdn']) {
    for (const embed of Object.keys(EMBEDDINGS)) {
      it(`nothing breaks it: by ${embed}, from ${from === 'cdn' ? 'another origin' : 'the page’s own'}`, async (context) => {
        const {page, site, acts} = await open({from, embed});
        for (const [name, act] of acts) {
          await context.test(name, async () => {
            const result = await act(page);
            assert.deepEqual(page.problems, []);
            assert.deepEqual(site.reports, []);
            if (!result) return;
            // A script of another origin can't have a Worker: such values pass, and the page is told.
            assert.equal(result.workers > 0, from === 'same');
            const told = await page.evaluate(() => window.told.filter((each) => each.startsWith('bad-pattern')));
            assert.equal(
              told.some((each) => each.includes('no Worker')),
              from === 'cdn',
            );
          });
        }
        console.log(`count: ${acts.length} acts under the policy, by ${embed}: ${site.reports.length} reports`);
      });
    }
  }

  it('what does break it is noticed, by every means that the tests above look at', async () => {
    const {page, site} = await open({from: 'same', embed: 'a module script'});
    await page.$eval('#main', (widget) => {
      widget.setAttribute('style', 'color: red');
      try {
        widget.shadowRoot.innerHTML = '<b>markup</b>';
      } catch {
        // That is what is to be noticed.
      }
    });
    const means = () =>
      ['console', 'issue', 'violation'].filter((how) => page.problems.some((each) => each.startsWith(how)));
    const isNoticed = () =>
      means().length === 3 &&
      ['style-src', 'require-trusted-types-for'].every((rule) =>
        [page.problems, site.reports].every((all) => all.some((each) => each.includes(rule))),
      );
    for (let turn = 0; turn < 100 && !isNoticed(); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(isNoticed(), JSON.stringify([page.problems, site.reports]));
  });

  it('there is something to be tried', () => {
    assert.ok(built.has('chat-widget.js') && built.size > 20);
  });
});
