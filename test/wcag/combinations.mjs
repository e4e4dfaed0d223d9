/** What people and their machines change, and how. */
export const AXES = {
  scheme: ['light', 'dark'],
  language: ['en', 'ar'],
  size: ['360x740', '320x568', '1280x800'],
  text: ['100%', '200%'],
  forced: ['none', 'active'],
};

/** Every combination there is. Neighbours differ in what is changed most easily. */
export const everyCombination = Object.entries({
  size: AXES.size,
  text: AXES.text,
  language: AXES.language,
  forced: AXES.forced,
  scheme: AXES.scheme,
}).reduce((all, [axis, values]) => all.flatMap((each) => values.map((value) => ({...each, [axis]: value}))), [{}]);

/** Which value of scheme, language, text and forced colours goes with the first, second and third size. */
const TRIPLES = [
  ['0000', '0000', '1111'],
  ['1111', '1111', '0000'],
  ['0001', '0110', '1010'],
  ['1110', '1001', '0101'],
];

/**
 * Three combinations for the state of that number. In them every state meets every value of every axis; four states in
 * a row meet every pair of values.
 */
export function shareOf(index) {
  const axes = ['scheme', 'language', 'text', 'forced'];
  return TRIPLES[index % TRIPLES.length].map((choices, at) => ({
    size: AXES.size[at],
    ...Object.fromEntries(axes.map((axis, place) => [axis, AXES[axis][choices[place]]])),
  }));
}

/** What a combination is called. */
export function nameOf(combination) {
  return Object.keys(AXES)
    .map((axis) => combination[axis])
    .join(' ');
}
