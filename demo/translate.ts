/** The words of a page in one language, by the key in its `data-say…` attributes. */
export type Words = Readonly<Record<string, string>>;

/** What a key may stand for: the text of its element, or an attribute. */
const PLACES = {
  'data-say': (element: Element) => ({
    get: () => element.textContent,
    set: (text: string) => (element.textContent = text),
  }),
  'data-say-label': (element: Element) => attribute(element, 'aria-label'),
  'data-say-placeholder': (element: Element) => attribute(element, 'placeholder'),
};

/** Finds what a page says, which is English as it comes; returns what says it in other words. */
export function translator(page: Document): (words: Words) => void {
  const sayings = Object.entries(PLACES).flatMap(([name, placeOf]) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => {
      const {get, set} = placeOf(element);
      return {key: element.getAttribute(name)!, english: get()!, say: set};
    }),
  );
  return (words) => {
    for (const {key, english, say} of sayings) say(words[key] ?? english);
  };
}

function attribute(element: Element, name: string) {
  return {get: () => element.getAttribute(name), set: (text: string) => element.setAttribute(name, text)};
}
