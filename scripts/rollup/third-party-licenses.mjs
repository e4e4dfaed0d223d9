import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';

/** Modules in src/ that scripts/emoji.mjs made from a package. */
const EMOJI = {module: '/src/elements/emoji/data.', package: 'emojibase-data'};

/** Puts beside a bundle the licences of the packages in it, which ask for that; the bundle itself has no comments left. */
export function thirdPartyLicenses() {
  return {
    name: 'third-party-licenses',
    generateBundle(options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = modules.flatMap((id) => id.match(/^.*\/node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []);
      if (modules.some((id) => id.includes(EMOJI.module))) folders.push(join(root, 'node_modules', EMOJI.package));
      const texts = [...new Set(folders)].toSorted().map(licenseOf);
      this.emitFile({type: 'asset', fileName: 'third-party-licenses.txt', source: texts.join('\n')});
    },
  };
}

function licenseOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}\n`;
}
