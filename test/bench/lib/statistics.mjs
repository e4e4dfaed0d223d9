export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of what was measured several times, and how far the runs were apart. */
export function summary(numbers) {
  const rounded = numbers.map(round);
  return {median: round(median(numbers)), min: Math.min(...rounded), max: Math.max(...rounded), runs: numbers.length};
}

/** Four digits tell more than any run is worth. */
function round(number) {
  return Number(number.toPrecision(4));
}
