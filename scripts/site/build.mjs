import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../lib/run.mjs';
import {expandHtml, expandMarkdown} from './directives.mjs';
import {layout} from './layout.mjs';
import {llmsFullText, llmsText, plainMarkdown} from './llms.mjs';
import {renderMarkdown} from './markdown.mjs';
import {PAGES} from './pages.mjs';
import {referencePages} from './reference.mjs';
import {sectionsOf, textOf} from './search-index.mjs';

/**
 * Writes the documentation into a built demo: pages of `docs/`, their index for searching, `llms.txt`, and the widget as a
 * website would have it (`chat/`), which the recipes use.
 *
 * @param site The folder of the demo.
 * @param cdn That of the scripts for websites.
 */
export function buildSite(site, cdn) {
  const reference = referencePages();
  const pages = PAGES.map((page) => render(page, reference[page.name]));
  for (const {name, file, markdown} of pages) {
    write(join(site, 'docs', `${name}.html`), file);
    write(join(site, 'docs', `${name}.md`), markdown);
  }
  for (const [name, source] of pages.flatMap(({assets}) => [...assets])) {
    cpSync(join(root, source), join(site, 'docs', name));
  }
  write(join(site, 'docs/search.json'), JSON.stringify(pages.flatMap(sectionsOf)));
  write(join(site, 'llms.txt'), llmsText(pages));
  write(join(site, 'llms-full.txt'), llmsFullText(pages));
  cpSync(cdn, join(site, 'chat'), {recursive: true, filter: (path) => !path.endsWith('.map')});
}

function render(page, made) {
  const markdown = made ?? readFileSync(join(root, page.source), 'utf8');
  const rendered = renderMarkdown(markdown, page.source);
  const html = expandHtml(rendered.html);
  const description = descriptionOf(html);
  const scripts = [
    ...(/class="(?:sample|hero)"/.test(html) ? ['live'] : []),
    ...(html.includes('class="playground"') ? ['playground'] : []),
  ];
  const file = layout({...page, ...rendered, html, description, scripts});
  return {
    ...page,
    ...rendered,
    html,
    file,
    description,
    markdown: plainMarkdown(expandMarkdown(markdown), page.source),
  };
}

/** The first sentences of a page. */
function descriptionOf(html) {
  const text = textOf(/<p>([^]*?)<\/p>/.exec(html)?.[1] ?? '');
  const cut = text.slice(0, 180);
  return text.length <= 180 ? text : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function write(path, text) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
