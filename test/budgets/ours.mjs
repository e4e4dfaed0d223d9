import {fileURLToPath} from 'node:url';
import {bundle} from '../bench/lib/bundle.mjs';
import {Site} from '../bench/lib/site.mjs';
import {launch, Tab} from '../bench/lib/tab.mjs';

const CDN = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

export const ours = {name: 'chat-widget', role: 'ours'};

/** What is built, on pages as the bench measures them, without anything beside it. */
export async function startPages() {
  const site = new Site(await bundle([ours], CDN));
  await site.listen();
  const browser = await launch();
  const close = async () => {
    await browser.close();
    site.close();
  };
  return {site, browser, close};
}

/** What a page with `count` messages is asked about, with nothing else going on. */
export async function withHistory({site, browser}, count, ask) {
  const tab = await Tab.open(browser, site.addressOf(ours.name), {doing: 'open'});
  try {
    await tab.booted();
    await tab.do('history', count);
    await tab.settle();
    return await ask(tab);
  } finally {
    await tab.close();
  }
}
