import {importAt, NOW} from './clock.mjs';
import {missingFonts} from './fonts.mjs';

/** How every state is drawn: on a phone by day, and above a page by night, from right to left. */
const VIEWS = {
  phone: {size: '360x740', scheme: 'light', language: 'en'},
  desktop: {size: '520x800', scheme: 'dark', language: 'ar'},
};

/** Records are drawn as long as they are together, on what would be a very long phone. */
const LONG = '360x3000';

/** What looks another way each time: it moves, or it is the hand of the one who tests. */
const RESTLESS = /^(a voice message|files above the panel|a place to be shared)$/;

const EMOJI = /emoji|reaction|survey|form|record|whole conversation/i;

/** Every picture there is: its name, the state, and how it is drawn. */
export async function pictures() {
  const {states} = await importAt(NOW, '../wcag/states.mjs');
  return states
    .filter(({name}) => !RESTLESS.test(name))
    .flatMap((state) =>
      Object.entries(VIEWS).map(([view, combination]) => ({
        name: `${nameOf(state)}.${view}`,
        state,
        combination: {text: '100%', forced: 'none', ...combination, ...(isOfRecords(state) ? {size: LONG} : {})},
        fonts: [...(combination.language === 'ar' ? ['ar'] : []), ...(EMOJI.test(state.name) ? ['emoji'] : [])],
      })),
    );
}

function isOfRecords({name}) {
  return /^records \d/.test(name);
}

/** Names of files, those of records by their number, which stays when other records come. */
function nameOf({name}) {
  return name
    .replace(/^(records \d+),.*/, '$1')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .toLowerCase();
}

/** Those that can be compared on this machine. */
export function comparable(all) {
  const missing = new Set(missingFonts());
  return all.filter(({fonts}) => !fonts.some((font) => missing.has(font)));
}
