import {valueOf} from './goals.mjs';

const WIDTH = 760;
const HEIGHT = 440;
const PLOT = {left: 64, right: 560, top: 64, bottom: 384};
const COUNTS = [100, 1000, 10_000, 100_000];
const LABEL = 17;

/** What one more message costs by how many there are, both logarithmic: flat is what stays fast. */
export function chart({results}, subjects) {
  const series = subjects
    .map(({name, role, package: title}) => ({
      name,
      role,
      title: role === 'rival' ? name : title,
      points: pointsOf(results, name),
    }))
    .filter(({points}) => points.length > 0);
  const values = series.flatMap(({points}) => points.map(([, value]) => value));
  const [low, high] = [floorOfTen(Math.min(...values)), ceilingOfTen(Math.max(...values))];
  const x = (count) =>
    between(PLOT.left, PLOT.right, Math.log10(count / COUNTS[0]) / Math.log10(COUNTS.at(-1) / COUNTS[0]));
  const y = (value) => between(PLOT.bottom, PLOT.top, Math.log10(value / low) / Math.log10(high / low));
  const ends = series.map((each) => ({...each, at: y(each.points.at(-1)[1])}));
  const labels = COUNTS.flatMap((count) => spread(ends.filter(({points}) => points.at(-1)[0] === count)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">What one more message costs</title>
<desc id="desc">${escaped(describe(series))}</desc>
<style>
  svg { background: #fff; color: #1d2129; font: 13px system-ui, sans-serif; --muted: #5f6773; --line: #d9dde3; --ours: #c2185b; --limit: #5f6773 }
  text { fill: currentcolor }
  .title { font-size: 17px; font-weight: 600 }
  .muted { fill: var(--muted) }
  .grid { stroke: var(--line) }
  path { fill: none; stroke: currentcolor; stroke-width: 1.5; stroke-linejoin: round }
  circle { fill: currentcolor }
  .ours { color: var(--ours); font-weight: 700 }
  .ours path { stroke-width: 3.5 }
  .rival { color: #4a6fa5 }
  .limit { color: var(--limit) }
  .limit path { stroke-dasharray: 5 4 }
  .tie { stroke-width: 0.75; opacity: 0.6 }
  @media (prefers-color-scheme: dark) {
    svg { background: #15181d; color: #e8eaee; --muted: #a3abb8; --line: #333a45; --ours: #ff6fa5; --limit: #a3abb8 }
    .rival { color: #8fb4ea }
  }
</style>
<text class="title" x="20" y="28">What one more message costs</text>
<text class="muted" x="20" y="48">Milliseconds of main-thread CPU, by how many messages are shown already; less is better</text>
${powers(low, high)
  .map((value) => gridLine(y(value), value))
  .join('\n')}
${COUNTS.map((count) => `<text class="muted" x="${x(count)}" y="${PLOT.bottom + 22}" text-anchor="middle">${count.toLocaleString('en-US')}</text>`).join('\n')}
<text class="muted" x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 44}" text-anchor="middle">messages</text>
${labels.map((each) => drawn(each, x, y)).join('\n')}
</svg>
`;
}

function pointsOf(results, name) {
  return COUNTS.map((count) => [count, valueOf(results, name, `append.${count}.cpu`)]).filter(([, value]) => value > 0);
}

function gridLine(at, value) {
  return `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at}" y2="${at}"/><text class="muted" x="${PLOT.left - 8}" y="${at + 4}" text-anchor="end">${value.toLocaleString('en-US')}</text>`;
}

function drawn({role, title, points, at, label}, x, y) {
  const places = points.map(([count, value]) => [x(count).toFixed(1), y(value).toFixed(1)]);
  const [endX] = places.at(-1);
  const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="${role === 'ours' ? 4 : 2.5}"/>`).join('');
  const tie = `<path class="tie" d="M${endX},${at.toFixed(1)} L${Number(endX) + 10},${label.toFixed(1)}"/>`;
  return `<g class="${role}"><path d="M${places.join(' L')}"/>${dots}${tie}<text x="${Number(endX) + 14}" y="${(label + 4).toFixed(1)}">${escaped(title)}</text></g>`;
}

/** Labels of lines that end near each other stand one below the other. */
function spread(series) {
  let free = PLOT.top - LABEL;
  return series
    .toSorted((a, b) => a.at - b.at)
    .map((each) => {
      free = Math.max(each.at, free + LABEL);
      return {...each, label: free};
    });
}

/** In words, for those who can't see it. */
function describe(series) {
  const said = ({title, points}) =>
    `${title}: ${points.map(([count, value]) => `${value.toPrecision(3)} ms at ${count.toLocaleString('en-US')}`).join(', ')}`;
  return `${series.map(said).join('. ')}.`;
}

function powers(low, high) {
  const count = Math.round(Math.log10(high / low));
  return Array.from({length: count + 1}, (_, index) => low * 10 ** index);
}

function floorOfTen(value) {
  return 10 ** Math.floor(Math.log10(value));
}

function ceilingOfTen(value) {
  return 10 ** Math.ceil(Math.log10(value));
}

function between(from, to, share) {
  return from + (to - from) * share;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
