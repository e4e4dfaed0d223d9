import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {suite} from '../service/helpers.mjs';
import {appearing, openPage, startBrowser} from './lib/browser.mjs';
import {policyFor, startWebsite} from './lib/origins.mjs';
import {pageWith, siteWith} from './lib/page.mjs';
import {hears, startAnswering, write} from './lib/service.mjs';

const EMBEDDING = '<script type="module" src="/chat/chat-widget.js"></script>';

describe('under the policy of the contract, with a service', () => {
  const t = suite(after);
  let browser;

  before(async () => {
    browser = await startBrowser(t);
  });

  for (const scheme of ['ws', 'http']) {
    for (const where of ['the page’s own origin', 'an origin that the policy names']) {
      it(`nothing breaks it: by ${scheme === 'ws' ? 'a WebSocket' : 'an event stream'}, at ${where}`, async () => {
        const service = await startAnswering(t);
        const {host, origin} = new URL(service.base);
        const isOwn = where.includes('own');
        const pages = siteWith({});
        const site = await startWebsite(t, {
          pages,
          service: isOwn ? new URL(service.base) : undefined,
          policy: policyFor({services: isOwn ? '' : `ws://${host} ${origin}`}),
        });
        const endpoint = `${scheme}://${isOwn ? new URL(site.address).host : host}/api`;
        pages['/'] = pageWith(EMBEDDING, `open consent="pending" endpoint="${endpoint}"`);
        const page = await openPage(t, browser, site.address);
        await (await appearing(page, '#main >>> .agree')).click();
        await write(page, 'Hello');
        await appearing(page, '#main >>> .status:is(.sent, .seen)');
        await service.say({content: {text: 'Good morning'}});
        await hears(page, 'Good morning');
        await page.evaluate(async () => {
          const png = await globalThis.drive.drawing('image/png');
          document.querySelector('#main').sendFiles([new File([png], 'a.png', {type: 'image/png'})]);
        });
        await appearing(page, '#main >>> [part~=image] img');
        await page.reload();
        await (await appearing(page, '#main >>> .agree')).click();
        await hears(page, 'Good morning');
        // Not from memory alone: the customer's own image comes from the service now.
        await appearing(page, '#main >>> [part~=image] img');
        assert.deepEqual(page.problems, []);
        assert.deepEqual(site.reports, []);
      });
    }
  }
});
