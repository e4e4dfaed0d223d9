import assert from 'node:assert/strict';
import {appearing} from '../../security/lib/browser.mjs';

/** Opens the panel of an example by the page's own button, writes, and is answered. */
export async function talk(page) {
  await page.waitForSelector('main button').then((button) => button.click());
  await appearing(page, 'chat-widget >>> ::-p-text(Hello! How can we help?)');
  const title = await appearing(page, 'chat-widget >>> [part~=title]');
  assert.equal(await title.evaluate((each) => each.textContent.trim()), 'Aeris');
  const input = await appearing(page, 'chat-widget >>> [part~=input]');
  await input.type('Is there anybody?');
  await input.press('Enter');
  await appearing(page, 'chat-widget >>> ::-p-text(You wrote “Is there anybody?”.)');
  await appearing(page, 'chat-widget >>> ::-p-text(Aria)');
  assert.equal(await page.$eval('main output', (output) => output.textContent), '1');
  assert.deepEqual(page.problems, []);
}
