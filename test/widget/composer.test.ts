import {expect} from 'chai';
import {html} from 'lit';

import {ChatWidget} from '../../src/widget/chat-widget.js';
import {ChatPanel} from '../../src/widget/panel.js';
import {ChatTranscript} from '../../src/widget/transcript.js';
import {
  agentSays,
  click,
  drawings,
  expectSpecified,
  focused,
  frame,
  heard,
  part,
  press,
  said,
  say,
  show,
  type,
} from '../helpers.js';

function input(widget: ChatWidget): HTMLTextAreaElement {
  return part(widget, 'input');
}

/** A widget in which the customer has typed `text`, not yet sent. */
async function typed(text: string, widget?: ChatWidget): Promise<ChatWidget> {
  const shown = widget ?? (await show());
  await click(input(shown));
  await type(text);
  return shown;
}

/** The texts sent from now on. */
function texts(widget: ChatWidget): () => unknown[] {
  const sent = heard(widget, 'chat-send');
  return () => sent.map(({message}) => message.data.content['text']);
}

describe('the composer', () => {
  it('sends what was written, exactly as the specification has a text', async () => {
    const widget = await show(html`<chat-widget open room="CHAT_1" user-id="USER_1"></chat-widget>`);
    const sent = heard(widget, 'chat-send');
    await typed('Hello', widget);
    await press('Enter');
    expect(sent).to.have.length(1);
    expectSpecified(sent[0]!.message, {
      room: 'CHAT_1',
      data: {
        replyTo: '',
        id: '',
        messageType: 'TEXT',
        content: {text: 'Hello', user: {id: 'USER_1', isAgent: false}},
        ts: 0,
        deliverySuccess: true,
        deliveryErrorReason: '',
        messageSeen: null,
      },
    });
    expect([sent[0]!.answers, sent[0]!.files]).to.deep.equal([undefined, []]);
  });

  it('shows it, and is empty again', async () => {
    const widget = await typed('Hello');
    await press('Enter');
    expect(said(widget)).to.deep.equal(['Hello']);
    expect(input(widget).value).to.equal('');
    expect(part(widget, 'send').ariaDisabled).to.equal('true');
  });

  it('sends by its button, too, and keeps the focus', async () => {
    const widget = await typed('Hello');
    const sent = texts(widget);
    await click(part(widget, 'send'));
    expect(sent()).to.deep.equal(['Hello']);
    expect(focused()).to.equal(input(widget));
  });

  it('breaks the line by Shift and Enter', async () => {
    const widget = await typed('One');
    const sent = texts(widget);
    await press('Shift+Enter');
    await type('Two');
    expect([input(widget).value, sent()]).to.deep.equal(['One\nTwo', []]);
  });

  it('sends several lines as they are', async () => {
    const widget = await typed('One');
    const sent = texts(widget);
    await press('Shift+Enter');
    await type('  two');
    await press('Enter');
    expect(sent()).to.deep.equal(['One\n  two']);
  });

  for (const text of ['', '   ', '\n\n']) {
    it(`does not send ${JSON.stringify(text)}`, async () => {
      const widget = await show();
      const sent = texts(widget);
      await click(input(widget));
      for (const character of text) await press(character === '\n' ? 'Shift+Enter' : 'Space');
      await press('Enter');
      expect(sent()).to.deep.equal([]);
    });
  }

  it('tells that there is nothing to send', async () => {
    const widget = await show();
    expect(part(widget, 'send').ariaDisabled).to.equal('true');
    await typed('Hi', widget);
    expect(part(widget, 'send').ariaDisabled).to.equal('false');
  });

  const compositions: [how: string, init: KeyboardEventInit][] = [
    ['composing', {isComposing: true}],
    ['as Safari ends a composition', {keyCode: 229}],
  ];
  for (const [how, init] of compositions) {
    it(`does not send by an Enter that belongs to the input method, ${how}`, async () => {
      const widget = await typed('にほん');
      const sent = texts(widget);
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      input(widget).dispatchEvent(enter);
      expect([sent(), input(widget).value, enter.defaultPrevented]).to.deep.equal([[], 'にほん', false]);
    });
  }

  it('keeps the text when the host prevents it, and nothing appears', async () => {
    const widget = await typed('Not now');
    widget.addEventListener('chat-send', (event) => event.preventDefault());
    await press('Enter');
    expect([input(widget).value, said(widget), widget.messages]).to.deep.equal(['Not now', [], []]);
  });

  it('has a name and a placeholder', async () => {
    const widget = await show(html`<chat-widget open placeholder="Ask away"></chat-widget>`);
    expect([input(widget).placeholder, input(widget).ariaLabel]).to.deep.equal(['Ask away', 'Ask away']);
  });

  it('grows with the text, up to a limit', async () => {
    const widget = await show();
    const heights: number[] = [];
    await click(input(widget));
    for (let line = 0; line < 12; line += 1) {
      await type('x');
      await press('Shift+Enter');
      heights.push(input(widget).offsetHeight);
    }
    expect(heights[3]).to.be.greaterThan(heights[0]!);
    expect(heights[11]).to.equal(heights[9]);
  });

  it('takes what is written without anything else being drawn, from the first key on', async () => {
    const widget = await show();
    await say(widget, agentSays('Hello', {messageSeen: 1}));
    await click(input(widget));
    await frame();
    const around = [ChatWidget, ChatPanel, ChatTranscript].map((each) => drawings(each));
    for (const key of ['a', 'b', 'Space', 'c', 'Backspace', 'Shift+Enter', 'd']) await press(key);
    await frame();
    expect(input(widget).value).to.equal('ab \nd');
    expect(around.map(({count}) => count)).to.deep.equal([0, 0, 0]);
  });

  it('changes nothing for a key but the text, where fields fit their text by themselves', async function () {
    if (!CSS.supports('field-sizing', 'content')) this.skip();
    const widget = await typed('a');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const every = {subtree: true, childList: true, attributes: true, characterData: true};
    observer.observe(input(widget).getRootNode(), every);
    await press('b');
    observer.disconnect();
    expect(input(widget).value).to.equal('ab');
    expect(changes).to.deep.equal([]);
  });
});
