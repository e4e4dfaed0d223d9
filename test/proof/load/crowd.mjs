/**
 * A process of its own that plays many customers, and agents in some of their rooms. `crowd-process.mjs` starts it, and tells it
 * what to do.
 */
import {pathToFileURL} from 'node:url';
import WebSocket from 'ws';
import {Random} from '../random.mjs';
import {passing, until} from '../until.mjs';
import {Member, now} from './member.mjs';

/** How often it is looked whether it is time to say something, in milliseconds. */
const TICK = 4;

/** How many may be on their way in at the same time. */
const AT_ONCE = 50;

globalThis.WebSocket = WebSocket;

const chats = [];
let members = [];
let end = new AbortController();
let talk = Promise.resolve();

const COMMANDS = {
  /** Everybody comes in, so many in a second. Each `agentEvery`-th room has an agent. */
  async gather({transport: built, endpoint, token, name, customers, agentEvery, perSecond}) {
    const {serviceTransport} = await import(pathToFileURL(built));
    const start = now();
    const coming = new Set();
    for (let index = 0; index < customers; index++) {
      await passing(start + (index / perSecond) * 1000 - now());
      while (coming.size >= AT_ONCE) await Promise.race(coming);
      const chat = {said: new Map(), members: []};
      chats.push(chat);
      const enter = async () => {
        const userId = `USER_${name}_${index}`;
        const customer = new Member(serviceTransport(endpoint, {passes: passes()}), {userId, chat});
        chat.members.push(customer);
        await customer.enter();
        if (index % agentEvery !== 0) return;
        const me = 'USER_giulia';
        const agent = new Member(serviceTransport(endpoint, {token, agent: me, passes: passes()}), {
          userId: me,
          isAgent: true,
          chat,
        });
        chat.members.push(agent);
        await agent.enter(customer.room);
      };
      const entering = enter().finally(() => coming.delete(entering));
      coming.add(entering);
    }
    await Promise.all(coming);
    members = chats.flatMap((chat) => chat.members);
    return members.length;
  },

  /**
   * From now on something is said `rate` times a second, by anybody and at any time, however long the answers take: as by people who
   * know nothing of each other.
   */
  async talk({rate, seed}) {
    const random = new Random(seed);
    const pause = () => (-Math.log(1 - random.next()) / rate) * 1000;
    end = new AbortController();
    const {signal} = end;
    talk = (async () => {
      for (let due = now() + pause(); !signal.aborted;) {
        for (; due <= now(); due += pause()) random.pick(members).say(due);
        await passing(TICK);
      }
    })();
  },

  async hush() {
    end.abort();
    await talk;
  },

  /** Waits until everything is accepted, and told to everybody; how much is not when nothing has changed for `patience`. */
  async settle({patience}) {
    const open = () => {
      const unaccepted = chats.flatMap(({said}) => [...said.values()]).filter(({accepted}) => !accepted).length;
      return {unaccepted, behind: members.filter(({isUpToDate}) => !isUpToDate).length};
    };
    let state = open();
    for (;;) {
      const before = state;
      const changed = await until(() => {
        state = open();
        return state.unaccepted !== before.unaccepted || state.behind !== before.behind || isAtRest(state);
      }, patience);
      if (!changed || isAtRest(state)) return state;
    }
  },

  async report() {
    return {
      rooms: chats.map(({said, members: those}) => ({
        room: those[0].room,
        said: [...said.values()],
        views: those.map(({told}, index) => ({name: index === 0 ? 'the customer' : 'the agent', ids: told})),
      })),
      outages: members.flatMap(({outages}) => outages),
      failures: members.flatMap(({failure}) => failure ?? []),
    };
  },
};

function isAtRest({unaccepted, behind}) {
  return unaccepted === 0 && behind === 0;
}

/** Where a page would keep a customer's pass. */
function passes() {
  let kept;
  return {load: async () => kept, save: async (pass) => void (kept = pass), exclusively: (act) => act()};
}

process.on('message', async ({number, command, options}) => {
  try {
    process.send({number, result: await COMMANDS[command](options)});
  } catch (error) {
    process.send({number, error: error.stack});
  }
});
process.on('disconnect', () => process.exit());
