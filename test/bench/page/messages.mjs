/** The conversation that all subjects show: the same texts at the same times. */
const SENTENCES = [
  'Good morning, how can I help you today?',
  'I booked two seats for Friday and would like to move them to Sunday, if that is possible.',
  'Let me have a look.',
  'Sure!',
  'There is a flight at half past nine with two seats left in the same class; the difference would be forty euros for both of you together, and the luggage stays as it is.',
  'That sounds good, thank you.',
  'Shall I change the booking?',
  'Yes, please do.',
];

const MINUTE = 60_000;

/** Long enough ago for all messages of a history, one a minute. */
const BEGAN = Date.now() - 100 * 24 * 60 * MINUTE;

/** One message in twenty brings a link. */
const LINK = 20;

/**
 * `count` messages, beginning with the one numbered `first`. Each ends with its number, by which it is found.
 *
 * @param options.isNew Said at this moment and not seen yet, instead of a part of the history.
 */
export function messages(first, count, {withLinks = true, isNew = false} = {}) {
  return Array.from({length: count}, (_, index) => {
    const number = first + index;
    const at = isNew ? Date.now() : BEGAN + number * MINUTE;
    const iso = new Date(at).toISOString();
    const link = withLinks && number % LINK === 7 ? ` https://example.com/bookings/${number}` : '';
    return {
      id: `m-${number}`,
      text: `${SENTENCES[(number * 5) % SENTENCES.length]}${link} ${mark(number)}`,
      mine: !isNew && number % 3 === 1,
      isNew,
      name: 'Anna',
      at,
      iso,
      time: iso.slice(11, 16),
    };
  });
}

/** What a message ends with. */
export function mark(number) {
  return `(${String(number).padStart(6, '0')})`;
}
