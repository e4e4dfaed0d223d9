import assert from 'node:assert/strict';
import {test} from 'node:test';
import {startSite} from './console.mjs';
import {open} from './site.mjs';
import {appearing} from '../security/lib/browser.mjs';

test('the shop asks who the customer is, lets them chat, and asks how it was', async (t) => {
  const {page, problems} = await open(await startSite(t), 'index.html?static&lang=it');
  const says = (words) =>
    page.waitForFunction(
      (text) => document.querySelector('chat-widget').messages.some(({data}) => data.content.text?.includes(text)),
      {},
      words,
    );

  await (await appearing(page, 'chat-widget >>> [part~=launcher]')).click();
  const before = 'chat-widget >>> [part~=field] >>> ::-p-aria';
  await (await appearing(page, `${before}([name="Come ti chiami?"])`)).type('Marta');
  const submit = await appearing(page, 'chat-widget >>> [part~=submit]');
  await submit.click();
  await appearing(page, 'chat-widget >>> ::-p-text(Senza il tuo consenso non possiamo usarli)');
  await (await appearing(page, 'chat-widget >>> [part~=field] input[type=checkbox]')).click();
  await submit.click();
  await says('Marta');

  await page.evaluate(() => document.querySelector('chat-widget').endChat());
  await appearing(page, 'chat-widget >>> ::-p-text(Com’è andata?)');
  await (await appearing(page, 'chat-widget >>> [part~=field] input[type=radio]')).evaluate((star) => star.click());
  await (await appearing(page, 'chat-widget >>> [part~=submit]')).click();
  await page.waitForFunction(() => !document.querySelector('.thanks').hidden);
  assert.equal(await page.$eval('.thanks', (thanks) => thanks.textContent.startsWith('Grazie')), true);
  assert.deepEqual(problems, []);
});
