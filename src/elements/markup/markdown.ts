import {Lexer, Parser, Renderer, Tokenizer, type Tokens} from 'marked';

/** How deep lists and quotes may lie in one another; from there on their signs are text. */
const DEEPEST = 6;

/** A table may have so many cells. */
const MOST_CELLS = 1_000;

/** With more signs of emphasis they are text: for each that nothing closes all that follow are looked through. */
const MOST_SIGNS = 400;

/** Elements that a browser goes on with in every block that follows, if they are not closed. */
const LASTING = /^(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;

/** So many of one kind it goes on with; any number when they have attributes. */
const ALIKE = 3;

/**
 * Light Markdown, for what people write to each other: every line break counts; no code by indentation, no headings
 * by underlining, no definitions that vanish. A tag that HTML does not have is what somebody has written.
 */
class LightTokenizer extends Tokenizer {
  readonly #hasEmphasis: boolean;
  #depth = 0;

  constructor(text: string) {
    super();
    this.#hasEmphasis = (text.match(/[*_~]+/g)?.length ?? 0) <= MOST_SIGNS;
  }

  override emStrong(source: string, masked: string, before?: string): Tokens.Em | Tokens.Strong | undefined {
    return this.#hasEmphasis ? super.emStrong(source, masked, before) : undefined;
  }

  override code(): undefined {}

  override lheading(): undefined {}

  override heading(source: string): Tokens.Heading | undefined {
    const found = super.heading(source);
    return found?.text ? found : undefined;
  }

  override def(): undefined {}

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#deeper(() => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    // Who begins a line with "2027. " writes of a year, and who writes nothing after a dash means the dash.
    return /^ *(\d{3}|([-+*]|\d+[.)])[ \t]*(\n|$))/.test(source) ? undefined : this.#deeper(() => super.list(source));
  }

  override table(source: string): Tokens.Table | undefined {
    if (!/^[^\n]*\|[^\n]*\n *[|:-]/.test(source)) return undefined;
    // Each row gets as many cells as the first.
    const [head, ...rows] = source.split('\n');
    return head!.split('|').length * rows.length > MOST_CELLS ? undefined : super.table(source);
  }

  override html(source: string): Tokens.HTML | undefined {
    return isMarkup(source) ? super.html(source) : undefined;
  }

  override tag(source: string): Tokens.Tag | undefined {
    return isMarkup(source) ? super.tag(source) : undefined;
  }

  override del(source: string, masked: string, before?: string): Tokens.Del | undefined {
    // One tilde says "about".
    return this.#hasEmphasis && source.startsWith('~~') ? super.del(source, masked, before) : undefined;
  }

  /** Addresses are only kept whole here; they become links as in every other text. */
  override url(source: string): Tokens.Link | undefined {
    const found = super.url(source);
    return found && ({type: 'text', raw: found.raw, text: found.text} as Tokens.Text as Tokens.Generic as Tokens.Link);
  }

  #deeper<T>(read: () => T | undefined): T | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

/** Writes what is drawn in another way than on a page: one small heading, pictures as links to them. */
class LightRenderer extends Renderer {
  /** All tags that were in the text. */
  written = '';
  #isInLink = false;

  override html(token: Tokens.HTML | Tokens.Tag): string {
    this.written += token.text;
    return super.html(token);
  }

  override heading({tokens}: Tokens.Heading): string {
    return `<h3>${this.parser.parseInline(tokens)}</h3>\n`;
  }

  override checkbox({checked}: Tokens.Checkbox): string {
    return checked ? '☑ ' : '☐ ';
  }

  override link(token: Tokens.Link): string {
    this.#isInLink = true;
    const link = super.link(token);
    this.#isInLink = false;
    return link;
  }

  override image({href, text}: Tokens.Image): string {
    const shown: Tokens.Text = {type: 'text', raw: text, text: text || href};
    return this.#isInLink ? this.text(shown) : super.link({type: 'link', raw: '', href, text, tokens: [shown]});
  }
}

/** What a text comes to as HTML, which is as untrusted as the text. */
export interface Markup {
  readonly html: string;
  /** How many elements a browser might have to make of it. */
  readonly weight: number;
}

/** Reads Markdown, and what HTML there is in it. */
export function readMarkdown(text: string): Markup {
  const renderer = new LightRenderer();
  const options = {gfm: true, breaks: true, tokenizer: new LightTokenizer(text), renderer};
  const html = Parser.parse(Lexer.lex(text, options), options);
  return {html, weight: countTags(html) * (1 + countLasting(renderer.written))};
}

function countTags(html: string): number {
  const [all, links] = [/<[a-z]/gi, /<a /gi].map((tags) => html.match(tags)?.length ?? 0);
  // Each link is a small piece of work of its own.
  return all! + 2 * links!;
}

/** How many elements may be begun again in every block. */
function countLasting(written: string): number {
  const alike = new Map<string, number>();
  let count = 0;
  for (const [, name, rest] of written.matchAll(/<([a-z]+)([^a-z][^>]*)?/gi)) {
    if (!LASTING.test(name!)) continue;
    const before = alike.get(name!) ?? 0;
    if (rest?.trim() || before < ALIKE) count += 1;
    alike.set(name!, before + 1);
  }
  // Tags in the text may also keep those open that Markdown has begun.
  return written === '' ? 0 : count + 2 * ALIKE;
}

/** Whether what begins with `<` is a tag of HTML, or a comment. */
function isMarkup(source: string): boolean {
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(source)?.[1];
  if (!name) return source.startsWith('<!--');
  // An element with a hyphen would be somebody's own, and run.
  return /^[a-z\d]+$/i.test(name) && !(document.createElement(name) instanceof HTMLUnknownElement);
}
