import {documentTokens} from './scripts/manifest/document-tokens.mjs';
import {spellOutTypes} from './scripts/manifest/spell-out-types.mjs';

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    documentTokens(['src/theme/brand.ts', 'src/theme/tokens.ts'], 'chat-widget'),
    spellOutTypes(),
    publicOnly(),
    pointIntoDist(),
  ],
};

/** Leaves out private members, and the events the analyzer guesses from each `dispatchEvent(new SomeEvent(…))`. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const declaration of modules.flatMap(({declarations}) => declarations)) {
        declaration.members = declaration.members?.filter(({privacy}) => privacy !== 'private');
        declaration.events = declaration.events?.filter(({type}) => type?.text);
      }
    },
  };
}

/** Whoever reads the manifest has the package, which holds what src/ was compiled to. */
function pointIntoDist() {
  const compiled = (path) => path.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
  return {
    name: 'point-into-dist',
    packageLinkPhase({customElementsManifest}) {
      JSON.stringify(customElementsManifest, function (key, value) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') this[key] = compiled(value);
        return value;
      });
    },
  };
}
