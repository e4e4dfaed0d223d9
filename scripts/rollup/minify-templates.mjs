import MagicString from 'magic-string';

/**
 * Takes out of html``, svg`` and css`` templates the white space that is there for whoever reads the source. It changes
 * no template's meaning: between tags a run of white space becomes one space, and CSS is touched outside of strings only.
 */
export function minifyTemplates() {
  const minifiers = {html: collapse, svg: collapse, css: minifyCss};
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
      const result = new MagicString(code);
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const minify = minifiers[tag.name];
        for (const {start, end, value} of minify ? quasi.quasis : []) {
          if (end > start) result.update(start, end, minify(value.raw));
        }
      }
      return {code: result.toString(), map: result.generateMap({hires: true})};
    },
  };
}

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node)) {
    if (child && typeof child === 'object') yield* taggedTemplates(child);
  }
}

function collapse(markup) {
  return markup.replace(/\s+/g, ' ');
}

function minifyCss(css) {
  // First: comments keep white space apart.
  const bare = css.replace(/("[^"]*"|'[^']*')|\/\*[^]*?\*\//g, '$1');
  return bare.replace(
    /(?<kept>"[^"]*"|'[^']*')|(?:;|\s)*(?<end>\})\s*|\s*(?<sign>[{;,])\s*|(?<colon>:)\s+|\b0(?<point>\.\d)|(?<space>\s+)/g,
    (...match) => {
      const {kept, end, sign, colon, point, space} = match.at(-1);
      return kept ?? end ?? sign ?? colon ?? point ?? (space ? ' ' : '');
    },
  );
}
