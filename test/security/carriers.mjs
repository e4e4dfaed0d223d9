/**
 * What carries payloads: a message of every type for each text in it, made from the fixtures. Which texts there are is
 * found by walking them, so that a field that a fixture gains is covered from then on.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {textsIn, valueAt, withEntry, withKey, withValue} from './mutate.mjs';

export const ROOM = 'R';

/** Texts that decide what a message is, or where it belongs: with a payload there it shows nothing of the others. */
const DECISIVE = /^(?:room|_id|id|messageType|dc_type|command|mode|custom_regexp)$/;

/** The messages of all fixtures. */
export const fixtures = ['messages', 'made'].flatMap((folder) => {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')));
});

/** Fields that some messages have, and that may turn up in any. */
const anywhere = (record) =>
  [
    [['data', 'replyTo'], 'nobody'],
    [['data', 'deliveryErrorReason'], 'because'],
    [['data', 'content', 'user', 'nickname'], 'Anna'],
    [['data', 'content', 'user', 'id'], 'USER_x'],
    ...(record.data.content?.contacts ?? []).map((_, index) => [
      ['data', 'content', 'contacts', index, 'name', 'last_name'],
      'Rossi',
    ]),
  ].reduce((made, [path, text]) => withText(made, path, text), record);

function withText(record, path, text) {
  const [at, key] = [path.slice(0, -1), path.at(-1)];
  const parent = at.reduce((inner, name) => inner?.[name], record);
  return parent && !(key in parent) ? withEntry(record, at, key, text) : record;
}

/** A form is drawn with all its fields: one is enough to carry something. */
function smaller(record) {
  const fields = record.data.content?.formData;
  if (!Array.isArray(fields) || fields.length < 2) return [record];
  return fields.map((field) => withValue(record, ['data', 'content', 'formData'], [field]));
}

/** What a field is called, whatever the place in its list; of what it is a part where that decides how it is drawn. */
function nameOf({data}, {path, isKey}) {
  const isDrawnBySort = path.some((key) => /^(?:label|value|options)$/.test(key)) && !DECISIVE.test(path.at(-1));
  const places = path.map((key, index) => {
    if (typeof key !== 'number') return key;
    if (!isDrawnBySort) return '[]';
    const item = valueAt({data}, path.slice(0, index + 1));
    return `[${item?.dc_type ?? item?.command ?? ''}]`;
  });
  return `${data.messageType} ${places.join('.').replaceAll('.[', '[')}${isKey ? ' (key)' : ''}`;
}

/**
 * Everything that can carry a payload: what it is called, and the message with the payload in its place. Those of one
 * `record` can carry payloads together, when they are put into it one after the other.
 */
export const carriers = [
  ...new Map(
    fixtures
      .filter(({data}) => data.content)
      .flatMap((fixture) => smaller(anywhere(fixture)))
      // Those with the most texts last: then there are few records that carry all of them.
      .toSorted((a, b) => textsIn(a).length - textsIn(b).length)
      .flatMap((record) => {
        const put = (text, payload, into) =>
          text.isKey ? withKey(into, text.path, payload) : withValue(into, text.path, payload);
        const others = [[], ['data'], ['data', 'content'], ['data', 'content', 'user']].map((path) => [
          `${record.data.messageType} ${['', ...path].join('.')} (another key)`,
          {record, turn: Infinity, put: (payload, into = record) => withEntry(into, path, payload, payload)},
        ]);
        const texts = textsIn(record).map((text) => [
          nameOf(record, text),
          // Keys come after the texts behind them, the innermost first.
          {
            record,
            turn: text.isKey ? -text.path.length : -Infinity,
            put: (payload, into = record) => put(text, payload, into),
          },
        ]);
        return [...texts, ...others];
      }),
  ),
].map(([name, {record, turn, put}]) => ({name, type: name.split(' ')[0], record, turn, put}));

/** A message of every type, and of every type of field, with the payload in all its texts at once. */
export const wholes = [
  ...new Map(
    fixtures
      .filter(({data}) => data.content)
      .flatMap((fixture) => smaller(anywhere(fixture)))
      .toSorted((a, b) => textsIn(a).length - textsIn(b).length)
      .map((record) => {
        const kind = record.data.content.formData?.[0]?.dc_type;
        const texts = textsIn(record).filter(({path, isKey}) => !isKey && !DECISIVE.test(path.at(-1)));
        const put = (payload) => texts.reduce((made, {path}) => withValue(made, path, payload), record);
        return [kind ? `${record.data.messageType}[${kind}]` : record.data.messageType, put];
      }),
  ),
].map(([name, put]) => ({name, type: name.split('[')[0], put}));

/** Carriers of one record as one, whose payload is a list: one for each. */
export function together(some) {
  const {type, record} = some[0];
  const order = [...some.keys()].toSorted((a, b) => (some[a].turn < some[b].turn ? -1 : 1));
  const put = (list) => order.reduce((into, index) => some[index].put(list[index], into), record);
  return {name: some.map(({name}) => name).join(', '), type, put};
}

const AUTHORS = {
  agent: {id: 'USER_anna', isAgent: true},
  bot: {id: 'BOT_1', isAgent: true},
  customer: {id: 'USER_DEFAULT_1', isAgent: false},
};

/** The message of a carrier, as it is received among others. */
export function envelope({name, type, put}, payload, author, index) {
  const made = put(payload);
  const carries = (field) => name.split(', ').some((one) => one.endsWith(` ${field}`));
  const {data} = made;
  const {id, isAgent} = AUTHORS[author];
  // Of one person only the last reaction counts.
  const whose = carries('data.content.user.id') ? {} : {id: type === 'REACTION' ? `${id}${index}` : id};
  return {
    ...made,
    ...(carries('room') ? {} : {room: ROOM}),
    data: {
      ...data,
      content: {...data.content, user: {...data.content.user, ...whose, isAgent}},
      ...(carries('data.id') ? {} : {id: `m${index}`}),
      // Only of a message that failed is said why.
      ...(carries('data.deliveryErrorReason') ? {deliverySuccess: false} : {}),
      ts: Date.UTC(2026, 0, 1) + index * 1000,
    },
  };
}

/** Messages that end a chat lock everything that came before them. */
export function isEnding({type}) {
  return /^(?:endChat|leave)$/.test(type);
}

/** The steps of a call, other than the request with which one begins. */
const STEPS = /^(?:video(?:Accepted|Rejected|Started|Ended)|screenSharing)/;

/** What came before the others: the questions that are answered, and what is reacted to. */
const QUESTIONS = new Set(['MENU', 'QUICK_REPLY', 'FORM', 'TEXT']);
const questions = fixtures.filter(
  ({data}) => QUESTIONS.has(data.messageType) && data.content?.user?.isAgent && !JSON.stringify(data).includes('<'),
);
const request = fixtures.find(({data}) => data.messageType === 'videoRequestedByAgent');

/** A conversation in which each pair of a carrier and a payload is one message. */
export function conversation(pairs, author) {
  const said = pairs.flatMap(({carrier, payload}, index) => {
    const one = envelope(carrier, payload, author, index + 1);
    // Each step gets a call of its own: of one call only the latest step is told.
    return STEPS.test(carrier.type) ? [callBefore(one), one] : [one];
  });
  return [...questions.map((question) => ({...question, room: ROOM})), ...said];
}

function callBefore({data}) {
  return {...request, room: ROOM, data: {...request.data, id: `call before ${data.ts}`, ts: data.ts - 1}};
}
