import {escape} from './highlight.mjs';
import {GROUPS, PAGES} from './pages.mjs';

/** The same as on the other pages of the demo, and as the page about it advises. */
const POLICY = `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self' wss: https:; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify chat-widget 'allow-duplicates'`;

/** 20 px on a grid of 24, as in the widget. */
const ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h10',
  search: 'M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14Zm5-2 4.5 4.5',
  scheme: 'M12 20a8 8 0 1 0 0-16v16Zm0 0a8 8 0 0 1 0-16',
  bubble:
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 5Z',
};

/** A whole page of the site around an article. */
export function layout({name, title, description, html, headings, source, isWide, scripts}) {
  const fullTitle = name === 'index' ? 'chat-widget: a customer chat as one element' : `${title} – chat-widget`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<title>${escape(fullTitle)}</title>
<meta name="description" content="${escape(description)}" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="site.css" />
<link rel="stylesheet" href="live.css" />
<script src="scheme.js"></script>
<script type="module" src="site.js"></script>
${scripts.map((script) => `<script type="module" src="${script}.js"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<button type="button" class="icon menu" popovertarget="pages" aria-label="Pages">${icon('menu')}</button>
<a class="brand" href="index.html">${icon('bubble')}<span>chat-widget</span></a>
<nav class="demos" aria-label="Demos">
<a href="../index.html">Shop</a>
<a href="../gallery.html">Gallery</a>
<a href="../theme.html">Theme</a>
</nav>
<button type="button" class="find needs-script" aria-haspopup="dialog" aria-keyshortcuts="/ Control+K Meta+K">${icon('search')}<span>Search</span><kbd aria-hidden="true">/</kbd></button>
<button type="button" class="icon scheme needs-script" aria-label="Colours: as the system">${icon('scheme')}</button>
</header>
<div class="frame">
<nav id="pages" class="pages" popover aria-label="Pages">
${GROUPS.map((group) => groupHtml(group, name)).join('\n')}
</nav>
<main id="main" tabindex="-1"${isWide ? ' class="wide"' : ''}>
<article${source ? '' : ' class="reference"'}>
${html}
</article>
${neighbours(name)}
</main>
${isWide ? '' : contents(headings)}
</div>
</body>
</html>
`;
}

function icon(name) {
  return `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="${ICONS[name]}" /></svg>`;
}

function groupHtml({title, pages}, current) {
  const id = `group-${title.toLowerCase()}`;
  const items = pages.map((page) => {
    const mark = page.name === current ? ' aria-current="page"' : '';
    return `<li><a href="${page.href ?? `${page.name}.html`}"${mark}>${escape(page.title)}</a></li>`;
  });
  return `<p id="${id}">${title}</p>\n<ul aria-labelledby="${id}">${items.join('')}</ul>`;
}

/** What is on a page, where there is more than one thing. */
function contents(headings) {
  const shown = headings.filter(({level}) => level === 2 || level === 3);
  if (shown.length < 2) return '';
  const items = shown.map(
    ({level, id, text}) => `<li class="level-${level}"><a href="#${id}">${escape(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><p aria-hidden="true">On this page</p><ul>${items.join('')}</ul></nav>`;
}

/** The pages before and after. */
function neighbours(name) {
  const at = PAGES.findIndex((page) => page.name === name);
  const link = (page, words, side) =>
    page
      ? `<a class="${side}" href="${page.name}.html"><span>${words}</span> <strong>${escape(page.title)}</strong></a>`
      : '';
  return `<nav class="neighbours" aria-label="Next to this page">${link(PAGES[at - 1], 'Before', 'before')}${link(PAGES[at + 1], 'Next', 'after')}</nav>`;
}
