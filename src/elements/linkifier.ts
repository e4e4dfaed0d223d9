import {LinkifyIt} from 'linkify-it';

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
