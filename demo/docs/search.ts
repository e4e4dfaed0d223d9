import MiniSearch, {type SearchResult} from 'minisearch';

/** A section of a page, as `search.json` has it. */
export interface Section {
  readonly address: string;
  readonly title: string;
  /** Where it belongs: its page, or for a whole page its group. */
  readonly page: string;
  readonly text: string;
}

/** A section that was found, with the words in it that were. */
export interface Found extends Section {
  readonly terms: readonly string[];
}

/** Fetches what there is to find. */
export async function makeSearch(): Promise<(query: string) => readonly Found[]> {
  const answer = await fetch(new URL('search.json', document.baseURI));
  const sections = (await answer.json()) as readonly Section[];
  const index = new MiniSearch<Section>({
    idField: 'address',
    fields: ['title', 'page', 'text'],
    storeFields: ['title'],
    // Names such as `chat-send` and `sendText` are found by each of their words, and as they stand.
    tokenize: (text) => text.split(/[\s\p{P}\p{S}]+/u).flatMap((word) => [word, ...parts(word)]),
    searchOptions: {
      boost: {title: 4, page: 1.5},
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      // A whole page before its sections.
      boostDocument: (address) => (String(address).includes('#') ? 1 : 1.5),
    },
  });
  index.addAll(sections);
  const byAddress = new Map(sections.map((section) => [section.address, section]));
  return (query) =>
    namesFirst(index.search(query), query).map(({id, terms}) => ({...byAddress.get(String(id))!, terms}));
}

function parts(word: string): string[] {
  const found = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return found.length > 1 ? found : [];
}

/** What is called just so comes before what only speaks of it. */
function namesFirst(results: SearchResult[], query: string): SearchResult[] {
  const isCalled = ({title}: SearchResult) => nameOf(String(title)) === nameOf(query);
  return [...results.filter(isCalled), ...results.filter((result) => !isCalled(result))];
}

/** A name without what stands around it: parentheses of a method, capitals. */
function nameOf(text: string): string {
  return text.replace(/\(.*$/, '').trim().toLowerCase();
}
