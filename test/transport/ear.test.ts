import {expect} from 'chai';
import {Ear} from '../../src/transport/ear.js';
import type {Call, Line} from '../../src/transport/line.js';
import {TIMING} from '../../src/transport/waiting.js';

const now = Date.now;

/** An ear at a line whose heart beats ten times a second, and what it did. */
function listen({canAsk = true, welcome = true} = {}) {
  const did: string[] = [];
  const waiting: (() => void)[] = [];
  const note = (what: string) => {
    did.push(what);
    waiting.splice(0).forEach((resolve) => resolve());
  };
  const call = {api: {timing: {...TIMING, welcome: 100}}, hear() {}, garbled() {}} as unknown as Call;
  const ear = new Ear(call, {} as Line, {
    silent() {
      note('silent');
      ear.stop();
    },
    ...(canAsk && {ask: () => note('asked')}),
  });
  if (welcome) ear.take(JSON.stringify({type: 'welcome', version: 1, heartbeat: 0.1}));
  const until = async (count: number) => {
    while (did.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    return did;
  };
  return {ear, did, until};
}

describe('an ear at a line', () => {
  afterEach(() => {
    Date.now = now;
  });

  it('asks after a silence, and calls a second one in a row the end', async () => {
    expect(await listen().until(2)).to.deep.equal(['asked', 'silent']);
  });

  it('is content with any sign of life', async () => {
    const {ear, until} = listen();
    await until(1);
    ear.heard();
    expect(await until(3)).to.deep.equal(['asked', 'asked', 'silent']);
  });

  it('waits for a welcome only so long, whatever else is said', async () => {
    const {ear, until} = listen({welcome: false});
    const chatter = setInterval(() => ear.take('{"type":"pong"}'), 5);
    expect(await until(1)).to.deep.equal(['silent']);
    clearInterval(chatter);
  });

  it('gives a line another chance when the page’s own timers are late', async () => {
    const {until} = listen();
    await until(1);
    // As after a sleep, or in a tab in the background: the answer may be there, and not be read yet.
    Date.now = () => now() + 60_000;
    expect(await until(3)).to.deep.equal(['asked', 'asked', 'silent']);
  });

  it('asks at once when there is doubt', () => {
    const {ear, did} = listen();
    Date.now = () => now() + 2000;
    ear.check();
    expect(did).to.deep.equal(['asked']);
    ear.stop();
  });

  it('does not ask again what it has just heard', () => {
    const {ear, did} = listen();
    ear.check();
    expect(did).to.deep.equal([]);
    ear.stop();
  });

  it('that can’t ask calls a line broken on which too much is missing', () => {
    const {ear, did} = listen({canAsk: false});
    Date.now = () => now() + 2000;
    ear.check();
    expect(did).to.deep.equal(['silent']);
  });
});
