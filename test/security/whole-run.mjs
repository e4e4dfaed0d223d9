/**
 * The whole product: every payload in every text of every message type, in both formats. What can share a message does;
 * who has fired is found by halving. The page has the policy, but only to report: it does then what it does without one,
 * and yet all is told that the policy would have forbidden. Up to there pages with the policy and without do the same.
 */
import {carriers, isEnding, together, wholes} from './carriers.mjs';
import {findCompanies} from './company.mjs';
import {payloads} from './corpus.mjs';
import {attempt} from './corpus-run.mjs';
import {Tab} from './tab.mjs';

/** How many messages are drawn at once. With more of them the focus, which goes from form to form, takes ever longer. */
const BATCH = 300;

/** What a page weighs after so many batches is let go with it. */
const LIFE = 200;

/** One batch in so many is drawn once more where the policy forbids, and where there is none, with its transcript. */
const AGAIN = 20;

/** In each company a text goes through the payloads at a place of its own. */
const STEP = 131;

const AUTHORS = ['agent', 'bot', 'customer'];
const FORMATS = ['markdown', 'plain'];

/** In what other texts differ by is nothing but the words of a quote: their formats and authors take turns. */
const hasFormat = ({type}) => type === 'TEXT';

/** All messages, with how many pairs of a payload and a text are in each, and how it is drawn. */
function* messagesOf(companies, seed) {
  const all = [
    ...companies.map((company) => ({carrier: together(company), company})),
    ...wholes.map((carrier) => ({carrier, company: []})),
  ];
  for (const index of payloads.keys()) {
    for (const [row, {carrier, company}] of all.entries()) {
      const at = (place) => payloads[(seed + index + place * STEP) % payloads.length];
      const payload = company.length > 0 ? company.map((_, place) => at(place)) : payloads[index];
      const pairs = company.length;
      const message = {carrier, payload, pairs};
      const turn = row + index + seed;
      // All these pairs are there already, in other company.
      if (pairs === 0 && turn % 4 > 0) continue;
      if (hasFormat(carrier)) {
        for (const format of FORMATS) for (const author of AUTHORS) yield {...message, format, author};
      } else {
        yield {...message, format: FORMATS[turn % 2], author: AUTHORS[turn % 3]};
      }
    }
  }
}

function* batchesOf(messages) {
  const batches = new Map();
  for (const message of messages) {
    const {format, author, carrier} = message;
    const sort = `${format} ${author} ${isEnding(carrier)}`;
    const batch = batches.get(sort) ?? [];
    batches.set(sort, batch);
    batch.push(message);
    if (batch.length === BATCH) yield batch.splice(0);
  }
  yield* [...batches.values()].filter(({length}) => length > 0);
}

/** Tries everything, or one batch in `share`. */
export async function runWhole({browser, site, seed, share = 1, progress = () => {}}) {
  const planner = await Tab.open(browser, site, {policy: false});
  await planner.learn();
  const companies = await findCompanies(planner);
  await planner.close();
  const found = {
    payloads: payloads.length,
    fields: carriers.length,
    companies: companies.length,
    pairs: 0,
    messages: 0,
    again: 0,
    rows: 0,
    controls: 0,
    wrong: [],
  };
  const total = [...messagesOf(companies, seed)].length / share;
  const batches = batchesOf(messagesOf(companies, seed));
  let turn = seed;
  const nextBatch = () => {
    for (;;) {
      const {value} = batches.next();
      turn += 1;
      if (!value || turn % share === 0) return value;
    }
  };
  const work = async () => {
    const tabs = new Tabs(browser, site);
    for (let batch = nextBatch(); batch && found.wrong.length <= 20; batch = nextBatch()) {
      const now = turn;
      const [{format, author}] = batch;
      const texts = batch.slice(0, 40).map(({payload}) => [payload].flat()[0]);
      const settings = {format, author, texts};
      const result = await attempt(await tabs.get('reported'), batch, now, settings);
      found.pairs += batch.reduce((sum, {pairs}) => sum + pairs, 0);
      found.messages += batch.length;
      found.rows += result.rows;
      found.controls += result.controls;
      found.wrong.push(...result.wrong);
      for (const policy of (now / share) % AGAIN === 0 ? [true, false] : []) {
        const again = await attempt(await tabs.get(policy), batch, now, {...settings, transcript: !policy});
        found.again += batch.length;
        found.wrong.push(...again.wrong.map((line) => `${policy ? 'with' : 'without'} the policy, ${line}`));
      }
      progress(found, total);
    }
    await tabs.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** A tab for each way to have a policy, now and then another one. */
class Tabs {
  #browser;
  #site;
  #open = new Map();

  constructor(browser, site) {
    this.#browser = browser;
    this.#site = site;
  }

  async get(policy) {
    const known = this.#open.get(policy);
    if (known && known.used++ < LIFE) return known.tab;
    await known?.tab.close();
    const tab = await Tab.open(this.#browser, this.#site, {policy});
    await tab.learn();
    this.#open.set(policy, {tab, used: 0});
    return tab;
  }

  async close() {
    for (const {tab} of this.#open.values()) await tab.close();
  }
}

/** What was tried, in a line. */
export function summaryOfWhole(found, seed) {
  const {messages, pairs, companies, again, rows, controls, wrong} = found;
  return (
    `${found.payloads} payloads × ${found.fields} fields: ${pairs} pairs in ${messages} messages (${companies} sorts) ` +
    `and ${rows} rows, ${again} messages once more with the policy or without one, ${controls} links and buttons pressed, ` +
    `${wrong.length} fired (seed ${seed})`
  );
}
