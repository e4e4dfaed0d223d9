import {expect} from 'chai';
import {ServiceApi} from '../../src/transport/service-api.js';
import {ServiceProblem} from '../../src/transport/service-problem.js';
import {upload} from '../../src/transport/upload.js';
import {TIMING} from '../../src/transport/waiting.js';

/** The test runner's own server takes uploads: see web-test-runner.config.mjs. */
const api = new ServiceApi(`${location.origin}/uploads`, {...TIMING, file: 200});

function send(name: string, size: number) {
  const controller = new AbortController();
  const fractions: number[] = [];
  const sent = upload(api, {
    path: [name],
    token: 'a-token',
    file: new Blob(['x'.repeat(size)]),
    signal: controller.signal,
    onProgress: (fraction) => fractions.push(fraction),
  });
  return {controller, fractions, sent};
}

async function failureOf(sent: Promise<void>) {
  return sent.then(
    () => expect.fail('was accepted'),
    (error: unknown) => error as Error,
  );
}

describe('a file on its way up', () => {
  it('tells how far it is, to the end', async () => {
    const {sent, fractions} = send('accept', 3_000_000);
    await sent;
    expect(fractions.length).to.be.greaterThan(1);
    expect(fractions).to.deep.equal(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).to.equal(1);
  });

  // By other means, as nobody sees how far a small one is.
  for (const [which, size] of [
    ['a small one', 10],
    ['a large one', 300_000],
  ] as const) {
    it(`is refused with the reason that the service gives: ${which}`, async () => {
      const problem = await failureOf(send('refuse', size).sent);
      expect(problem).to.be.instanceOf(ServiceProblem);
      expect((problem as ServiceProblem).code).to.equal('bad-type');
      expect(problem.message).to.equal('not this one');
    });

    it(`is given another chance when a proxy speaks instead of the service: ${which}`, async () => {
      const problem = await failureOf(send('gateway', size).sent);
      expect((problem as ServiceProblem).isPassing).to.equal(true);
    });

    it(`is given another chance when nothing moves any more: ${which}`, async () => {
      const problem = await failureOf(send('stall', size).sent);
      expect((problem as ServiceProblem).isPassing).to.equal(true);
    });

    it(`is cancelled at once: ${which}`, async () => {
      const {sent, controller} = send('stall', size);
      controller.abort();
      expect((await failureOf(sent)).name).to.equal('AbortError');
    });

    it(`is not begun when it was cancelled before: ${which}`, async () => {
      const controller = new AbortController();
      controller.abort();
      const file = new Blob(['x'.repeat(size)]);
      const sent = upload(api, {path: ['accept'], token: 't', file, signal: controller.signal, onProgress() {}});
      expect((await failureOf(sent)).name).to.equal('AbortError');
    });

    it(`is not taken for sent when somebody else took it: ${which}`, async () => {
      expect(await failureOf(send('moved', size).sent)).to.be.instanceOf(ServiceProblem);
    });
  }

  it('goes nowhere else where that can be helped, and is tried again', async () => {
    performance.clearResourceTimings();
    const problem = await failureOf(send('moved', 10).sent);
    expect((problem as ServiceProblem).isPassing).to.equal(true);
    const names = performance.getEntriesByType('resource').map(({name}) => name);
    expect(names.filter((name) => name.endsWith('/accept'))).to.deep.equal([]);
  });

  it('that somebody else took is not sent there again and again', async () => {
    const problem = await failureOf(send('moved', 300_000).sent);
    expect((problem as ServiceProblem).isPassing).to.equal(false);
  });
});
