import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {AGENT} from '../../service/helpers.mjs';
import {startNats} from '../../service/stores.mjs';
import {BrowserCustomer} from '../browser-customer.mjs';
import {Journal} from '../journal.mjs';
import {buildTransport, serveSite} from '../site.mjs';
import {passing, until} from '../until.mjs';
import {Balancer} from './balancer.mjs';
import {CrowdProcess} from './crowd-process.mjs';
import {Fleet} from './fleet.mjs';
import {figuresOf, recoveryOf} from './latencies.mjs';
import {now} from './member.mjs';
import {cpuSeconds} from './processes.mjs';
import {verifyRooms} from './verify-rooms.mjs';

/** The first seconds of talking are not measured: code is still being compiled then. */
const WARM_UP = 2000;

/** Each engine: how many service processes there are, and what happens to them while people talk. */
const ENGINES = {
  sqlite: {
    async open({data}) {
      return {processes: 1, flags: [], data, pids: () => []};
    },
    faults: ['service killed'],
  },
  jetstream: {
    async open({ends}) {
      const {servers, addresses} = await startNats({after: (end) => ends.push(end)}, {nodes: 3});
      const flags = ['--nats', addresses.join(','), '--replicas', '3'];
      return {processes: 3, flags, servers, pids: () => servers.map(({pid}) => pid)};
    },
    faults: ['service killed', 'NATS server killed', 'rolling restart'],
  },
};

/** What happens while people talk; each resolves when it is over. */
const FAULTS = {
  async 'service killed'({fleet}) {
    await fleet.kill(0);
    await fleet.replace(0);
  },
  async 'NATS server killed'({engine, pause}) {
    await engine.servers[0].kill();
    await passing(pause);
    await engine.servers[0].start();
  },
  async 'rolling restart'({fleet, engine}) {
    for (let index = 0; index < engine.processes; index++) await fleet.restart(index);
  },
};

/**
 * Lets many customers talk at services behind a balancer, first in peace, then while processes die; and compares in the end what
 * everybody has.
 *
 * @param engine A name in `ENGINES`.
 * @param rate How much is said in a second, by all.
 * @param seconds How long they talk in peace.
 * @param pause How long is waited after each fault, in milliseconds.
 * @param patience How long nothing may happen in the end before they count as being at rest, in milliseconds.
 */
export async function proveLoad(options) {
  const ends = [];
  try {
    const stage = await setUp({...options, ends});
    const times = await play(stage);
    return await compare(stage, times);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

async function setUp({ends, announce = () => {}, ...options}) {
  const {customers, crowds, agentEvery, perSecond, hasBrowser} = options;
  const folder = mkdtempSync(join(tmpdir(), 'chat-load-'));
  ends.push(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));
  const data = join(folder, 'data');
  mkdirSync(data);
  const {faults, open} = ENGINES[options.engine];
  const engine = await open({data, ends});
  const balancer = new Balancer();
  await balancer.listen();
  ends.push(() => balancer.close());
  const fleet = new Fleet(balancer, engine.flags, engine.data);
  ends.push(() => fleet.stop());
  const [transport] = await Promise.all([buildTransport(folder), fleet.start(engine.processes)]);
  const before = await fleet.gauges();
  announce(`${engine.processes} service processes; ${customers} customers come`);

  const start = now();
  const people = Array.from({length: crowds}, () => new CrowdProcess());
  ends.push(() => people.forEach((crowd) => crowd.close()));
  const endpoint = `ws://127.0.0.1:${balancer.port}/api`;
  const share = {customers: customers / crowds, agentEvery, perSecond: perSecond / crowds};
  const counts = await Promise.all(
    people.map((crowd, name) => crowd.ask('gather', {transport, endpoint, token: AGENT, name, ...share})),
  );
  const gathered = Math.round(now() - start);
  // What is only garbage by now goes, more or less.
  await passing(1000);
  const after = await fleet.gauges();
  const journal = new Journal();
  const customer = hasBrowser ? await openBrowser({folder, balancer, journal, ends}) : undefined;
  const members = counts.reduce((sum, count) => sum + count, 0);
  announce(`${members} connections after ${(gathered / 1000).toFixed(1)} s`);
  return {
    ...options,
    name: options.engine,
    announce,
    engine,
    faults,
    fleet,
    people,
    journal,
    customer,
    members,
    gathered,
    before,
    after,
  };
}

/** One of the customers is real. */
async function openBrowser({folder, balancer, journal, ends}) {
  const site = await serveSite(balancer.port);
  ends.push(() => site.close());
  const customer = new BrowserCustomer(join(folder, 'profile'), site.address, journal);
  ends.push(() => customer.close());
  await customer.open();
  return customer;
}

/** Everybody talks; after a while processes die. */
async function play(stage) {
  const {people, rate, seconds, seed, pause, announce, faults, customer, engine, fleet} = stage;
  const begin = now();
  await Promise.all(
    people.map((crowd, index) => crowd.ask('talk', {rate: rate / people.length, seed: seed * 101 + index})),
  );
  let isOver = false;
  const writing = customer ? write(customer, () => isOver) : undefined;
  await passing(WARM_UP);
  const from = now();
  const busy = cpu(stage);
  await passing(seconds * 1000);
  const to = now();
  const used = cpu(stage).map((value, index) => value - busy[index]);
  announce(`${seconds} s in peace`);
  const happened = [];
  for (const name of faults) {
    const at = now();
    await FAULTS[name]({fleet, engine, pause});
    happened.push({name, at, took: Math.round(now() - at)});
    announce(`${name}: ${Math.round(now() - at)} ms until all was there again`);
    await passing(pause);
  }
  const end = now();
  await Promise.all(people.map((crowd) => crowd.ask('hush')));
  isOver = true;
  await writing;
  return {begin, from, to, end, happened, used, memory: (await fleet.gauges()).map(({memory}) => memory)};
}

/** Processor time so far, of service processes, of the engine's and of the crowds. */
function cpu({fleet, engine, people}) {
  return [fleet.pids, engine.pids(), people.map(({pid}) => pid)].map(cpuSeconds);
}

/** What the customer in the browser says, until `isOver`. */
async function write({tabs}, isOver) {
  for (let number = 1; !isOver(); number++) {
    await tabs[number % tabs.length].say(`From the browser, ${number}`);
    await passing(500);
  }
}

async function compare(stage, times) {
  const {people, fleet, engine, patience, announce} = stage;
  const rests = await Promise.all(people.map((crowd) => crowd.ask('settle', {patience})));
  const settled = now();
  announce(`at rest ${((settled - times.end) / 1000).toFixed(1)} s after the last word`);
  const reports = await Promise.all(people.map((crowd) => crowd.ask('report')));
  const rooms = [...reports.flatMap((report) => report.rooms), ...(await browserRoom(stage))];
  await addHistories(rooms, fleet, engine.processes);
  announce('compared');
  const left = rests.map(({unaccepted, behind}) => `${unaccepted} not accepted, ${behind} not told of everything`);
  const wrong = [
    ...left.filter((text) => /[1-9]/.test(text)).map((text) => `no rest: ${text}`),
    ...reports.flatMap(({failures}) => failures).map((text) => `a customer gave up: ${text}`),
    ...stage.journal.problems.map(({by, code, reason}) => `browser, tab ${by}: ${code}: ${reason}`),
    ...fleet.complaints.filter(isUnexpected).map((text) => `service: ${text}`),
    ...verifyRooms(rooms),
  ];
  return {wrong, figures: figures(stage, times, reports, rooms, settled)};
}

/** The room of the customer in the browser, in the same words as those of the crowds. */
async function browserRoom({customer, journal, fleet, patience}) {
  if (!customer) return [];
  const {room} = await until(() => customer.tabs[0].room(), patience);
  const said = [...journal.said.values()].filter(({shown}) => shown);
  let views = [];
  await until(async () => {
    const count = (await fleet.history(0, room)).length;
    views = [];
    for (const tab of customer.tabs) views.push(await tab.view());
    return views.every(
      ({messages, rows, outbox}) => !outbox.length && messages.length === count && rows.length === count,
    );
  }, patience);
  const shown = views.flatMap(({name, messages, rows, outbox}) => [
    {name: `messages in tab ${name}`, ids: messages.map(({id}) => id)},
    {name: `rows in tab ${name}`, ids: rows.map(({id}) => id)},
    ...(outbox.length > 0 ? [{name: `tab ${name}, which still keeps ${outbox}`, ids: []}] : []),
  ]);
  return [{room, said, views: shown}];
}

/** What all processes tell of each room. */
async function addHistories(rooms, fleet, processes) {
  const waiting = [...rooms];
  const work = async () => {
    for (let room = waiting.pop(); room; room = waiting.pop()) {
      room.histories = [];
      for (let index = 0; index < processes; index++) {
        room.histories.push({name: `the room at process ${index}`, ids: await fleet.history(index, room.room)});
      }
    }
  };
  await Promise.all(Array.from({length: 16}, work));
}

/** What is no wonder when a server of the engine dies: messages are refused, and sent again. */
function isUnexpected(text) {
  return !/"event":"unavailable"|"event":"bot"/.test(text);
}

function figures(stage, {begin, from, to, end, happened, used, memory}, reports, rooms, settled) {
  const {name, rate, members, gathered, before, after, fleet} = stage;
  const said = reports.flatMap(({rooms: those}) => those.flatMap((room) => room.said));
  const outages = reports.flatMap((report) => report.outages);
  const grown = after.map(({memory: bytes, connections}, index) => (bytes - before[index].memory) / connections);
  const peace = figuresOf(said, from, to);
  return {
    engine: name,
    rate,
    processes: fleet.pids.length,
    connections: members,
    rooms: rooms.length,
    messages: rooms.reduce((sum, room) => sum + room.said.length, 0),
    gatheredInMs: gathered,
    bytesPerConnection: Math.round(grown.reduce((sum, bytes) => sum + bytes, 0) / grown.length),
    memoryInTheEnd: memory,
    peace,
    // Of one processor, at that rate.
    cpu: Object.fromEntries(
      ['services', 'engine', 'crowds'].map((part, index) => [part, Math.round((used[index] / peace.seconds) * 100)]),
    ),
    faults: happened.map(({name: fault, at, took}) => ({
      name: fault,
      tookMs: took,
      recoveryMs: recoveryOf(outages, at, at + took + 3000),
    })),
    trouble: figuresOf(said, to, end),
    whole: figuresOf(said, begin, end),
    atRestAfterMs: Math.round(settled - end),
  };
}
