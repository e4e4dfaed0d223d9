/** Draws payloads in the texts of messages, in a browser, and counts what happens that must not. */
import {carriers, conversation, isEnding, wholes} from './carriers.mjs';
import {payloads} from './corpus.mjs';
import {Tab} from './tab.mjs';

/** How many messages are drawn at once. */
const BATCH = 200;

const AUTHORS = ['agent', 'bot', 'customer'];
const FORMATS = ['markdown', 'plain'];
const FILES = ['bytes', 'address', 'payload'];

/** Primes, so that each carrier meets all payloads and each payload all carriers, share after share. */
const [STEP, STRIDE] = [7919, 104_729];

/** One of `shares` parts of all pairs of a carrier and a payload, in each of which every one of both is. */
function pairsOf(all, shares, seed) {
  return all.flatMap((carrier, row) =>
    payloads.flatMap((payload, column) =>
      (row * STEP + column * STRIDE + seed) % shares === 0 ? [{carrier, payload}] : [],
    ),
  );
}

function* batchesOf(pairs) {
  for (const ending of [false, true]) {
    const some = pairs.filter(({carrier}) => isEnding(carrier) === ending);
    for (let at = 0; at < some.length; at += BATCH) yield some.slice(at, at + BATCH);
  }
}

/**
 * Tries a share of all there is to try, with and without the policy at the same time.
 *
 * @param share One in how many pairs of a single text and a payload is tried; 1 for all.
 * @param wholeShare The same for messages all of whose texts are the payload.
 * @returns What was tried, and a line for each thing that went wrong.
 */
export async function runCorpus({browser, site, share, wholeShare = share, seed, progress = () => {}}) {
  const pairs = [...pairsOf(carriers, share, seed), ...pairsOf(wholes, wholeShare, seed)];
  const batches = [...batchesOf(pairs)];
  const found = {
    payloads: new Set(pairs.map(({payload}) => payload)).size,
    fields: new Set(pairs.map(({carrier}) => carrier.name)).size,
    messages: 0,
    rows: 0,
    controls: 0,
    wrong: [],
  };
  await Promise.all(
    [false, true].map(async (policy, half) => {
      const tab = await Tab.open(browser, site, {policy});
      await tab.learn();
      for (const [index, batch] of batches.entries()) {
        // All is tried in both ways only where all is tried: else one half with the policy, the other without.
        if (share > 1 && index % 2 !== half) continue;
        const turn = index + half + seed;
        const result = await attempt(tab, batch, turn, {
          format: FORMATS[turn % 2],
          texts: batch.slice(0, 20).map(({payload}) => payload),
          transcript: !policy && index % 8 < 2,
        });
        found.messages += batch.length;
        found.rows += result.rows;
        found.controls += result.controls;
        found.wrong.push(...result.wrong);
        progress(found, pairs.length * (share > 1 ? 1 : 2));
        if (found.wrong.length > 20) break;
      }
      await tab.close();
    }),
  );
  return found;
}

/** Draws a batch of messages, pairs of a carrier and a payload, and finds the one that something went wrong with. */
export async function attempt(tab, batch, turn, settings) {
  const {author = AUTHORS[turn % 3], ...others} = settings;
  const options = {files: FILES[Math.floor(turn / 2) % 3], ...others};
  const one = async (some) => {
    const {rows, controls, faults} = await tab.attempt(conversation(some, author), options);
    return {rows, controls, wrong: [...faults, ...tab.trips()]};
  };
  const result = await one(batch);
  if (result.wrong.length === 0) return result;
  const culprit = await narrowed(batch, async (some) => (await one(some)).wrong.length > 0);
  const {carrier, payload} = culprit[0];
  const where = `${carrier.name} of ${author}, ${JSON.stringify(options.format)}, ${options.files}`;
  return {...result, wrong: [`${where}: ${JSON.stringify(payload).slice(0, 2000)}\n  ${result.wrong.join('\n  ')}`]};
}

/** The smallest part of a list that is still wrong, found by halving. */
async function narrowed(list, isWrong) {
  if (list.length === 1) return list;
  const middle = Math.ceil(list.length / 2);
  for (const half of [list.slice(0, middle), list.slice(middle)]) {
    if (await isWrong(half)) return narrowed(half, isWrong);
  }
  return list;
}

/** What was tried, in a line. */
export function summaryOf({payloads: payloadCount, fields, messages, rows, controls, wrong}, seed) {
  return (
    `${payloadCount} payloads × ${fields} fields: ${messages} messages in ${rows} rows, ` +
    `${controls} links and buttons pressed, ${wrong.length} fired (seed ${seed})`
  );
}
