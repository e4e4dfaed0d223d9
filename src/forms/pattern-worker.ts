/** Runs alone in a Worker: what a pattern may take too long for is tried here. This file imports nothing. */
export interface PatternTask {
  readonly source: string;
  readonly value: string;
}

/** Whether it is found; or why there is no telling. */
export type PatternResult = boolean | {readonly unchecked: string};

/** Says that it runs: only from then on does time count. */
self.postMessage('ready');

self.addEventListener('message', ({data}: MessageEvent<PatternTask>) => {
  self.postMessage(attempt(data));
});

function attempt({source, value}: PatternTask): PatternResult {
  try {
    if (new RegExp(source).test(value)) return true;
    // After very many steps WebKit gives up, as if it had found nothing: then it does not come to the end here either.
    if (!new RegExp(`(?:${source})|$`).test(value)) return {unchecked: 'The browser gives the pattern up.'};
    return false;
  } catch (error) {
    return {unchecked: String(error)};
  }
}
