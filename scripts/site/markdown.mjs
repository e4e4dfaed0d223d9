import {Marked} from 'marked';
import {escape, highlight} from './highlight.mjs';
import {resolveLink} from './links.mjs';

/**
 * A page of Markdown as HTML, with what else its text tells.
 *
 * @param markdown Text, without the directives of `directives.mjs`.
 * @param source Where it stands, for its links.
 * @returns {{html: string, headings: {level: number, id: string, text: string}[], assets: Map<string, string>}}
 */
export function renderMarkdown(markdown, source) {
  const headings = [];
  const assets = new Map();
  const taken = new Map();

  const renderer = {
    heading({depth, tokens, text}) {
      const id = unique(slugOf(plain(text)), taken);
      const inner = this.parser.parseInline(tokens);
      headings.push({level: depth, id, text: plain(text)});
      if (depth === 1) return `<h1>${inner}</h1>\n`;
      const linked = inner.includes('<a ') ? inner : `<a href="#${id}">${inner}</a>`;
      return `<h${depth} id="${id}">${linked}</h${depth}>\n`;
    },

    code({text, lang}) {
      return codeBlock(text, lang?.split(' ')[0], lang?.split(' ').slice(1).join(' '));
    },

    // Paths and queries break where their parts do.
    codespan({text}) {
      const breakable = escape(text)
        .replaceAll(/(?<=[\w}])\/(?=[\w{])/g, '<wbr>/')
        .replaceAll(/(?<=\w)(\?|=&amp;)(?=\w)/g, '$1<wbr>');
      return `<code>${breakable}</code>`;
    },

    table(token) {
      const head = token.header.map((cell) => this.tablecell(cell)).join('');
      const body = token.rows.map((row) => `<tr>${row.map((cell) => this.tablecell(cell)).join('')}</tr>`).join('\n');
      return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody>\n</table></div>\n`;
    },

    tablecell({tokens, header, align}) {
      const tag = header && tokens.length > 0 ? 'th' : 'td';
      const attributes = (tag === 'th' ? ' scope="col"' : '') + (align ? ` class="${align}"` : '');
      return `<${tag}${attributes}>${this.parser.parseInline(tokens)}</${tag}>`;
    },

    link({href, tokens, text}) {
      const inner = this.parser.parseInline(tokens);
      const link = resolveLink(href, source);
      if (link.asset) assets.set(link.href, link.asset);
      // Not on the site: named, for who has the repository.
      if (link.path)
        return text.includes(link.path) ? inner : `${inner} <span class="path">${escape(link.path)}</span>`;
      return `<a href="${escape(link.href)}">${inner}</a>`;
    },

    image({href, text}) {
      const link = resolveLink(href, source);
      if (link.asset) assets.set(link.href, link.asset);
      return `<img src="${escape(link.href)}" alt="${escape(text)}" loading="lazy" />`;
    },
  };

  const html = new Marked({renderer}).parse(markdown);
  return {html, headings, assets};
}

/** A block of code, which says what it is: a file by its name, else its language. */
export function codeBlock(code, language = '', title = '') {
  const label = escape(title || LABELS[language] || 'Text');
  return `<figure class="code"><figcaption>${label}</figcaption><pre data-label="${label}"><code>${highlight(code.trimEnd(), language)}</code></pre></figure>\n`;
}

const LABELS = {
  html: 'HTML',
  js: 'JavaScript',
  ts: 'TypeScript',
  json: 'JSON',
  css: 'CSS',
  sh: 'Terminal',
  http: 'HTTP',
};

/** As GitHub makes them, so that links work in both places. */
function slugOf(text) {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function unique(slug, taken) {
  const times = taken.get(slug) ?? 0;
  taken.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times}`;
}

/** Inline Markdown as its words. */
export function plain(text) {
  return text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<\/?(?:kbd|br|span|strong|em)\b[^>]*>/g, '')
    .replaceAll(/\*\*|`/g, '')
    .trim();
}
