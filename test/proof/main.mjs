/**
 * Proves that a conversation loses nothing: `npm run proof -- --seed 123 --messages 1000 --minutes 8`. A customer in a
 * real browser and an agent talk through a network that fails in every way, with a service that is killed again and
 * again; in the end all sides must have the same. Ends with 1 when they don't.
 */
import {writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {prove} from './proof.mjs';

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: String(Math.floor(Math.random() * 1e6))},
    messages: {type: 'string', default: '1000'},
    minutes: {type: 'string', default: '8'},
    faults: {type: 'string'},
  },
});

const {seed, messages, minutes} = values;
console.log(`--seed ${seed} --messages ${messages} --minutes ${minutes}`);
const {figures, wrong, faults, said} = await prove({
  seed: Number(seed),
  messages: Number(messages),
  seconds: Number(minutes) * 60,
  faults: values.faults?.split(','),
  announce: console.log,
});

const rows = [
  ['Messages of the customer, in two tabs', figures.customer],
  ['… with files', figures.files],
  ['Messages of the agent', figures.agent],
  ['Faults', figures.faults],
  ...Object.entries(figures.faultsByKind).map(([name, count]) => [`… ${name}`, count]),
  ['Connections made', figures.connections],
  ['Times that somebody caught up', figures.catchUps],
  ['Messages that went out again', figures.resent],
  ['From sending to acceptance, median', `${figures.median} ms`],
  ['… longest', `${(figures.longest / 1000).toFixed(1)} s`],
  ['Sent in the moment in which the tab went, and never shown as sent', figures.tooLate],
  ['Time', `${(figures.seconds / 60).toFixed(1)} min`],
];
console.log('\n| | |\n| --- | --: |');
for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);

if (wrong.length > 0) {
  const file = join(tmpdir(), `chat-proof-${seed}.json`);
  writeFileSync(file, JSON.stringify({wrong, faults, said}, undefined, 2));
  console.log(`\n${wrong.length} things are wrong (all of them, what was said and what happened: ${file}):`);
  for (const line of wrong.slice(0, 40)) console.log(`  ${line}`);
  process.exitCode = 1;
} else console.log('\nNothing was lost, doubled or swapped.');
