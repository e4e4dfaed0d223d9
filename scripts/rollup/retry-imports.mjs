import MagicString from 'magic-string';

const RETRY = '\0retry';

/**
 * Browsers remember of a module that it could not be fetched, and do not ask for it again under the same address. Which
 * modules a page's own import map vouches for are left alone: it would not know them by another address.
 */
const CODE = `
  const failures = new Map();
  const isVouched = () => document.querySelector('script[type=importmap]')?.text.includes('integrity');
  export async function retry(load) {
    let wanted;
    const mark = (address) => ((wanted = address), failures.has(address) ? address + '#' + failures.get(address) : address);
    try {
      return await load(mark);
    } catch (error) {
      if (!isVouched()) failures.set(wanted, (failures.get(wanted) ?? 0) + 1);
      throw error;
    }
  }
`;

/**
 * Lets `import()` be tried again after the network was gone: each time under an address of its own, which differs in the
 * fragment only, so that caches know the file. Needed as long as browsers keep failures in their module maps
 * (https://github.com/whatwg/html/issues/6768).
 */
export function retryImports() {
  return {
    name: 'retry-imports',
    resolveId: (id) => (id === RETRY ? id : null),
    load: (id) => (id === RETRY ? {code: CODE, map: {mappings: ''}} : null),
    transform(code, id) {
      if (id === RETRY || !code.includes('import(')) return null;
      const result = new MagicString(code);
      for (const {start, end, source} of importsIn(this.parse(code))) {
        result.appendLeft(start, '__retry((__mark) => ').appendRight(end, ')');
        // The address of a chunk is not known yet: see below.
        if (source.type !== 'Literal') result.appendLeft(source.start, '__mark(').appendRight(source.end, ')');
      }
      if (!result.hasChanged()) return null;
      result.prepend(`import {retry as __retry} from '${RETRY}';\n`);
      return {code: result.toString(), map: result.generateMap({hires: true})};
    },
    renderDynamicImport: ({targetModuleId}) => (targetModuleId ? {left: 'import(__mark(', right: '))'} : null),
  };
}

function* importsIn(node) {
  if (node.type === 'ImportExpression') yield node;
  for (const child of Object.values(node)) {
    if (child && typeof child === 'object') yield* importsIn(child);
  }
}
