import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {AGENT} from '../service/helpers.mjs';
import {Agent} from './agent.mjs';
import {BrowserCustomer} from './browser-customer.mjs';
import {readDatabase} from './database.mjs';
import {shownAtDesk} from './desk.mjs';
import {BROWSER, cause, NETWORK, planFaults} from './faults.mjs';
import {Journal} from './journal.mjs';
import {Proxy} from './proxy.mjs';
import {Random} from './random.mjs';
import {ServiceProcess} from './service-process.mjs';
import {settle} from './settle.mjs';
import {buildTransport, serveSite} from './site.mjs';
import {answer, talk} from './talk.mjs';
import {until} from './until.mjs';
import {verify} from './verify.mjs';

/**
 * Lets a customer and an agent talk while all goes wrong that can, and compares in the end what they have.
 *
 * @param messages How many each side says.
 * @param seconds How long they talk, about.
 * @param faults Names of the faults that happen; all if there are none.
 * @param patience How long nothing may happen in the end before they count as being at rest, in milliseconds.
 */
export async function prove({patience = 60_000, announce, ...options}) {
  const journal = new Journal(announce);
  const ends = [];
  try {
    const stage = await setUp({...options, journal, ends});
    await play(stage);
    return await compare(stage, patience);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

/** The service, the way to it, and everybody there. */
async function setUp({seed, journal, ends, ...options}) {
  const folder = mkdtempSync(join(tmpdir(), 'chat-proof-'));
  ends.push(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));
  const data = join(folder, 'data');
  mkdirSync(data);
  const proxy = new Proxy();
  await proxy.listen();
  ends.push(() => proxy.close());
  const service = new ServiceProcess(data, (port) => (proxy.target = port));
  ends.push(() => service.stop());
  const [transport] = await Promise.all([buildTransport(folder), service.start()]);
  const site = await serveSite(proxy.port);
  ends.push(() => site.close());
  const customer = new BrowserCustomer(join(folder, 'profile'), site.address, journal);
  ends.push(() => customer.close());
  await customer.open();
  await customer.tabs[0].say('Is anybody there?');
  const room = await until(() => firstRoom(service), 10_000);
  // Each has dice of its own, so that none changes what the others do.
  const dice = (number) => new Random(seed * 101 + number);
  const agent = new Agent(journal, dice(1));
  ends.push(() => agent.leave());
  await agent.connect(transport, `ws://127.0.0.1:${proxy.port}/api`, room);
  return {...options, seed, journal, dice, data, room, proxy, service, customer, agent};
}

/** Both sides talk, and everything goes wrong meanwhile. */
async function play(stage) {
  const {messages, seconds, faults, journal, dice, proxy, customer, agent} = stage;
  const pace = (seconds * 1000) / messages;
  let isOver = false;
  const talking = Promise.all([
    ...customer.tabs.map((tab, index) =>
      talk(tab, {journal, random: dice(10 + index), count: messages / 2, pace: pace * 2}),
    ),
    answer(agent, {random: dice(20), count: messages, pace}),
  ]).finally(() => (isOver = true));
  const trouble = ({kinds, number, pause}) => {
    const random = dice(number);
    const chosen = Object.keys(kinds).filter((name) => !faults || faults.includes(name));
    const plan = planFaults(chosen, random, Math.ceil(seconds / 10));
    return cause(kinds, plan, {...stage, random, pause}, () => isOver);
  };
  const pause = Math.min(1500, (seconds * 1000) / 40);
  await Promise.all([
    talking,
    trouble({kinds: NETWORK, number: 30, pause}),
    trouble({kinds: BROWSER, number: 31, pause: 3 * pause}),
  ]);
  proxy.set();
}

/** Lets everybody come to rest, and compares what they have. */
async function compare({seed, journal, data, room, service, customer, agent}, patience) {
  const rest = await settle({journal, customer, agent, patience});
  const figures = journal.figures();
  const seen = new Set([...customer.tabs.flatMap((tab) => [...tab.seen]), ...agent.announced]);
  await customer.close();
  agent.leave();
  const said = [...journal.said.values()].map((one) => ({...one, hash: journal.files.get(one.content.fileName)}));
  const told = [...agent.view].map(([id, one]) => ({id, ...one}));
  await service.stop();
  // What is kept now. Whoever looks at messages has seen them, which changes it: so the console looks last.
  const before = `${data}-before`;
  cpSync(data, before, {recursive: true});
  await service.start();
  const desk = await shownAtDesk({service, room, count: agent.view.size, patience});
  await service.stop();
  const wrong = verify({said, ...readDatabase(before, room), views: rest.views, agent: told, desk, seen});
  const unexpected = journal.problems.filter((problem) => !isExpected(problem));
  return {
    seed,
    // The tab went between the key and the message: nobody was told that they were sent, and some are there all the same.
    figures: {...figures, tooLate: said.filter(({shown}) => !shown).length},
    wrong: [
      ...rest.wrong,
      ...wrong,
      ...unexpected.map(({at, by, code, reason}) => `${at} s  ${by}: ${code}: ${reason}`),
      ...service.complaints.map((text) => `service: ${text}`),
    ],
    faults: journal.faults,
    said,
  };
}

/** The room that the service gave the customer, asked without the proxy. */
async function firstRoom(service) {
  const {json} = await service.request('GET', '/rooms', {token: AGENT});
  return json.rooms[0]?.room;
}

/** What a customer may be told while there is no way to the service; nothing of it is about a message. */
function isExpected({code, reason}) {
  return (code === 'connection' && reason === 'earlier messages could not be loaded') || code === 'file-load';
}
