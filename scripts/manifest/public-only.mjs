import {posix} from 'node:path';

/**
 * Leaves what a page or an app can use: modules that an entry exports something of, and in them neither private members
 * nor the events that the analyzer guesses from each `dispatchEvent(new SomeEvent(…))`.
 */
export function publicOnly(entries) {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      const modules = new Map(customElementsManifest.modules.map((each) => [each.path, each]));
      const reached = new Set(entries);
      for (const path of reached) {
        for (const {declaration} of modules.get(path)?.exports ?? []) {
          if (!declaration.module) continue;
          declaration.module = sourceOf(declaration.module, path);
          reached.add(declaration.module);
        }
      }
      const isPublic = ({declarations, exports}) => declarations.length + exports.length > 0;
      customElementsManifest.modules = [...reached]
        .map((path) => modules.get(path))
        .filter(Boolean)
        .filter(isPublic);

      for (const declaration of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
        declaration.members = declaration.members?.filter(({privacy}) => privacy !== 'private');
        declaration.events = declaration.events?.filter(({description}) => description);
      }
    },
  };
}

/** What a module names in an import, as a path of the package. */
function sourceOf(specifier, importer) {
  const path = /^\.\.?\//.test(specifier) ? posix.join(posix.dirname(importer), specifier) : specifier;
  return path.replace(/\.js$/, '.ts');
}
