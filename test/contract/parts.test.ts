import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';

import {exportparts} from '../../src/theme/parts.js';
import {MemoryTransport} from '../../src/transport/memory-transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {type FixtureName, fixture} from '../fixtures.js';
import {agentSays, click, part, parts, press, say, settled, show, until} from '../helpers.js';
import {choose, drag, fileOf, transferOf} from '../helpers/attaching.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {step} from '../helpers/records.js';

const names = exportparts.split(', ');

/** A widget that has received these records. */
async function received(...records: readonly FixtureName[]): Promise<ChatWidget> {
  const widget = await show();
  for (const name of records) await say(widget, {...fixture(name), room: ''});
  return widget;
}

/** A widget that shows a bit of everything. */
async function everything(): Promise<ChatWidget> {
  const widget = await show();
  widget.resolveFile = () => new Promise(() => {});
  for (const name of [
    'messages/01-TEXT',
    'messages/06-LINK',
    'messages/07-MENU',
    'messages/08-MENU_RESPONSE',
    'messages/09-QUICK_REPLY',
    'messages/11-FORM',
    'messages/12-FORM_RESPONSE',
    'made/form-all-types',
    'messages/02-IMAGE',
    'messages/03-DOCUMENT',
    'messages/04-VIDEO',
    'messages/05-AUDIO',
    'messages/14-CONTACTS',
    'messages/15-LOCATION',
    'made/text-delivery-failed',
    'made/videoRequestedByAgent',
    'made/leave',
  ] as const) {
    await say(widget, {...fixture(name), room: ''});
  }
  widget.transport = new MemoryTransport({accept: () => new Promise(() => {})});
  await widget.updateComplete;
  widget.sendText('On its way');
  await say(widget, agentSays('The last word'));
  widget.scrollToMessage(fixture('messages/01-TEXT').data.id);
  await until(() => parts(widget, 'scroll-to-latest').length > 0, 'the list was left');
  return widget;
}

/** A widget that came back to what was said while it was closed. */
async function missed(): Promise<ChatWidget> {
  const widget = await show();
  await say(widget, agentSays('Old', {messageSeen: 1}));
  widget.close();
  await say(widget, agentSays('New'));
  widget.show();
  await settled(widget);
  return widget;
}

async function longChat(): Promise<ChatWidget> {
  const history = Array.from({length: 9}, (_, index) => agentSays(`Line ${index}`, {ts: index + 1, messageSeen: 1}));
  return show(html`<chat-widget open .transport=${new MemoryTransport({history, pageSize: 5})}></chat-widget>`);
}

async function answered(): Promise<ChatWidget> {
  const widget = await show();
  const question = agentSays('Which one?');
  await say(widget, question);
  widget.sendText('This one', {replyTo: question.data.id});
  widget.react(question.data.id, '👍');
  await settled(widget);
  parts(widget, 'message')[0]!.focus();
  await settled(widget);
  return widget;
}

async function clicked(template: TemplateResult, name: string): Promise<ChatWidget> {
  const widget = await show(template);
  await click(part(widget, name));
  return widget;
}

async function attaching(): Promise<ChatWidget> {
  const widget = await show();
  await choose(widget, fileOf('ticket.pdf'));
  return widget;
}

async function choosingEmoji(): Promise<ChatWidget> {
  const widget = await clicked(html`<chat-widget open allow="emoji"></chat-widget>`, 'emoji-button');
  await until(() => parts(widget, 'emoji-picker').length > 0, 'the emoji were there');
  return widget;
}

async function dragging(): Promise<ChatWidget> {
  const widget = await show();
  await drag(widget, 'dragover', transferOf([fileOf('ticket.pdf')]));
  return widget;
}

async function uploading(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open .transport=${new FakeTransport()}></chat-widget>`);
  widget.sendFiles([fileOf('ticket.pdf')]);
  await settled(widget);
  return widget;
}

async function typing(): Promise<ChatWidget> {
  const widget = await show();
  widget.setTyping('USER_mrossi', true);
  await settled(widget);
  return widget;
}

async function asked(): Promise<ChatWidget> {
  const widget = await show();
  await say(widget, agentSays('Hello'));
  await click(part(widget, 'end-chat'));
  return widget;
}

async function byKeyboard(): Promise<ChatWidget> {
  const widget = await show();
  await until(() => parts(widget, 'skip-link').length > 1, 'the links were there');
  parts(widget, 'skip-link').at(-1)!.focus();
  await press('Enter');
  await until(() => parts(widget, 'shortcuts').length > 0, 'the shortcuts were there');
  return widget;
}

/** A call of the customer's, up to some step. */
function calling(...types: readonly string[]): () => Promise<ChatWidget> {
  const now = Date.now();
  const steps = types.map((type, index) => step(type, `step-${index}`, now + index, index > 0 ? 'agent' : 'customer'));
  return async () => {
    const widget = await show();
    await say(widget, ...steps);
    return widget;
  };
}

const started = ['videoRequestedByCustomer', 'videoAccepted', 'videoStarted'];

const scenes: readonly [what: string, shown: string, make: () => Promise<ChatWidget>][] = [
  [
    'a conversation with a bit of everything',
    `launcher badge panel header title header-actions close status banner list day notice message customer agent bot
    first last failed pending bubble avatar author time retry text image audio video file link location contact menu
    option chosen quick-replies quick-reply form field label control error summary submit answer call call-accept
    call-reject end-chat composer input send scroll-to-latest`,
    everything,
  ],
  ['a chat with something new', 'unread-separator', missed],
  ['a long chat', 'load-earlier', longChat],
  ['replies and reactions', 'quote reactions reaction actions action', answered],
  [
    'a composer with all that can be added',
    'attach emoji-button voice-button',
    () => show(html`<chat-widget open allow="attachments emoji voice"></chat-widget>`),
  ],
  ['a file that waits to be sent', 'attachment', attaching],
  ['a choice of emoji', 'emoji-picker', choosingEmoji],
  ['a panel that files are dragged over', 'drop-target', dragging],
  ['a file on its way', 'progress cancel pending', uploading],
  ['a chat in which somebody writes', 'typing', typing],
  ['a call that is asked for', 'call requested call-accept call-reject', () => received('made/videoRequestedByAgent')],
  ['a call that is accepted', 'call accepted banner', calling(...started.slice(0, 2))],
  ['a call that goes on', 'call started banner', calling(...started)],
  ['a screen that is shared', 'banner sharing', calling(...started, 'screenSharingStarted')],
  ['a call that is over', 'call ended', calling(...started, 'videoEnded')],
  ['a call that was declined', 'call rejected', calling('videoRequestedByCustomer', 'videoRejected')],
  ['the question whether to end', 'confirm cancel', asked],
  ['a chat that is over', 'new-chat', () => received('messages/21-endChat')],
  ['what is there for keyboards', 'skip-link shortcuts', byKeyboard],
];

const wordsOf = (text: string) => text.trim().split(/\s+/);

describe('by chat-widget::part(name) a page can style', () => {
  const sheet = new CSSStyleSheet();

  before(() => {
    for (const name of names) {
      CSS.registerProperty({name: `--styled-${name}`, syntax: '*', inherits: false});
      sheet.insertRule(`chat-widget::part(${name}) { --styled-${name}: yes }`);
    }
    document.adoptedStyleSheets.push(sheet);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  for (const [what, shown, make] of scenes) {
    describe(`in ${what}`, () => {
      const styles = new Map<string, readonly string[]>();

      before(async () => {
        const widget = await make();
        for (const name of wordsOf(shown)) {
          const found = parts(widget, name);
          styles.set(
            name,
            found.map((each) => getComputedStyle(each).getPropertyValue(`--styled-${name}`)),
          );
        }
      });

      for (const name of wordsOf(shown)) {
        it(name, () => {
          const styled = styles.get(name)!;
          expect(styled).not.to.deep.equal([]);
          expect(styled).to.deep.equal(styled.map(() => 'yes'));
        });
      }
    });
  }

  it('every part there is', () => {
    const tried = new Set(scenes.flatMap(([, shown]) => wordsOf(shown)));
    expect([...tried].toSorted()).to.deep.equal(names.toSorted());
  });
});
