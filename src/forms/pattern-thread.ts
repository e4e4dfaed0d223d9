import {trustedScript} from '../model/trusted-script.js';
import type {PatternResult, PatternTask} from './pattern-worker.js';
import {type Verdict, verdict} from './verdict.js';

/** In milliseconds. What takes longer to match will take longer than anybody waits. */
const LIMITS = {start: 5000, work: 500};

/** As a file of its own, also where a bundler (`no-inline`: Vite) makes `data:` addresses of small ones. */
const script = () => new URL('./pattern-worker.js?no-inline', import.meta.url);

let last: Promise<unknown> = Promise.resolve();

/** Why no Worker runs on this page: it is not asked again. */
let unavailable: string | undefined;

/** Tries a pattern in a Worker, which is stopped when it takes long. One runs at a time, and none afterwards. */
export function testInThread(source: string, value: string): Promise<Verdict> {
  const result = last.then(async (): Promise<Verdict> => {
    if (unavailable !== undefined) return {unchecked: unavailable};
    return run({source, value});
  });
  last = result;
  return result;
}

function run(task: PatternTask): Promise<Verdict> {
  return new Promise((resolve) => {
    let worker: Worker;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = (result: Verdict): void => {
      clearTimeout(timer);
      worker?.terminate();
      resolve(result);
    };
    const fail = (reason: string): void => {
      unavailable = `The pattern may take long, and no Worker can try it: ${reason}`;
      done({unchecked: unavailable});
    };
    try {
      worker = new Worker(trustedScript(script()), {type: 'module'});
    } catch (error) {
      // A policy of the page, or a script from another origin.
      fail(String(error));
      return;
    }
    timer = setTimeout(() => fail('it did not start'), LIMITS.start);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message || 'it can’t be loaded');
    });
    worker.addEventListener('message', ({data}: MessageEvent<'ready' | PatternResult>) => {
      if (data === 'ready') {
        clearTimeout(timer);
        timer = setTimeout(() => done({unchecked: 'The pattern takes too long for this value.'}), LIMITS.work);
        worker.postMessage(task);
      } else done(typeof data === 'boolean' ? verdict(data) : data);
    });
  });
}
