import {expect} from 'chai';
import {Reconnecting} from '../../src/transport/reconnecting.js';
import {ServiceProblem} from '../../src/transport/service-problem.js';
import type {ConnectionState} from '../../src/transport/transport.js';
import {TIMING} from '../../src/transport/waiting.js';
import {instead} from '../helpers.js';

interface Attempt {
  readonly signal: AbortSignal;
  /** There is a connection now. */
  open(): void;
  /** The connection breaks, or can't be had. */
  fail(error?: Error): void;
}

/** Something that is kept connected, with pauses that nobody lives to see the end of. */
function keep(timing: Partial<typeof TIMING> = {}) {
  const controller = new AbortController();
  const states: ConnectionState[] = [];
  const attempts: Attempt[] = [];
  const waiting: (() => void)[] = [];
  let checks = 0;
  const loop = new Reconnecting(
    {
      attempt: (opened, signal) =>
        new Promise((_resolve, reject) => {
          const fail = (error: Error = new ServiceProblem('unavailable')) => reject(error);
          signal.addEventListener('abort', () => fail());
          attempts.push({signal, fail, open: () => opened(() => void checks++)});
          waiting.splice(0).forEach((resolve) => resolve());
        }),
      isFinal: () => false,
      state: (state) => states.push(state),
    },
    {...TIMING, firstPause: 1e6, longestPause: 1e6, ...timing},
    controller.signal,
  );
  return {
    loop,
    states,
    attempts,
    checks: () => checks,
    latest: () => attempts.at(-1)!,
    /** Resolves when there were so many attempts. */
    async attempted(count: number) {
      while (attempts.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    stop: () => controller.abort(),
  };
}

/** Resolves when everything that was about to happen has happened. */
async function settled() {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

function sayNetwork(isThere: boolean) {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => isThere});
  window.dispatchEvent(new Event(isThere ? 'online' : 'offline'));
}

function show(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => state});
  document.dispatchEvent(new Event('visibilitychange'));
}

const pass = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent(type, {persisted}));

describe('a connection in a page', () => {
  let kept: ReturnType<typeof keep>;

  beforeEach(() => {
    kept = keep();
  });

  afterEach(() => {
    kept.stop();
    Reflect.deleteProperty(navigator, 'onLine');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const hopes: Record<string, () => void> = {
    'when the network is back': () => window.dispatchEvent(new Event('online')),
    'when the customer looks at the page': () => show('visible'),
    'when the page comes out of the back/forward cache': () => pass('pageshow', true),
    'when the customer wants it': () => kept.loop.wake(),
  };
  for (const [when, hope] of Object.entries(hopes)) {
    it(`is tried again at once ${when}`, async () => {
      kept.latest().fail();
      await settled();
      expect(kept.attempts.length).to.equal(1);
      hope();
      await kept.attempted(2);
      expect(kept.states).to.deep.equal(['connecting']);
    });
  }

  for (const [when, hope] of Object.entries(hopes).filter(([name]) => !name.includes('cache'))) {
    it(`that is there is only tested ${when}`, async () => {
      kept.latest().open();
      hope();
      await settled();
      expect(kept.checks()).to.equal(1);
      expect(kept.attempts.length).to.equal(1);
      expect(kept.states).to.deep.equal(['connecting', 'online']);
    });
  }

  it('is tried again soon when the first try fails after the network is back', async () => {
    const pauses: number[] = [];
    instead(Math, 'random', () => 1);
    const now = window.setTimeout.bind(window);
    instead(window, 'setTimeout', ((act: () => void, pause: number = 0) => {
      if (pause > 0) pauses.push(pause);
      return now(act);
    }) as typeof setTimeout);
    kept.stop();
    kept = keep({firstPause: 500, longestPause: 4000});
    const failOnce = async () => {
      kept.latest().fail();
      await kept.attempted(kept.attempts.length + 1);
    };
    for (let failures = 0; failures < 5; failures++) await failOnce();
    sayNetwork(true);
    await failOnce();
    expect(pauses).to.deep.equal([500, 1000, 2000, 4000, 4000, 500]);
  });

  it('is not tried again when the customer looks away', async () => {
    kept.latest().fail();
    show('hidden');
    await settled();
    expect(kept.attempts.length).to.equal(1);
  });

  it('is lost when it broke, and online when it is back', async () => {
    kept.latest().open();
    kept.latest().fail();
    await settled();
    kept.loop.wake();
    await kept.attempted(2);
    kept.latest().open();
    expect(kept.states).to.deep.equal(['connecting', 'online', 'lost', 'online']);
  });

  it('is offline as soon as the browser says so, and waits for the network', async () => {
    kept.latest().open();
    sayNetwork(false);
    await settled();
    expect(kept.attempts[0]!.signal.aborted).to.equal(true);
    expect(kept.states).to.deep.equal(['connecting', 'online', 'offline']);
    expect(kept.attempts.length).to.equal(1);
    sayNetwork(true);
    await kept.attempted(2);
    expect(kept.states.at(-1)).to.equal('lost');
  });

  it('is not even tried without a network, until there is one', async () => {
    kept.stop();
    sayNetwork(false);
    kept = keep();
    await settled();
    expect(kept.attempts.length).to.equal(0);
    expect(kept.states).to.deep.equal(['offline']);
    sayNetwork(true);
    await kept.attempted(1);
    expect(kept.states).to.deep.equal(['offline', 'connecting']);
  });

  it('is tried now and then although the browser says that there is no network: it may be wrong', async () => {
    kept.stop();
    sayNetwork(false);
    kept = keep({longestPause: 1});
    await kept.attempted(1);
    kept.latest().open();
    expect(kept.states).to.deep.equal(['offline', 'online']);
  });

  it('is let go of before the page goes to the back/forward cache, and made anew when it comes back', async () => {
    kept.latest().open();
    pass('pagehide', true);
    expect(kept.latest().signal.aborted).to.equal(true);
    await settled();
    expect(kept.attempts.length).to.equal(1);
    pass('pageshow', true);
    await kept.attempted(2);
    kept.latest().open();
    expect(kept.states).to.deep.equal(['connecting', 'online', 'lost', 'online']);
  });

  it('is made anew when the page was in the cache without a word', async () => {
    kept.latest().open();
    pass('pageshow', true);
    await kept.attempted(2);
    expect(kept.attempts[0]!.signal.aborted).to.equal(true);
  });

  it('does not mind that a page is shown for the first time', async () => {
    kept.latest().open();
    pass('pageshow', false);
    await settled();
    expect(kept.attempts.length).to.equal(1);
  });

  it('is tried no more, whatever happens, once nobody wants it', async () => {
    kept.latest().open();
    kept.stop();
    expect(kept.latest().signal.aborted).to.equal(true);
    for (const hope of Object.values(hopes)) hope();
    sayNetwork(false);
    sayNetwork(true);
    await settled();
    expect(kept.attempts.length).to.equal(1);
    expect(kept.states).to.deep.equal(['connecting', 'online']);
  });

  it('is tried no sooner than the service asked for, whoever is in a hurry', async () => {
    kept.latest().fail(new ServiceProblem('unavailable', '', true, 1e6));
    await settled();
    for (const hope of Object.values(hopes)) hope();
    await settled();
    expect(kept.attempts.length).to.equal(1);
  });
});
