import {LinkifyIt} from 'linkify-it';

import {yieldToPage} from '../model/turn.js';

/** A piece of text: as it is, or one that is an address. */
export type Piece = string | {readonly text: string; readonly url: string};

/** Cuts a text into its pieces, in order; joined they are the text again. */
export type Linkifier = (text: string) => readonly Piece[];

// Of addresses without a scheme only `www.…` and mail: "tomorrow.It is" is no address.
const finder = new LinkifyIt({fuzzyLink: true, fuzzyEmail: true});
const isMeant = ({schema, text}: {schema: string; text: string}) => schema !== '' || /^www\./i.test(text);

export const linkify: Linkifier = (text) => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of (finder.match(text) ?? []).filter(isMeant)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({text: match.text, url: match.schema === '' ? match.text : match.url});
    end = match.lastIndex;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
};

let preparing: Promise<void> | undefined;

/**
 * Browsers make a pattern ready when it first meets a text, and again, to be faster, when it meets the next. These are long: on a
 * slow phone each is a task of its own. Done once, however often it is asked for.
 */
export function prepareLinkifier(): Promise<void> {
  preparing ??= prepare();
  return preparing;
}

async function prepare(): Promise<void> {
  const {re} = finder;
  const patterns = [
    () => re.get_schema_search(),
    () => re.get_fuzzy_link_search(),
    () => re.get_fuzzy_mail_host_search(),
    () => re.get_mail_name_validator(),
    () => re.get_http_validator(),
  ];
  for (const pattern of [...patterns, ...patterns]) {
    await yieldToPage();
    // Where one with a flag would go on from is set anew before each text.
    pattern().test('www.example.org, anna@example.org');
  }
}
