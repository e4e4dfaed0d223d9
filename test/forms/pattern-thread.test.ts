import {expect} from 'chai';

import {testInThread} from '../../src/forms/pattern-thread.js';

const CSP = `default-src 'self'; script-src 'self'; require-trusted-types-for 'script'; \
trusted-types lit-html dompurify chat-widget 'allow-duplicates'`;

const RealWorker = globalThis.Worker;
const running = new Set<Worker>();
let mostRunning = 0;
let started = 0;

class CountedWorker extends RealWorker {
  constructor(...args: ConstructorParameters<typeof RealWorker>) {
    super(...args);
    started++;
    running.add(this);
    mostRunning = Math.max(mostRunning, running.size);
  }

  override terminate(): void {
    running.delete(this);
    super.terminate();
  }
}

beforeEach(() => {
  globalThis.Worker = CountedWorker;
  mostRunning = 0;
  started = 0;
});

afterEach(() => {
  globalThis.Worker = RealWorker;
});

const SLOW = ['(?=(a|a)*$)b|^(a|a)*$', `${'a'.repeat(60)}!`] as const;

describe('a pattern that may take long', () => {
  it('is tried in a Worker, which is gone afterwards', async () => {
    expect(await testInThread('^(a+)\\1$', 'aaaa')).to.equal('match');
    expect(await testInThread('^(a+)\\1$', 'aaa')).to.equal('mismatch');
    expect(started).to.equal(2);
    expect(running.size).to.equal(0);
  });

  it('is given up, and its Worker stopped', async () => {
    expect(await testInThread(...SLOW))
      .to.have.property('unchecked')
      .that.includes('too long');
    expect(running.size).to.equal(0);
  });

  it('waits for the one before, and comes to its turn whatever that did', async () => {
    const verdicts = await Promise.all([testInThread(...SLOW), testInThread('(', ''), testInThread('(a)\\1', 'aa')]);
    expect(verdicts[0]).to.have.property('unchecked');
    expect(verdicts[1]).to.have.property('unchecked').that.includes('SyntaxError');
    expect(verdicts[2]).to.equal('match');
    expect(mostRunning).to.equal(1);
    expect(running.size).to.equal(0);
  });

  /** What `check` says in a page with this policy. */
  async function checkedUnder(policy: string): Promise<unknown> {
    const frame = document.createElement('iframe');
    const told = new Promise<unknown>((resolve) => {
      const listen = ({data, source}: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve(data);
      };
      window.addEventListener('message', listen);
    });
    const script = new URL('./pattern-page.ts', import.meta.url).href;
    // Firefox takes the origin of such a page for none.
    const named = policy.replaceAll(`'self'`, location.origin);
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${named}"><script type="module" src="${script}"></script>`;
    document.body.append(frame);
    const verdicts = await told;
    frame.remove();
    return verdicts;
  }

  it('is tried under a strict policy with Trusted Types', async () => {
    expect(await checkedUnder(`${CSP}; worker-src 'self'`)).to.deep.equal(['mismatch', 'mismatch', 'mismatch']);
  }).timeout(15_000);

  it('lets the value pass where the page has no Workers: all else is checked', async () => {
    const [cheap, linear, slow] = (await checkedUnder(`${CSP}; worker-src 'none'`)) as unknown[];
    expect([cheap, linear]).to.deep.equal(['mismatch', 'mismatch']);
    expect(slow).to.have.property('unchecked').that.includes('Worker');
  }).timeout(15_000);

  it('lets the value pass where a Worker can’t be made, and tries that once', async () => {
    let tries = 0;
    globalThis.Worker = function refuse() {
      tries++;
      throw new DOMException('Script from another origin', 'SecurityError');
    } as unknown as typeof Worker;
    // A page of its own remembers; this is the same module, as another page would load it.
    const {testInThread: test} = (await import(
      new URL('../../src/forms/pattern-thread.ts?alone', import.meta.url).href
    )) as {testInThread: typeof testInThread};
    const verdicts = await Promise.all([test('a', 'a'), test('a', 'b')]);
    for (const verdict of verdicts) expect(verdict).to.have.property('unchecked').that.includes('another origin');
    expect(tries).to.equal(1);
  });
});
