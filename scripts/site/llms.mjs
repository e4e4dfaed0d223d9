import {resolveLink} from './links.mjs';
import {GROUPS} from './pages.mjs';

const ABOUT = `# chat-widget

> \`<chat-widget>\`: a customer chat as one custom element, for websites (one script tag) and apps (npm). It shows the messages of a
> contact centre (texts, files, menus, quick replies, forms, calls) and sends the customer's answers.
`;

/** The list of pages for language models, as llmstxt.org describes it. */
export function llmsText(pages) {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const groups = GROUPS.map(({title, pages: inGroup}) => {
    const lines = inGroup
      .filter(({name}) => name)
      .map(({name, title: pageTitle}) => `- [${pageTitle}](docs/${name}.md): ${byName.get(name).description}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return `${ABOUT}\n${groups.join('\n')}`;
}

/** All pages in one text. */
export function llmsFullText(pages) {
  return `${ABOUT}\n${pages.map(({markdown}) => markdown.trim()).join('\n\n---\n\n')}\n`;
}

/** Markdown for reading alone: links lead to pages of its kind, and HTML that only a page needs is gone. */
export function plainMarkdown(markdown, source) {
  return markdown
    .replaceAll(/\]\(([^)\s]+)\)/g, (all, target) => {
      const {href} = resolveLink(target, source);
      return href ? `](${href.replace(/^([\w-]+)\.html/, '$1.md')})` : all;
    })
    .replaceAll(/<dl class="facts">(.*?)<\/dl>/g, (all, rows) => factsText(rows));
}

function factsText(rows) {
  return rows
    .replaceAll(
      /<div><dt>(.*?)<\/dt><dd>(.*?)<\/dd><\/div>/g,
      (row, key, value) => `- ${key ? `${key}: ` : ''}${value}\n`,
    )
    .replaceAll(/<\/?code[^>]*>/g, '`')
    .replaceAll('` `', '`: `')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
