/**
 * What is wanted of ours: `metric` at most `most` times what it is compared with, or at most `most` of its unit where it
 * is compared with nothing.
 */
export const goals = [
  {metric: 'bytes.launcher', most: 10_000, title: 'Bytes until the launcher can be used'},
  {metric: 'bytes.text', most: 25_000, title: 'Bytes until a conversation in text is shown, all requests'},
  {metric: 'bytes.menu', most: 28_000, title: 'The same with a menu and quick replies'},
  {metric: 'bytes.form', most: 8000, title: 'What a form adds'},
  {metric: 'foreign', most: 0, title: 'Other hosts that are asked for something'},
  {metric: 'boot.4.painted', most: 0.5, than: 'rival', title: 'First message painted, CPU slowed down to a quarter'},
  {metric: 'boot.4.blocking', most: 20, title: 'Blocked meanwhile (tasks beyond 50 ms)'},
  {metric: 'boot.1.script', most: 5, title: 'Scripts until the first message, CPU'},
  {metric: 'history.1000.painted', most: 1.5, than: 'limit-dom', title: 'History of 1,000 painted'},
  {metric: 'history.10000.painted', most: 2, of: 'history.100.painted', title: 'History of 10,000 beside 100'},
  {metric: 'history.10000.longest', most: 50, title: 'Longest task of a history of 10,000'},
  {metric: 'history.100000.painted', most: 200, title: 'History of 100,000 painted'},
  {metric: 'history.10000.heap', most: 1.5, than: 'limit-lit', title: 'Memory of 10,000 messages, JavaScript and DOM'},
  {metric: 'history.100.elements', most: 5, title: 'Elements for a plain message'},
  {metric: 'append.10000.cpu', most: 1.25, than: 'limit-lit', title: 'One more message at 10,000, CPU'},
  {metric: 'append.10000.cpu', most: 1.2, of: 'append.100.cpu', title: 'The same beside 100'},
  {metric: 'append.100000.cpu', most: 1.4, of: 'append.100.cpu', title: 'One more message at 100,000 beside 100, CPU'},
  {metric: 'burst.painted', most: 1.5, than: 'limit-dom', title: '1,000 messages in 1,000 tasks painted'},
  {metric: 'burst.frame', most: 50, title: 'Longest frame meanwhile'},
  {metric: 'key.10000.cpu', most: 1.25, than: 'limit-dom', title: 'One key at 10,000 messages, CPU'},
  {metric: 'mounts.nodes', most: 0, title: 'Nodes left after 100 mounts'},
  {metric: 'mounts.listeners', most: 0, title: 'Listeners left after 100 mounts'},
  {metric: 'mounts.bytes', most: 400, title: 'Memory left by each mount'},
];

/** How ours stands: the figure that the goal is about, and whether it is met. `undefined` for what was not measured. */
export function judge({metric, most, than, of}, results) {
  const ours = valueOf(results, 'chat-widget', metric);
  const base = baseOf(results, metric, than, of);
  if (ours === undefined || base === undefined) return undefined;
  const figure = ours / base;
  return {ours, base: than || of ? base : undefined, figure, met: figure <= most};
}

export function valueOf(results, subject, metric) {
  return results[subject]?.[metric]?.median;
}

/** The rival that has the least of something; all that is measured here is better when it is less. */
export function bestRival(results, metric) {
  const measured = Object.keys(results)
    .filter((name) => name !== 'chat-widget' && !name.startsWith('limit-'))
    .map((name) => ({name, value: valueOf(results, name, metric)}))
    .filter(({value}) => value !== undefined);
  return measured.toSorted((a, b) => a.value - b.value)[0];
}

function baseOf(results, metric, than, of) {
  if (than === 'rival') return bestRival(results, metric)?.value;
  if (than) return valueOf(results, than, metric);
  return of ? valueOf(results, 'chat-widget', of) : 1;
}
