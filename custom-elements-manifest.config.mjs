import {definedIn} from './scripts/manifest/defined-in.mjs';
import {documentTokens} from './scripts/manifest/document-tokens.mjs';
import {publicOnly} from './scripts/manifest/public-only.mjs';
import {spellOutTypes} from './scripts/manifest/spell-out-types.mjs';

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    publicOnly(['src/index.ts', 'src/define.ts']),
    documentTokens(['src/theme/brand.ts', 'src/theme/tokens.ts'], 'chat-widget'),
    spellOutTypes(),
    definedIn('src/define.ts', ['chat-widget']),
    pointIntoDist(),
  ],
};

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
