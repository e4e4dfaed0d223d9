import {readFileSync} from 'node:fs';
import {fixtures} from '../security/lib/tour.mjs';

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const ALL = 'attachments reactions replies emoji voice location video transcript';
export const THEMES = ['business', 'compact-dark', 'high-contrast', 'warm'];

const RICH = `# A heading

Some **bold** and *slanted* text, \`code\`, [a link](https://www.example.com/a) and https://www.example.com/${LONG}

1. one
   - two
2. three

> quoted

| left | right | more | and more |
| --- | --: | --- | --- |
| a rather long cell | 2 | three | four |

\`\`\`
const aLongLineOfCode = ['which', 'can', 'be', 'scrolled', 'in', 'a', 'box', 'of', 'its', 'own'];
\`\`\``;

/** A record of the fixtures, whatever the room. */
export const fixture = (name) => ({...fixtures[`${name}.json`], room: ''});

let count = 0;

/** What somebody says, now. */
function message(messageType, content, {user = {id: 'USER_anna', isAgent: true, nickname: 'Anna'}, ...more} = {}) {
  const id = `said-${++count}`;
  const ts = Date.now() - 100_000 + count * 1000;
  const state = {deliverySuccess: true, deliveryErrorReason: '', messageSeen: null, replyTo: ''};
  return {room: '', data: {id, messageType, content: {...content, user}, ts, ...state, ...more}};
}

const OWN = {user: {id: 'USER_DEFAULT_1', isAgent: false}};
const says = (text, more) => message('TEXT', {text}, more);
const talk = () => [says('Good morning, how can I help?'), says('My order has not come', OWN), says('Let me see')];
const long = () => Array.from({length: 30}, (_, index) => says(`Message ${index}`, index % 3 ? {} : OWN));

/**
 * A state of the widget: what it is called, and
 *
 * - `attributes`, `records`, `before`: how a widget begins (`page/stage.js`);
 * - `act`: what the customer then does;
 * - `walk`: from where the keys go: from the `start` of the page, from `here`, what has the focus then, or not at all.
 */
const state = (name, {attributes = {}, records = [], before, act, walk = 'start', closed = false} = {}) => ({
  name,
  attributes: closed ? attributes : {open: '', ...attributes},
  records,
  before,
  act,
  walk,
});

const RECORDS = Object.keys(fixtures)
  .filter((name) => name !== 'conversation.json')
  .map((name) => name.replace('.json', ''));

const END = /endChat|leave-by-customer/;

/** Every record of the fixtures, some in one conversation: those that end one come last. */
const recordStates = groupsOf(
  RECORDS.filter((name) => !END.test(name)),
  9,
).map((names, index) =>
  state(`records ${index + 1}, ${names[0]} to ${names.at(-1)}`, {
    attributes: {allow: ALL},
    records: [...names, ...RECORDS.filter((name) => index === 0 && END.test(name))].map(fixture),
  }),
);

function groupsOf(list, size) {
  return Array.from({length: Math.ceil(list.length / size)}, (_, at) => list.slice(at * size, (at + 1) * size));
}

const FORM = 'form-all-types';

/** All messages of a conversation that is not long. */
const FILLED = '.chunk:not(.filling, .unfilled)';

/** What the customer does to the newest message: goes to it by keyboard, which brings up what can be done with it. */
async function toNewest(tab) {
  await tab.focus('[part~=list]');
  await tab.press('ArrowUp');
  await tab.shows('[part~=actions]');
}

const opens = (opener, shown) => async (tab) => {
  await tab.click(opener);
  await tab.shows(shown);
};

const THEME_RECORDS = () => [
  ...talk(),
  ...['07-MENU', '08-MENU_RESPONSE', '09-QUICK_REPLY', '11-FORM', 'text-delivery-failed', 'image-caption'].map(fixture),
];

/** The states of the widget itself. */
const widgetStates = [
  state('closed', {closed: true}),
  state('closed with a badge', {closed: true, records: talk(), act: (tab) => tab.shows('[part~=badge]')}),
  state('empty'),
  state('connecting', {before: 'connecting', records: talk()}),
  state('earlier messages to be had', {
    before: 'online',
    records: long(),
    act: async (tab) => {
      await tab.run('stage.receiver.earlier(true)');
      await tab.press('Home');
      await tab.run("stage.find('[part~=list]')[0].scrollTop = 0");
      await tab.shows('[part~=load-earlier], [part~=scroll-to-latest]');
    },
  }),
  state('offline', {before: 'offline', records: talk(), act: (tab) => tab.shows('[part~=banner]')}),
  state('connection lost', {before: 'lost', records: talk(), act: (tab) => tab.shows('[part~=banner]')}),
  state('offline with messages not sent', {
    before: 'offline',
    act: async (tab) => {
      await tab.run("for (const text of ['One', 'Two']) document.querySelector('chat-widget').sendText(text)");
      await tab.shows('[part~=banner] [part~=retry]');
    },
  }),
  state('failed messages', {
    records: [...talk(), fixture('text-delivery-failed'), fixture('text-delivery-failed-no-reason')],
    act: (tab) => tab.shows('[part~=message] [part~=retry]'),
  }),
  state('a file on its way', {
    before: 'uploading',
    act: async (tab) => {
      await tab.run("document.querySelector('chat-widget').sendFiles([new File(['a'], 'an-invoice.pdf')])");
      await tab.shows('[part~=progress]');
    },
  }),
  state('somebody writes', {
    records: talk(),
    act: async (tab) => {
      await tab.run("document.querySelector('chat-widget').setTyping('USER_anna', true)");
      await tab.shows('[part~=typing]');
    },
  }),
  state('unread messages and the way back to the latest', {
    records: long(),
    act: async (tab) => {
      await tab.shows(FILLED);
      await tab.run("stage.find('[part~=list]')[0].scrollTop = 200");
      await tab.shows('[part~=scroll-to-latest]');
    },
  }),
  state('a form', {records: [fixture(FORM)], act: (tab) => tab.shows('[part~=submit]')}),
  state('a form with errors', {
    records: [fixture(FORM)],
    act: opens('[part~=submit]', '[part~=summary]'),
    walk: 'here',
  }),
  state('a form that was sent', {records: [fixture(FORM), fixture('form-response-all-types')]}),
  state('a survey with errors', {
    records: [fixture('form-survey-types')],
    act: opens('[part~=submit]', '[part~=error]'),
    walk: 'here',
  }),
  state('a form before the chat', {
    act: async (tab) => {
      const {content} = fixture(FORM).data;
      await tab.run(`document.querySelector('chat-widget').openForm(${JSON.stringify(content)}); 0`);
      await tab.shows('[part~=submit]');
    },
  }),
  state('answered questions', {
    records: [
      '07-MENU',
      '08-MENU_RESPONSE',
      '09-QUICK_REPLY',
      '10-QUICK_REPLY_RESPONSE',
      '11-FORM',
      '12-FORM_RESPONSE',
    ].map(fixture),
  }),
  state('what can be done with a message', {records: talk(), act: toNewest, walk: 'here'}),
  state('a reaction to be picked', {
    records: talk(),
    act: async (tab) => {
      await toNewest(tab);
      await tab.press('Enter');
      await tab.press('Enter');
      await tab.shows('[part~=action][aria-pressed]');
    },
    walk: 'here',
  }),
  state('reactions', {
    records: ['text-agent-question', 'reaction-agent', 'reaction-customer']
      .map(fixture)
      .flatMap((each) => [
        each,
        message('REACTION', {emoji: '🎉'}, {replyTo: fixture('text-agent-question').data.id, ...OWN}),
      ]),
  }),
  state('emoji', {
    attributes: {allow: ALL},
    act: opens('[part~=emoji-button]', '[role=tabpanel] button'),
    walk: 'here',
  }),
  state('no emoji found', {
    attributes: {allow: ALL},
    act: async (tab) => {
      await opens('[part~=emoji-button]', '[role=tabpanel] button')(tab);
      await tab.focus('input[type=search]');
      await tab.type('xyzzy');
      await tab.shows('.none');
    },
    walk: 'here',
  }),
  state('what to add', {attributes: {allow: ALL}, act: opens('[part~=attach]', '[part~=action]'), walk: 'here'}),
  state('an image in large', {
    records: [fixture('02-IMAGE'), fixture('image-caption')],
    act: opens('button[part~=image]', 'dialog[open]'),
    walk: 'here',
  }),
  state('the list of shortcuts', {
    records: talk(),
    act: async (tab) => {
      await tab.shows('[part~=skip-link]');
      await tab.focus('[part~=input]');
      await tab.press('F1');
      await tab.shows('[part~=shortcuts]');
    },
    walk: 'here',
  }),
  state('files to be sent, and one that can’t be', {
    act: async (tab) => {
      await tab.run(`stage.choose('an-invoice.pdf', '${LONG}.pdf', 'a.exe')`);
      await tab.shows('[part~=attachment]');
      await tab.shows('[part~=error]');
    },
  }),
  state('files above the panel', {
    records: talk(),
    act: async (tab) => {
      await tab.run('stage.drag()');
      await tab.shows('[part~=drop-target]');
    },
    // A hand that drags does not press keys.
    walk: 'none',
  }),
  state('a voice message', {attributes: {allow: ALL}, act: opens('[part~=voice-button]', '.clock'), walk: 'here'}),
  state('no microphone', {
    attributes: {allow: ALL},
    before: 'refusing',
    act: opens('[part~=voice-button]', '[part~=retry]'),
    walk: 'here',
  }),
  state('a place to be shared', {
    attributes: {allow: ALL},
    act: async (tab) => {
      await opens('[part~=attach]', '[part~=action]')(tab);
      await tab.click('[part~=action]', 1);
      await tab.shows('.words');
    },
    walk: 'here',
  }),
  state('a reply', {
    records: talk(),
    act: async (tab) => {
      await toNewest(tab);
      await tab.click('[part~=action]', 1);
      await tab.shows('.quoted');
    },
    walk: 'here',
  }),
  state('a long draft', {
    attributes: {allow: ALL},
    records: talk(),
    act: async (tab) => {
      await tab.focus('[part~=input]');
      await tab.type(`I have a question. ${'It is a long one. '.repeat(20)}`);
    },
  }),
  state('everything that may be done', {attributes: {allow: ALL}, records: talk()}),
  state('a call that is asked for', {attributes: {allow: ALL}, records: [fixture('videoRequestedByAgent')]}),
  state('a voice call that is asked for', {
    attributes: {allow: ALL},
    records: [fixture('videoRequestedByAgent-audio-only')],
  }),
  state('a call that was asked for', {attributes: {allow: ALL}, records: [fixture('16-videoRequestedByCustomer')]}),
  state('a running call with its picture', {
    attributes: {allow: ALL},
    before: 'picture',
    records: ['16-videoRequestedByCustomer', '17-videoAccepted', '18-videoStarted'].map(fixture),
    act: (tab) => tab.shows('[part~=banner]'),
  }),
  state('a shared screen', {
    attributes: {allow: ALL},
    records: ['16-videoRequestedByCustomer', '17-videoAccepted', '18-videoStarted', '19-screenSharingStarted'].map(
      fixture,
    ),
    act: (tab) => tab.shows('[part~=sharing]'),
  }),
  state('a call that was missed', {records: ['videoRequestedByAgent', '20-videoEnded'].map(fixture)}),
  state('the question whether to end', {
    records: talk(),
    act: opens('[part~=end-chat]', '[part~=confirm]'),
    walk: 'here',
  }),
  state('a chat that is over', {
    attributes: {allow: ALL},
    records: ['07-MENU', '09-QUICK_REPLY', '11-FORM', 'endChat-by-agent'].map(fixture),
    act: (tab) => tab.shows('[part~=new-chat]'),
  }),
  state('consent', {attributes: {consent: 'pending'}, act: (tab) => tab.shows('.agree')}),
  state('long names', {
    attributes: {heading: `Customer service of the ${LONG} of Vienna`, allow: ALL},
    records: [
      says('Hello', {user: {id: 'USER_a', isAgent: true, nickname: `Anna Maria ${LONG}`}}),
      message('DOCUMENT', {fileName: `${LONG}.pdf`, documentType: 'pdf', caption: ''}),
      message('CONTACTS', {contacts: [{name: {formatted_name: LONG}, phones: [{phone: '+39 02 1234567890'}]}]}),
    ],
  }),
  state('long words', {
    records: [
      says(LONG.repeat(3)),
      says(LONG.repeat(2), OWN),
      message('MENU', {text: LONG, options: [{id: 1, command: 'load-item', text: LONG, targetUrl: LONG}]}),
      message('QUICK_REPLY', {text: LONG, header: LONG, footer: LONG, quickReplies: [LONG, 'Yes', 'No']}),
    ],
  }),
  state('rich text', {records: [says(RICH)], act: (tab) => tab.shows('.rich')}),
  state('a file that can’t be loaded', {
    records: [message('IMAGE', {fileName: 'missing.png', documentType: 'png', caption: 'Gone'})],
    act: (tab) => tab.shows('[part~=error]'),
  }),
  state('a widget in a box', {attributes: {layout: 'inline', allow: ALL}, records: talk()}),
  state('a widget that is the page', {attributes: {layout: 'page', allow: ALL}, records: talk()}),
  state('the whole conversation', {
    attributes: {allow: ALL},
    records: fixtures['conversation.json'].map((each) => ({...each, room: ''})),
  }),
  ...THEMES.map((theme) => ({...state(`theme ${theme}`, {attributes: {allow: ALL}, records: THEME_RECORDS()}), theme})),
  ...THEMES.map((theme) => ({...state(`theme ${theme}, closed`, {closed: true, records: talk()}), theme})),
];

/** Every state there is. */
export const states = [...widgetStates, ...recordStates];

/** The style sheet of a theme. */
export function sheetOf(theme) {
  return theme ? readFileSync(new URL(`../../src/theme/themes/${theme}.css`, import.meta.url), 'utf8') : '';
}
