import {readFileSync} from 'node:fs';

/** A token's comment, its name, and its default up to where the declaration ends. */
const TOKEN = /\/\*\s*([^*]+?)\s*\*\/\s*--_[\w-]+:\s*var\(\s*(--chat-widget-[\w-]+),\s*([^;]+?)\s*\);/g;

/** Lists the tokens of the theme with the element that a page sets them on: their comments are their documentation. */
export function documentTokens(sources, tagName) {
  return {
    name: 'document-tokens',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const element = modules.flatMap(({declarations}) => declarations).find((each) => each.tagName === tagName);
      if (!element) return;
      element.cssProperties = [
        ...sources
          .map((source) => readFileSync(source, 'utf8'))
          .join('')
          .matchAll(TOKEN),
      ].map(([, description, name, initial]) => ({
        name,
        default: readable(initial),
        description,
      }));
    },
  };
}

/** What a page can read: other tokens by their public names, and no formula that only a browser could follow. */
function readable(css) {
  const oneLine = css.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
  if (/--_(grey|legible)\b/.test(oneLine)) return 'derived from --chat-widget-accent';
  return oneLine
    .replace(/^var\(--_rem\)$/, 'calc(var(--_rem))')
    .replaceAll('var(--_rem)', 'var(--chat-widget-font-size) * 16 / 15')
    .replace(/--_([\w-]+)/g, '--chat-widget-$1');
}
