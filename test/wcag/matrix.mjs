import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Site} from '../hostile-page/site.mjs';
import {startBrowser} from '../security/lib/browser.mjs';
import {nameOf} from './combinations.mjs';
import {PAGE, Tab} from './tab.mjs';

/**
 * Looks at cells of the matrix, each a state and a combination.
 *
 * @param shots A folder to which a picture of each goes.
 * @param tell Hears of each cell that was looked at.
 */
export async function runMatrix(t, cells, {workers = 2, shots, tell = () => {}} = {}) {
  const site = await Site.start();
  t.after(() => site.close());
  const address = site.put({body: PAGE});
  if (shots) mkdirSync(shots, {recursive: true});
  const waiting = [...cells];
  const found = {cells: 0, controls: 0, small: 0, stops: 0, violations: []};
  const work = async () => {
    // Each in a browser of its own: only one page of a browser has the focus.
    const browser = await startBrowser(t);
    const tab = await Tab.open(browser, address);
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const seen = await lookAt(tab, cell, shots);
      found.cells += 1;
      for (const key of ['controls', 'small', 'stops']) found[key] += seen[key];
      const where = nameOf(cell.combination);
      found.violations.push(...seen.problems.map((problem) => ({state: cell.state.name, where, problem})));
      tell({cell, seen, found});
    }
  };
  await Promise.all(Array.from({length: workers}, work));
  return found;
}

async function lookAt(tab, {state, combination}, shots) {
  const seen = {controls: 0, small: 0, stops: 0, problems: []};
  try {
    await tab.become(combination);
    await tab.show(state);
    const {problems, ...counts} = await tab.look(combination);
    Object.assign(seen, counts);
    if (shots)
      writeFileSync(
        join(shots, `${state.name} ${nameOf(combination)}.png`.replaceAll(/[^\w.%]+/g, '-')),
        await tab.screenshot(),
      );
    // One way by day, the other by night: what is above the panel's end is not what is below its start.
    seen.problems = problems;
    if (state.walk === 'none') return seen;
    const {stops, problems: stopped} = await tab.walk({from: state.walk, isBackward: combination.scheme === 'dark'});
    seen.stops = stops;
    seen.problems.push(...stopped);
  } catch (error) {
    seen.problems.push(`could not be looked at: ${error.message}`);
  }
  return seen;
}

/** What was looked at, in one line. */
export function summaryOf({cells, controls, small, stops, violations}, states) {
  const obscured = violations.filter(({problem}) => problem.includes('obscured')).length;
  const targets = violations.filter(({problem}) => problem.startsWith('target')).length;
  return (
    `${states} states, ${cells} of their combinations: ${violations.length} violations, ` +
    `${controls} controls, ${targets} under 24 px (${small} smaller, with room around them), ` +
    `${stops} focus stops, ${obscured} obscured`
  );
}
