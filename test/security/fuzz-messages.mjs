/** Broken messages, in a browser: nothing is thrown, nothing takes long, and the next good one is there. */
import fc from 'fast-check';
import {fixtures, ROOM} from './carriers.mjs';
import {mutationsOf} from './mutate.mjs';
import {Tab} from './tab.mjs';

/** How many messages a widget gets before it has to show a good one. */
const BATCH = 50;

const GOOD = {
  room: ROOM,
  data: {
    id: 'the good one',
    messageType: 'TEXT',
    content: {text: 'Still here', user: {id: 'USER_anna', isAgent: true}},
    // After all that has ever been said.
    ts: 8.64e15,
  },
};

/**
 * @param limits What takes longer, in milliseconds, is a freeze: one `call` of `receive()`, or a `task` in which fifty messages
 *   are drawn.
 * @returns How many there were, and the longest times of one message and of one task, in milliseconds.
 */
export async function fuzzMessages({browser, site, runs, seed, limits, progress = () => {}}) {
  const tab = await Tab.open(browser, site, {policy: false});
  await tab.learn();
  await tab.load('/page/fuzz.js', 'receiveBroken');
  const broken = mutationsOf(fixtures.map((record) => ({...record, room: ROOM}))).map((record) =>
    JSON.stringify(record),
  );
  const batches = fc.array(broken, {minLength: BATCH, maxLength: BATCH});
  const longest = {messages: 0, call: 0, task: 0, texts: []};
  const receive = async (texts) => {
    const faults = [];
    let [longestCall, longestTask] = [Infinity, Infinity];
    const isLong = () => longestTask > limits.task || longestCall > limits.call;
    // The quickest of some tries: whatever else the machine did at the time is not meant.
    for (let tries = 0; tries < 5 && isLong(); tries++) {
      const found = await tab.do('receiveBroken', texts, GOOD);
      faults.push(...found.faults);
      longestCall = Math.min(longestCall, found.longestCall);
      longestTask = Math.min(longestTask, found.longestTask);
    }
    const wrong = [
      ...faults,
      ...tab.trips(),
      ...(isLong() ? [`receive() took ${longestCall} ms, a task ${longestTask} ms`] : []),
    ];
    return {longestCall, longestTask, wrong};
  };
  const property = fc.asyncProperty(batches, async (texts) => {
    const {longestCall, longestTask, wrong} = await receive(texts);
    if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\nafter ${await culpritIn(texts, receive)}`);
    longest.messages += texts.length;
    longest.call = Math.max(longest.call, longestCall);
    if (longestTask > longest.task) Object.assign(longest, {task: longestTask, texts});
    progress(longest);
  });
  await fc.assert(property, {seed, numRuns: Math.ceil(runs / BATCH), endOnFailure: true});
  const alone = await slowestAlone(tab, longest.texts);
  await tab.close();
  return {...longest, ...alone};
}

/** Which of the messages it was, if it was one alone. */
async function culpritIn(texts, receive) {
  for (const text of texts) {
    const {wrong} = await receive([text]);
    if (wrong.length > 0) return text.slice(0, 2000);
  }
  return texts.join('\n').slice(0, 2000);
}

/** Of the messages that came together, the one that takes longest by itself. */
async function slowestAlone(tab, texts) {
  let [alone, slowest] = [0, ''];
  for (const text of texts) {
    const tries = [];
    for (let turn = 0; turn < 3; turn++) tries.push((await tab.do('receiveBroken', [text], GOOD)).longestTask);
    const longestTask = Math.min(...tries);
    if (longestTask > alone) [alone, slowest] = [longestTask, text];
  }
  return {alone, slowest};
}
