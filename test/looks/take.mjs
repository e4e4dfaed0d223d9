import {Site} from '../hostile-page/site.mjs';
import {startBrowser} from '../security/lib/browser.mjs';
import {importAt, NOW, STOPPED} from './clock.mjs';
import {LETTERS} from './fonts.mjs';

/** Drawn alike on every machine: without the hints of its screen, its clock and its caret. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars', '--force-color-profile=srgb'];

const bodyOf = (page) => `${STOPPED}${LETTERS}${page}
<style>
  html { font-family: Letters, sans-serif; caret-color: transparent; }
  main > :not(#stage) { visibility: hidden; }
</style>`;

/** Takes the pictures, and gives each to `see`. */
export async function take(t, pictures, see, workers = 2) {
  process.env.TZ = 'UTC';
  const site = await Site.start();
  t.after(() => site.close());
  const {PAGE, Tab} = await importAt(NOW, '../wcag/tab.mjs');
  const address = site.put({body: bodyOf(PAGE)});
  const waiting = [...pictures];
  const work = async () => {
    const browser = await startBrowser(t, FLAGS);
    const tab = await Tab.open(browser, address);
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      await tab.become(picture.combination);
      await tab.show(picture.state);
      see(picture.name, await tab.screenshot());
    }
  };
  await Promise.all(Array.from({length: workers}, work));
}
