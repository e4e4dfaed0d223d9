/** Licences under which a package may be part of what others build on. */
const LICENCES = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const REGISTRY = 'https://registry.npmjs.org/';

/** So bad that nothing may be released with it. */
const GRAVE = new Set(['high', 'critical']);

/** Dependencies of a package.json that say less than one version. What others bring along (`peerDependencies`) may. */
export function unpinned({dependencies = {}, devDependencies = {}, optionalDependencies = {}}) {
  return Object.entries({...dependencies, ...devDependencies, ...optionalDependencies})
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version))
    .map(([name, version]) => `${name} is not one version, but ${version}`);
}

/**
 * Entries of a lockfile that do not come from the registry, or could be something else tomorrow. Without `resolved` they
 * come from the registry. Native builds of tools for other systems have no hash where npm has never seen them; it would
 * check those of this system.
 */
export function unsourced({packages}) {
  return Object.entries(packages).flatMap(([path, {resolved, integrity, link, dev, optional}]) => {
    if (path === '') return [];
    if (link || (resolved !== undefined && !resolved.startsWith(REGISTRY))) {
      return [`${path} does not come from the registry, but from ${resolved}`];
    }
    if (integrity === undefined) return dev && optional ? [] : [`${path} has no hash`];
    return integrity.split(' ').some((hash) => hash.startsWith('sha512-'))
      ? []
      : [`${path} has a weak hash: ${integrity}`];
  });
}

/** Packages that what is released is made of. */
export function released({packages}, bundled = []) {
  return Object.entries(packages)
    .filter(([path, {dev}]) => path !== '' && (!dev || bundled.some((name) => path === `node_modules/${name}`)))
    .map(([path]) => path);
}

/**
 * Packages whose licence is none of those that may be.
 *
 * @param {(path: string) => {license?: unknown}} read Reads the package.json in a folder.
 */
export function unlicensed(paths, read) {
  return paths
    .map((path) => [path, read(path)?.license])
    .filter(([, licence]) => !isAllowed(licence))
    .map(([path, licence]) => `${path} is under ${typeof licence === 'string' ? licence : 'no licence that it names'}`);
}

/** Whether an SPDX expression, of at most one level, can be met. */
function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => LICENCES.has(licence.trim())));
}

/**
 * What `npm audit --json` says: the vulnerabilities that are too bad; `undefined` when the registry could not be asked.
 */
export function vulnerable(answer) {
  let report;
  try {
    report = JSON.parse(answer);
  } catch {
    return undefined;
  }
  if (typeof report?.vulnerabilities !== 'object' || report.error) return undefined;
  return Object.values(report.vulnerabilities)
    .filter(({severity}) => GRAVE.has(severity))
    .map(({name, severity, via}) => `${name}: ${severity} (${titlesOf(via).join('; ')})`);
}

/** A vulnerability is told with its title, or stands for that of another package. */
function titlesOf(via = []) {
  return via.map((each) => (typeof each === 'string' ? `by ${each}` : `${each.title} ${each.url}`));
}
