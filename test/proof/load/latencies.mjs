/** Half of all are below the first, ninety-nine of a hundred below the second, in whole milliseconds; `null` where there are none. */
export function percentiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part) => (sorted.length > 0 ? Math.round(sorted[Math.ceil(sorted.length * part) - 1]) : null);
  return {count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1)};
}

/** What a time of talking came to: `from` and `to` in milliseconds, `said` all that was said in it or not. */
export function figuresOf(said, from, to) {
  const then = said.filter(({due}) => due >= from && due < to);
  const seconds = (to - from) / 1000;
  // Of what was accepted in this time, whenever it was said.
  const accepted = said.filter((message) => message.accepted >= from && message.accepted < to).length;
  return {
    seconds: Math.round(seconds),
    asked: Math.round(then.length / seconds),
    acceptedPerSecond: Math.round(accepted / seconds),
    accept: percentiles(then.filter((message) => message.accepted).map((message) => message.accepted - message.due)),
    delivery: percentiles(then.filter(({heard}) => heard).map(({heard, due}) => heard - due)),
    // How late the crowd itself was, before anything went out.
    generator: percentiles(then.map(({out, due}) => out - due)),
  };
}

/** How long those were without a way to the service who lost it between `from` and `to`; and how many still are. */
export function recoveryOf(outages, from, to) {
  const lost = outages.filter(([at]) => at >= from && at < to);
  const back = lost.filter(([, end]) => end !== undefined);
  return {...percentiles(back.map(([at, end]) => end - at)), gone: lost.length - back.length};
}
