/** Broken frames of a service, by socket and by event stream: nothing is thrown, and the next good one is heard. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {Client, Passes, WAYS} from '../service/client.mjs';
import {ScriptedService} from '../service/scripted.mjs';
import {mutationsOf} from './mutate.mjs';

/** How many frames come before a good one. */
const FRAMES = 10;

const said = (id, text) => ({room: 'R', data: {id, messageType: 'TEXT', content: {text}, ts: 1}});

/** One of each that a service says. */
const SAMPLES = [
  {type: 'welcome', version: 1, room: 'R', user: {id: 'U'}, heartbeat: 20},
  {type: 'entries', entries: [{seq: 1, rev: 1, message: said('a', 'changed')}], rev: 1, earlier: false},
  {
    type: 'entries',
    entries: [
      {seq: 2, rev: 2, message: said('b', 'changed')},
      {seq: 3, rev: 3, message: said('c', 'changed')},
    ],
    rev: 3,
  },
  {type: 'accepted', id: 'b', seq: 2, rev: 2},
  {type: 'refused', id: 'b', error: {code: 'forbidden', reason: 'because'}},
  {type: 'typing', user: 'U2', on: true},
  {type: 'error', error: {code: 'too-many', reason: 'because'}},
  {type: 'pong'},
];

/** @param t Ends what it began; a test, or something like it. */
export async function fuzzFrames({t, way, runs, seed, progress = () => {}}) {
  let broken = [];
  const good = () => said(`good ${crypto.randomUUID()}`, 'good');
  const service = await ScriptedService.start(t, {
    // Whoever has heard of changes that never were is a newcomer.
    news(since) {
      return ScriptedService.prototype.news.call(this, since > this.log.length ? undefined : since);
    },
    greet(ws, hello) {
      ScriptedService.prototype.greet.call(this, ws, hello);
      for (const frame of broken) this.say(ws, JSON.stringify(frame));
      this.add(good());
    },
    events(request, response) {
      ScriptedService.prototype.events.call(this, request, response);
      for (const frame of broken) response.write(`event: ${nameOf(frame)}\ndata: ${JSON.stringify(frame)}\n\n`);
      this.add(good());
    },
  });
  const before = keys();
  let count = 0;
  const property = fc.asyncProperty(
    fc.array(mutationsOf(SAMPLES), {minLength: FRAMES, maxLength: FRAMES}),
    async (frames) => {
      service.log = [];
      broken = frames;
      const [warn, warned] = [console.warn, []];
      console.warn = (text) => warned.push(text);
      const client = new Client(t, WAYS[way](service.base), {passes: new Passes({room: 'R', userId: 'U', token: 't'})});
      try {
        await client.until(({texts}) => texts.includes('good'));
        assert.deepEqual(client.failures, []);
        assert.ok(warned.length <= 1, warned.join('\n'));
        assert.equal(keys(), before, 'a prototype was changed');
      } finally {
        client.leave();
        console.warn = warn;
      }
      count += frames.length;
      progress(count);
    },
  );
  await fc.assert(property, {seed, numRuns: Math.ceil(runs / FRAMES)});
  return count;
}

/** The name of an event, which stands in a line of its own. */
function nameOf(frame) {
  const {type} = frame ?? {};
  return typeof type === 'string' ? type.replaceAll(/[\r\n\0]/g, '') : 'entries';
}

function keys() {
  return [Object, Array, Function, String, Promise, Map]
    .map(({prototype}) => Reflect.ownKeys(prototype).map(String))
    .join();
}
