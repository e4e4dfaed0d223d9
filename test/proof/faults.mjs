import {passing, until} from './until.mjs';

/** How long a fault has time to find something to break, in milliseconds. */
const PATIENCE = 3000;

/** What happens between the sides. Each resolves when it is over. */
export const NETWORK = {
  'cut going up': ({proxy, random}) => proxy.cutAfter('up', random.whole(0, 900), PATIENCE),
  'cut coming down': ({proxy, random}) => proxy.cutAfter('down', random.whole(0, 900), PATIENCE),
  // What was going up may have been accepted: the first byte of the answer is too much.
  'answer lost': ({proxy}) => proxy.cutAfter('down', 0, PATIENCE),
  'cut hard': async ({proxy}) => proxy.cut(true),
  'cut politely': async ({proxy}) => proxy.cut(false),
  stall: ({proxy, random}) => weather(proxy, {stall: true}, random.whole(200, 2500)),
  'half-open': async ({proxy}) => proxy.freeze(),
  async refused({proxy, random}) {
    proxy.refuse();
    proxy.cut(true);
    await passing(random.whole(200, 1500));
    await proxy.listen();
  },
  async 'accepted and closed'({proxy, random}) {
    proxy.set({slam: true});
    proxy.cut(random.chance(0.5));
    await passing(random.whole(200, 1500));
    proxy.set();
  },
  trickle: ({proxy, random}) => weather(proxy, {rate: random.whole(1, 60)}, random.whole(500, 2500)),
  delay: ({proxy, random}) => weather(proxy, {delay: random.whole(50, 700)}, random.whole(500, 2500)),
  async 'service killed'({service, random}) {
    await service.kill();
    await passing(random.whole(0, 500));
    await service.start();
  },
  async 'no sockets'({proxy, journal, random}) {
    const before = journal.connections;
    proxy.set({noSockets: true});
    proxy.cut(true);
    // Both tabs and the agent find another way.
    await until(() => journal.connections >= before + 3, 8000);
    await passing(random.whole(0, 1500));
    // They stay with it, also when it ends.
    proxy.set();
    if (random.chance(0.5)) proxy.cut(true);
  },
  /** Neither sockets nor event streams: what is left is to ask again and again. */
  async 'no streams'({proxy, journal}) {
    const before = journal.connections;
    proxy.set({noSockets: true, noStreams: true});
    proxy.cut(true);
    await until(() => journal.connections >= before + 3, 40_000);
    proxy.set();
  },
};

/** What the customer's browser does. */
export const BROWSER = {
  'page reloaded': ({tab}) => tab.reload(),
  'next page': ({tab}) => tab.navigate(),
  async 'tab closed'({tab, random}) {
    await tab.close();
    await passing(random.whole(0, 1500));
    await tab.open();
  },
  async offline({tab, random}) {
    await tab.offline(true);
    await passing(random.whole(200, 2000));
    await tab.offline(false);
  },
  'browser killed': ({customer}) => customer.crash(),
};

/** Which faults come in which order: all of them in each round, shuffled anew. */
export function planFaults(kinds, random, rounds) {
  return Array.from({length: rounds}, () => random.shuffled(kinds)).flat();
}

/** Makes one fault after the other, until there are no more or `isOver`; each between messages. */
export async function cause(kinds, plan, world, isOver) {
  const {journal, random, customer, pause} = world;
  for (const name of plan) {
    await passing(random.whole(0, 2 * pause));
    if (isOver()) return;
    const tab = random.pick(customer.tabs);
    await until(() => tab.isReady, 30_000);
    journal.fault(name, kinds === BROWSER ? tab.name : '');
    await kinds[name]({...world, tab});
  }
}

async function weather(proxy, change, time) {
  proxy.set(change);
  await passing(time);
  proxy.set();
}
