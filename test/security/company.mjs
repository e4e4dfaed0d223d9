/**
 * Which texts of a message can carry a payload at the same time: those that are still shown when the others are. Found
 * out by drawing them, so that a text that hides another never shares a message with it.
 */
import {carriers, conversation, isEnding, together} from './carriers.mjs';

const AUTHORS = ['agent', 'bot', 'customer'];

/** Texts that decide what becomes of all the others stay alone. */
const isAlone = ({name}) => /\b(?:room|data\.id|messageType|dc_type|command|mode|custom_regexp)$/.test(name);

/** A word that no widget says. No letter of it changes between cases. */
const mark = (number) => `zq${String(number).padStart(7, '0')}qz`;

/** Lists of carriers, each of them for one message; every carrier is in one of them. */
export async function findCompanies(tab) {
  const shownAlone = await shownIn(
    tab,
    carriers.map((carrier) => [carrier]),
  );
  const alone = new Map(carriers.map((carrier, index) => [carrier, shownAlone[index]]));
  const sociable = carriers.filter((carrier) => !isAlone(carrier));
  const records = [...new Set(sociable.map(({record}) => record))].map((record) => ({
    waiting: sociable.filter((carrier) => carrier.record === record),
    companies: [],
    place: 0,
  }));
  for (;;) {
    const trying = records.filter(({waiting}) => waiting.length > 0);
    if (trying.length === 0) break;
    const trials = trying.map(({waiting, companies, place}) => [...(companies[place] ?? []), waiting[0]]);
    const shown = await shownIn(tab, trials);
    for (const [index, record] of trying.entries()) {
      const trial = trials[index];
      const expected = trial.flatMap((carrier, at) => alone.get(carrier).map(([, author]) => `${at} ${author}`));
      const found = new Set(shown[index].map((each) => each.join(' ')));
      const fits = expected.every((each) => found.has(each));
      if (fits || record.place === record.companies.length) {
        record.companies[record.place] = trial;
        record.waiting = record.waiting.slice(1);
        record.place = 0;
      } else {
        record.place += 1;
      }
    }
  }
  return [...records.flatMap(({companies}) => companies), ...carriers.filter(isAlone).map((carrier) => [carrier])];
}

/** For each list of carriers, which of them are seen by whom it comes from: pairs of a place in the list and an author. */
async function shownIn(tab, lists) {
  const shown = lists.map(() => []);
  for (const author of AUTHORS) {
    for (const ending of [false, true]) {
      const some = [...lists.entries()].filter(([, [carrier]]) => isEnding(carrier) === ending);
      const meant = new Map();
      const pairs = some.map(([place, list]) => ({
        carrier: together(list),
        payload: list.map((_, at) => {
          const word = mark(meant.size);
          meant.set(word, [place, at]);
          return word;
        }),
      }));
      const words = await tab.do('wordsShown', JSON.stringify(conversation(pairs, author)), 'zq\\d{7}qz');
      for (const word of words) {
        const [place, at] = meant.get(word);
        shown[place].push([at, author]);
      }
    }
  }
  tab.trips();
  return shown;
}
