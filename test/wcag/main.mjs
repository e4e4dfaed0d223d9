/**
 * Looks at every state of the widget as people see and use it: `npm run wcag`, and the README beside this.
 *
 *     npm run wcag                          what `npm test` looks at
 *     npm run wcag -- --all                 every state in every combination
 *     npm run wcag -- --state form          those whose name has this in it, as a regular expression
 *     npm run wcag -- --in "200% active"    those combinations
 *     npm run wcag -- --shots /tmp/shots    with pictures
 */
import {parseArgs} from 'node:util';
import {everyCombination, nameOf, shareOf} from './combinations.mjs';
import {runMatrix, summaryOf} from './matrix.mjs';
import {states} from './states.mjs';

const {values} = parseArgs({
  options: {
    all: {type: 'boolean', default: false},
    state: {type: 'string', default: ''},
    in: {type: 'string', default: ''},
    shots: {type: 'string'},
    workers: {type: 'string', default: '2'},
  },
});

const wanted = states
  .map((state, index) => ({state, combinations: values.all ? everyCombination : shareOf(index)}))
  .filter(({state}) => new RegExp(values.state).test(state.name));
const cells = wanted.flatMap(({state, combinations}) =>
  combinations
    .filter((combination) => new RegExp(values.in).test(nameOf(combination)))
    .map((combination) => ({state, combination})),
);

const ends = [];
const t = {after: (end) => ends.push(end)};
const start = performance.now();
try {
  const found = await runMatrix(t, cells, {
    workers: Number(values.workers),
    shots: values.shots,
    tell({cell, seen, found: {cells: done}}) {
      for (const problem of seen.problems)
        console.log(`✗ ${cell.state.name} · ${nameOf(cell.combination)}: ${problem}`);
      if (done % 100 === 0) console.log(`… ${done} of ${cells.length}`);
    },
  });
  console.log(`${summaryOf(found, wanted.length)}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  process.exitCode = found.violations.length > 0 ? 1 : 0;
} finally {
  for (const end of ends.toReversed()) await end();
}
