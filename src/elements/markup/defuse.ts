/** Attributes that mean something to whoever reads the elements afterwards. */
const WANTED = /^(?:href|src|alt|start|align|colspan|rowspan)$/i;

/** Elements whose text is no text: as `noembed` it is nothing to a browser, and goes with its element. */
const CODE = /^(?:script|style)$/i;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const END = /[\s/]*>/y;

/**
 * HTML without handlers, styles and scripts, as far as a look at its tags tells. Not for safety, which is the business of
 * what reads it next: browsers report these to the owner of a page with a strict policy as soon as they are parsed, in
 * whatever document that is. One pass, whatever the text.
 */
export function defused(html: string): string {
  let written = '';
  let at = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [, slash, name] = tag as unknown as [string, string, string];
    written += html.slice(at, tag.index);
    const {attributes, end} = readAttributes(html, TAG.lastIndex);
    // A tag that never ends is nothing to a browser either.
    if (end === undefined) return written;
    written += `<${slash}${CODE.test(name) ? 'noembed' : name}${attributes}>`;
    at = end;
    TAG.lastIndex = end;
  }
  return written + html.slice(at);
}

function readAttributes(html: string, start: number): {attributes: string; end: number | undefined} {
  let attributes = '';
  let at = start;
  for (;;) {
    END.lastIndex = ATTRIBUTE.lastIndex = at;
    if (END.test(html)) return {attributes, end: END.lastIndex};
    const found = ATTRIBUTE.exec(html);
    if (!found) return {attributes, end: undefined};
    at = ATTRIBUTE.lastIndex;
    const [, name, ...values] = found as unknown as [string, string, ...(string | undefined)[]];
    const value = values.find((each) => each !== undefined) ?? '';
    if (WANTED.test(name)) attributes += ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  }
}
