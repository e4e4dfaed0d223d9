import {existsSync, statSync} from 'node:fs';
import {posix} from 'node:path';
import {PAGES} from './pages.mjs';

const PAGE_OF = new Map(PAGES.filter(({source}) => source).map(({name, source}) => [source, `${name}.html`]));

/**
 * Where a link of a source leads on the site: to a page (`{href}`), to a file that goes along with it (`{href, asset}`), or
 * to a file that only the repository has (`{path}`).
 *
 * @param source The file that holds the link, from the folder of the repository.
 */
export function resolveLink(href, source) {
  if (/^(?:[a-z][\w+.-]*:|#)/i.test(href)) return {href};
  const [path, hash = ''] = href.split(/(?=#)/);
  // A page made for the site alone has its neighbours there.
  if (!source || path.endsWith('.html')) return {href};
  const target = posix.join(posix.dirname(source), path);
  const page = PAGE_OF.get(target);
  if (page) return {href: page + hash};
  const isAsset = target.startsWith('docs/') && existsSync(target) && statSync(target).isFile();
  return isAsset ? {href: assetName(target), asset: target} : {path: target};
}

/** The name on the site of a file in `docs/`: its folder is part of it. */
function assetName(path) {
  return path.replace('docs/', '').replaceAll('/', '-');
}
