import {bestRival, goals, judge, valueOf} from './goals.mjs';

/** What the table shows, in its order. */
const ROWS = [
  ['bytes.shown', 'Fetched until a text is shown (gzip)'],
  ['bytes.text', 'A conversation in text, until nothing more comes'],
  ['requests.text', 'Requests for it'],
  ['boot.1.painted', 'First message painted'],
  ['boot.1.script', 'Scripts until then, CPU'],
  ['boot.4.painted', 'First message painted, CPU at a quarter'],
  ['boot.4.blocking', 'Blocked meanwhile (tasks beyond 50 ms)'],
  ...[100, 1000, 10_000, 100_000].map((count) => [
    `history.${count}.painted`,
    `History of ${thousands(count)} painted`,
  ]),
  ['history.10000.longest', 'Its longest task at 10,000'],
  ['history.10000.heap', 'Memory at 10,000 (JavaScript and DOM)'],
  ['history.100.elements', 'Elements a message'],
  ...[100, 1000, 10_000, 100_000].map((count) => [
    `append.${count}.cpu`,
    `One more message at ${thousands(count)}, CPU`,
  ]),
  ['burst.painted', '1,000 messages in 1,000 tasks painted'],
  ['burst.frame', 'Longest frame meanwhile'],
  ['key.10000.cpu', 'One key at 10,000, CPU'],
  ['mounts.nodes', 'Nodes left after 100 mounts'],
  ['mounts.listeners', 'Listeners left after 100 mounts'],
  ['mounts.bytes', 'Memory left by each mount'],
];

/** Ours beside the best rival, whichever that is for each line, and beside the limits. */
export function resultsTable({results}) {
  const rows = ROWS.flatMap(([metric, title]) => {
    const ours = valueOf(results, 'chat-widget', metric);
    if (ours === undefined) return [];
    const rival = bestRival(results, metric);
    const limits = ['limit-dom', 'limit-lit'].map((name) => valueOf(results, name, metric));
    return [
      [
        title,
        shown(metric, ours),
        rival ? `${shown(metric, rival.value)} (${rival.name})` : '–',
        ...limits.map((value) => shown(metric, value)),
        ratio(ours, rival?.value),
        ...limits.map((value) => ratio(ours, value)),
      ],
    ];
  });
  return table(
    [
      '',
      'chat-widget',
      'best rival',
      'DOM limit',
      'Lit limit',
      'ours / best rival',
      'ours / DOM limit',
      'ours / Lit limit',
    ],
    ['--', '--:', '--:', '--:', '--:', '--:', '--:', '--:'],
    rows,
  );
}

/** What the project's README shows. */
const HIGHLIGHTS = [
  ['history.10000.painted', 'history of 10,000, newest painted'],
  ['history.100000.painted', 'history of 100,000, newest painted'],
  ['append.10000.cpu', 'one more message at 10,000, CPU'],
  ['burst.painted', '1,000 messages in 1,000 tasks'],
  ['key.10000.cpu', 'a key at 10,000 messages, CPU'],
  ['history.10000.heap', 'memory at 10,000 messages'],
  ['bytes.shown', 'bytes until a text is shown (gzip)'],
  ['boot.4.painted', 'first message painted, slow machine'],
];

/** Ours beside the best rival of each line and the Lit limit, for the project's README. */
export function readmeTable({results}) {
  const rows = HIGHLIGHTS.map(([metric, title]) => [
    title,
    shown(metric, valueOf(results, 'chat-widget', metric)),
    shown(metric, bestRival(results, metric)?.value),
    shown(metric, valueOf(results, 'limit-lit', metric)),
  ]);
  return table(
    ['', '`<chat-widget>`', 'best other chat', 'least a list in Lit needs'],
    ['--', '--:', '--:', '--:'],
    rows,
  );
}

/** Each goal, the figure reached, and ✓ or ✗. */
export function goalsTable({results}) {
  const rows = goals.map((goal) => {
    const verdict = judge(goal, results);
    const isRatio = goal.than !== undefined || goal.of !== undefined;
    const show = (value) => (isRatio ? `${value.toPrecision(3)} ×` : shown(goal.metric, value));
    const base = {rival: 'best rival', 'limit-dom': 'DOM limit', 'limit-lit': 'Lit limit'}[goal.than] ?? goal.of ?? '';
    const wanted = `≤ ${isRatio ? `${goal.most} × ${base}` : shown(goal.metric, goal.most)}`;
    return [
      goal.title,
      wanted,
      verdict ? show(verdict.figure) : 'not measured',
      verdict ? (verdict.met ? '✓' : '✗') : '–',
    ];
  });
  return table(['goal', 'wanted', 'measured', ''], ['--', '--:', '--:', '--'], rows);
}

function table(head, alignment, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [head, alignment, ...rows].map(line).join('\n');
}

function shown(metric, value) {
  if (value === undefined) return '–';
  if (metric.startsWith('bytes')) return `${(value / 1000).toFixed(1)} kB`;
  if (metric === 'mounts.bytes') return `${(value / 1000).toFixed(2)} kB`;
  if (metric.endsWith('.heap')) return `${value.toFixed(1)} MB`;
  if (/elements|nodes|listeners|requests|foreign/.test(metric)) return String(Number(value.toFixed(1)));
  return `${value < 20 ? value.toFixed(1) : thousands(Math.round(value))} ms`;
}

function ratio(ours, base) {
  return ours === undefined || !base ? '–' : `${(ours / base).toPrecision(2)} ×`.replace(/^(\d)\.0 /, '$1 ');
}

function thousands(value) {
  return value.toLocaleString('en-US');
}
