/** Runs alone in a Worker: what a pattern may take too long for is tried here. This file imports nothing. */
export interface PatternTask {
  readonly source: string;
  readonly value: string;
}

/** Whether it is found; or why it is no pattern. */
export type PatternResult = boolean | {readonly invalid: string};

/** Says that it runs: only from then on does time count. */
self.postMessage('ready');

self.addEventListener('message', ({data}: MessageEvent<PatternTask>) => {
  self.postMessage(attempt(data));
});

function attempt({source, value}: PatternTask): PatternResult {
  try {
    return new RegExp(source).test(value);
  } catch (error) {
    return {invalid: String(error)};
  }
}
