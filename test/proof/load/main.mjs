/**
 * Proves that many customers at once lose nothing: `npm run proof:load -- --engine jetstream --customers 2000 --rate 300`. Prints what
 * was measured, and writes it as JSON. Ends with 1 when something was lost, doubled or swapped.
 */
import {writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureNats} from '../../../scripts/lib/nats.mjs';
import {proveLoad} from './load.mjs';

const {values} = parseArgs({
  options: {
    engine: {type: 'string', default: 'sqlite,jetstream'},
    customers: {type: 'string', default: '2000'},
    /** Messages a second, of each engine. */
    rate: {type: 'string', default: '1000,300'},
    seconds: {type: 'string', default: '30'},
    seed: {type: 'string', default: '1'},
    out: {type: 'string', default: join(tmpdir(), 'chat-load.json')},
    'no-browser': {type: 'boolean', default: false},
  },
});

const engines = values.engine.split(',');
if (engines.includes('jetstream')) ensureNats();
const rates = values.rate.split(',').map(Number);
const results = [];
for (const [index, engine] of engines.entries()) {
  console.log(`\n${engine}`);
  const result = await proveLoad({
    engine,
    customers: Number(values.customers),
    crowds: 2,
    agentEvery: 10,
    perSecond: 200,
    rate: rates[Math.min(index, rates.length - 1)],
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    pause: 5000,
    patience: 60_000,
    hasBrowser: !values['no-browser'],
    announce: console.log,
  });
  results.push(result);
  print(result.figures);
  for (const line of result.wrong.slice(0, 40)) console.log(`  ${line}`);
  console.log(
    result.wrong.length > 0 ? `${result.wrong.length} things are wrong.` : 'Nothing was lost, doubled or swapped.',
  );
}
writeFileSync(values.out, JSON.stringify({processors: cpus().length, results}, undefined, 2));
console.log(`\nAll of it: ${values.out}`);
if (results.some(({wrong}) => wrong.length > 0)) process.exitCode = 1;

function print({peace, trouble, cpu, faults, ...all}) {
  const both = ({p50, p99}) => `${p50} ms, ${p99} ms`;
  const rows = [
    ['Service processes, connections, rooms', `${all.processes}, ${all.connections}, ${all.rooms}`],
    ['Messages', all.messages],
    ['Memory of a service process for each connection', `${(all.bytesPerConnection / 1024).toFixed(0)} kB`],
    ['In peace: said in a second, accepted in a second', `${peace.asked}, ${peace.acceptedPerSecond}`],
    ['… until it is accepted: median, 99 %', both(peace.accept)],
    ['… until another one is told: median, 99 %', both(peace.delivery)],
    ['… of that the generator itself: median, 99 %', both(peace.generator)],
    ['… of a processor: services, engine, generator', `${cpu.services} %, ${cpu.engine} %, ${cpu.crowds} %`],
    ['While processes die: accepted in a second', trouble.acceptedPerSecond],
    ['… until it is accepted: median, 99 %', both(trouble.accept)],
    ['… until another one is told: median, 99 %', both(trouble.delivery)],
    ...faults.map(({name, recoveryMs: {count, p50, p99, max}}) => [
      `Back after “${name}”, of ${count}: median, 99 %, last`,
      count > 0 ? `${p50} ms, ${p99} ms, ${max} ms` : 'nobody was gone',
    ]),
    ['At rest after the last word', `${all.atRestAfterMs} ms`],
  ];
  console.log('\n| | |\n| --- | --: |');
  for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);
}
