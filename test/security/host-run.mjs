/** Puts payloads into what comes from the page rather than from a service: words, people, files, what is kept. */
import {it as everyWord} from '../../dist/i18n/it.js';
import {payloads} from './corpus.mjs';
import {Tab} from './tab.mjs';

const names = Object.keys(everyWord);
const words = {
  texts: names.filter((name) => typeof everyWord[name] === 'string'),
  functions: names.filter((name) => typeof everyWord[name] === 'function'),
};

/** Tries one in `share` payloads in everything that a page sets, with the policy and without. */
export async function runHost({browser, site, share, seed}) {
  const some = payloads.filter((_, index) => (index + seed) % share === 0);
  const wrong = [];
  await Promise.all(
    [false, true].map(async (policy, half) => {
      const tab = await Tab.open(browser, site, {policy});
      await tab.learn();
      for (const [index, payload] of some.entries()) {
        if (share > 1 && index % 2 !== half) continue;
        const faults = [...(await tab.attemptHost(payload, words)), ...tab.trips()];
        if (faults.length > 0)
          wrong.push(`the page’s own ${JSON.stringify(payload).slice(0, 300)}\n  ${faults.join('\n  ')}`);
        if (wrong.length > 20) break;
      }
      await tab.close();
    }),
  );
  const summary = `${some.length} payloads in what the page itself sets: ${wrong.length} fired (seed ${seed})`;
  return {tried: some.length, wrong, summary};
}
