import {plain} from './markdown.mjs';

/** How much of a section can be found; what stands first says what it is about. */
const LENGTH = 1200;

/** What can be found on a page: each section with its heading, its address, and its words. */
export function sectionsOf({name, title, group, html}) {
  // The first part goes from the title to the first heading below it.
  const parts = html.split(/(?=<h[23] id=")/);
  return parts.map((part) => {
    const [, id, heading] = /^<h[23] id="([^"]*)">([^]*?)<\/h[23]>/.exec(part) ?? [];
    const body = id === undefined ? part.replace(/<h1>[^]*?<\/h1>/, '') : part.replace(/^<h[23][^]*?<\/h[23]>/, '');
    return {
      address: `${name}.html${id === undefined ? '' : `#${id}`}`,
      title: id === undefined ? title : textOf(heading),
      page: id === undefined ? group : title,
      text: textOf(body).slice(0, LENGTH),
    };
  });
}

/** HTML as its words. */
export function textOf(html) {
  return plain(
    html
      // What only a sample says, and labels, would be found before what explains them.
      .replaceAll(/<(script|select|noscript|figcaption)\b[^]*?<\/\1>/g, ' ')
      .replaceAll(/<pre data-label="Comes in">[^]*?<\/pre>/g, ' ')
      .replaceAll('Change it in the playground', '')
      .replaceAll(/<(?:\/?(?:p|li|td|th|tr|h\d|div|dd|dt|pre|figure|br)\b)[^>]*>/g, ' ')
      .replaceAll(/<[^>]+>/g, ''),
  )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
