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

/** Defaults name other tokens by their public names, where they have one. */
function readable(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/--_(?!(?:rem|grey|legible)\b)([\w-]+)/g, '--chat-widget-$1');
}
