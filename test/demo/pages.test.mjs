import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startSite} from './console.mjs';

for (const language of ['en', 'it']) {
  test(`no page of the demo is wider than a small phone (${language})`, async (t) => {
    const {browser, address} = await startSite(t);
    for (const name of ['index', 'gallery', 'theme', 'host', 'csp', 'form', 'agent']) {
      const page = await browser.newPage();
      await page.setViewport({width: 320, height: 700, isMobile: true, hasTouch: true});
      await page.goto(new URL(`${name}.html?lang=${language}`, address).href);
      // The shop speaks once it knows whether a service is there.
      if (name === 'index') await page.waitForSelector(`html[lang=${language}] chat-widget`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${name} is ${width} px wide`);
      await page.close();
    }
  });
}
