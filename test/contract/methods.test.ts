import {expect} from 'chai';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  customerSays,
  focused,
  heard,
  isVisible,
  part,
  parts,
  said,
  settled,
  show,
  until,
} from '../helpers.js';
import {fileOf} from '../helpers/attaching.js';

const request = {...fixture('made/videoRequestedByAgent'), room: ''};
const question = agentSays('Which one?', {id: 'question'});
const survey = {title: 'How was it?', formData: [{name: 'stars', dc_type: 'rating_star', label: 'Stars', value: ''}]};
const long = Array.from({length: 60}, (_, index) =>
  customerSays(`Line ${index}`, {id: `line-${index}`, ts: index + 1}),
);

function isInView(widget: ChatWidget, row: Element): boolean {
  const list = part(widget, 'list').getBoundingClientRect();
  const {top} = row.getBoundingClientRect();
  return top >= list.top && top < list.bottom;
}

/** What a page does with an element it has just made, and what its customer sees of it. */
const early: readonly [what: string, act: (widget: ChatWidget) => unknown, isSeen: (widget: ChatWidget) => unknown][] =
  [
    ['show()', (widget) => widget.show(), (widget) => isVisible(part(widget, 'panel'))],
    [
      'close()',
      (widget) => {
        widget.show();
        widget.close();
      },
      (widget) => parts(widget, 'panel').length === 0 && isVisible(part(widget, 'launcher')),
    ],
    ['toggle()', (widget) => widget.toggle(), (widget) => isVisible(part(widget, 'panel'))],
    ['receive()', (widget) => widget.receive(question), (widget) => said(widget).includes('Which one?')],
    ['sendText()', (widget) => widget.sendText('Hello'), (widget) => said(widget).includes('Hello')],
    ['sendFiles()', (widget) => widget.sendFiles([fileOf('a.pdf')]), (widget) => parts(widget, 'file').length === 1],
    [
      'react()',
      (widget) => {
        widget.receive(question);
        widget.react('question', '👍');
      },
      (widget) => parts(widget, 'reaction').length === 1,
    ],
    ['requestVideo()', (widget) => widget.requestVideo(), (widget) => parts(widget, 'requested').length === 1],
    [
      'answerVideo()',
      (widget) => {
        widget.receive(request);
        widget.answerVideo(true);
      },
      (widget) => parts(widget, 'accepted').length === 1,
    ],
    [
      'endVideo()',
      (widget) => {
        widget.requestVideo();
        widget.endVideo();
      },
      (widget) => parts(widget, 'ended').length === 1,
    ],
    ['endChat()', (widget) => widget.endChat(), (widget) => parts(widget, 'new-chat').length === 1],
    ['leave()', (widget) => widget.leave(), (widget) => parts(widget, 'new-chat').length === 1],
    ['setTyping()', (widget) => widget.setTyping('USER_1', true), (widget) => parts(widget, 'typing').length === 1],
    ['openForm()', (widget) => widget.openForm(survey), (widget) => isVisible(part(widget, 'form'))],
    [
      'scrollToMessage()',
      (widget) => {
        widget.receive(long);
        widget.scrollToMessage('line-3');
      },
      (widget) => isInView(widget, parts(widget, 'message')[3]!),
    ],
    [
      'reset()',
      (widget) => {
        widget.sendText('Hello');
        widget.reset();
      },
      (widget) => isVisible(part(widget, 'list')) && said(widget).length === 0,
    ],
  ];

describe('before the element is in the page', () => {
  const made: ChatWidget[] = [];

  afterEach(() => {
    for (const widget of made.splice(0)) widget.remove();
  });

  for (const [name, act, isSeen] of early) {
    it(`${name} works`, async () => {
      const widget = document.createElement('chat-widget');
      made.push(widget);
      Object.assign(widget, {locale: 'en', open: !/^(show|close|toggle)/.test(name)});
      void act(widget);
      document.body.append(widget);
      await settled(widget);
      await until(() => isSeen(widget), 'it was seen');
    });
  }

  it('transcript() has what was said, as JSON', async () => {
    const widget = document.createElement('chat-widget');
    widget.receive(question);
    expect(JSON.parse(await widget.transcript('json').text())).to.deep.equal([question]);
  });

  it('focus() harms nothing', () => {
    document.createElement('chat-widget').focus();
  });
});

describe('show() and then focus()', () => {
  it('puts the customer where something can be written', async () => {
    const widget = await show();
    widget.close();
    await settled(widget);
    widget.show();
    widget.focus();
    await until(() => focused() === part(widget, 'input'), 'the field had the focus');
  });
});

/** Each in a chat where an agent has asked for a call. */
const sending: readonly [name: string, act: (widget: ChatWidget) => unknown, type: string][] = [
  ['sendText', (widget) => widget.sendText('Hello'), 'TEXT'],
  ['react', (widget) => widget.react('question', '👍'), 'REACTION'],
  ['requestVideo', (widget) => widget.requestVideo(), 'videoRequestedByCustomer'],
  ['answerVideo', (widget) => widget.answerVideo(false), 'videoRejected'],
  ['endVideo', (widget) => widget.endVideo(), 'videoEnded'],
  ['endChat', (widget) => widget.endChat(), 'endChat'],
  ['leave', (widget) => widget.leave(), 'leave'],
];

for (const [name, act, type] of sending) {
  describe(`${name}()`, () => {
    async function talking(): Promise<ChatWidget> {
      const widget = await show();
      widget.receive([question, request]);
      await settled(widget);
      return widget;
    }

    it('returns the envelope that goes out', async () => {
      const widget = await talking();
      const sent = heard(widget, 'chat-send');
      const envelope = act(widget);
      expect(envelope).to.have.nested.property('data.messageType', type);
      expect(sent.map(({message}) => message)).to.deep.equal([envelope]);
    });

    it('returns nothing when a listener prevents it, and nothing changes', async () => {
      const widget = await talking();
      widget.addEventListener('chat-send', (event) => event.preventDefault());
      const before = widget.messages.length;
      expect(act(widget)).to.equal(undefined);
      expect([widget.messages.length, widget.ended, widget.call.state]).to.deep.equal([before, false, 'requested']);
    });
  });
}
