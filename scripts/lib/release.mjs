const LEVELS = ['major', 'minor', 'patch'];

/** The version after `current`: that of a level, or one that is named. */
export function nextVersion(current, wanted) {
  const numbers = current.split('.').map(Number);
  const level = LEVELS.indexOf(wanted);
  if (level >= 0)
    return numbers.map((number, index) => (index < level ? number : index === level ? number + 1 : 0)).join('.');
  if (!/^\d+\.\d+\.\d+$/.test(wanted ?? '')) throw new Error(`Say ${LEVELS.join(', ')}, or a version such as 1.2.3.`);
  const other = wanted.split('.').map(Number);
  const first = numbers.findIndex((number, index) => number !== other[index]);
  if (first < 0 || other[first] < numbers[first]) throw new Error(`${wanted} does not come after ${current}.`);
  return wanted;
}

/** A changelog in which what was unreleased is that of a version, with room for what comes next. */
export function releasedChangelog(text, version, date) {
  const [, before, notes, after] = /^([^]*?\n)## Unreleased\n([^]*?)(\n## [^]*)?$/.exec(text) ?? [];
  if (!notes?.trim()) throw new Error('CHANGELOG.md has nothing under "Unreleased".');
  return `${before}## Unreleased\n\n## ${version} (${date})\n\n${notes.trim()}\n${after ?? ''}`;
}
