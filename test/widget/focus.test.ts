import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  customerSays,
  focused,
  isVisible,
  one,
  part,
  parts,
  pointWith,
  press,
  say,
  settled,
  show,
  until,
} from '../helpers.js';

const everything = 'attachments reactions replies emoji voice location video transcript';
const open = html`<chat-widget open locale="en" allow=${everything}></chat-widget>`;

/** A widget with all that comes when there is time. */
async function shown(template = open): Promise<ChatWidget> {
  const widget = await show(template);
  await until(() => all(widget, 'chat-skip-links').length > 0, 'what comes late was there');
  return widget;
}

/** Uses an element by keyboard. */
async function use(element: HTMLElement, key = 'Enter'): Promise<void> {
  element.focus();
  await press(key);
}

async function comesTo(find: () => Element | null | undefined, what: string): Promise<void> {
  await until(() => find() && focused() === find(), `${what} had the focus`);
}

/** What is opened from the composer, and the first thing in it. */
const openers: readonly [string, (widget: ChatWidget) => HTMLElement, (widget: ChatWidget) => Element | undefined][] = [
  ['the emoji', (widget) => part(widget, 'emoji-button'), (widget) => all(widget, '[type=search]')[0]],
  ['the choice of what to attach', (widget) => part(widget, 'attach'), (widget) => all(widget, '.more button')[0]],
  ['a recording', (widget) => part(widget, 'voice-button'), (widget) => all(widget, 'chat-recorder button')[0]],
];

describe('who opens something by keyboard', () => {
  for (const [name, opener, first] of openers.slice(0, 2)) {
    it(`is in ${name}, and with Escape where they were`, async () => {
      pointWith('fine');
      const widget = await shown();
      await use(opener(widget));
      await comesTo(() => first(widget), name);
      await press('Escape');
      await comesTo(() => opener(widget), 'what opens it');
      expect(widget.open).to.equal(true);
    });
  }

  it('goes up and down in the choice of what to attach', async () => {
    const widget = await shown();
    await use(part(widget, 'attach'));
    const choices = () => all(widget, '.more button');
    await comesTo(() => choices()[0], 'the first');
    await press('ArrowDown');
    expect(focused() === choices()[1]).to.equal(true);
    await press('ArrowDown');
    expect(focused() === choices()[0]).to.equal(true);
    await press('ArrowUp');
    expect(focused() === choices()[1]).to.equal(true);
  });

  it('is back where they were after a question that they don’t answer', async () => {
    const widget = await shown();
    await say(widget, agentSays('Hello'));
    await use(part(widget, 'end-chat'));
    await until(() => parts(widget, 'confirm').length > 0, 'it was asked');
    await comesTo(() => all(widget, '[part~=confirm] button')[0], 'the first answer');
    await press('Escape');
    await comesTo(() => part(widget, 'end-chat'), 'the button');
  });

  it('is back at an image after looking at it', async () => {
    const widget = await shown();
    widget.resolveFile = () => 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    await say(widget, fixture('messages/02-IMAGE'));
    await until(() => all(widget, 'button[part~=image]').length > 0, 'it was there');
    const image = one(widget, 'button[part~=image]');
    await use(image);
    await until(() => all(widget, 'chat-image-viewer').length > 0, 'it was shown');
    await until(() => focused()?.ariaLabel === 'Close', 'the viewer had the focus');
    await press('Escape');
    await comesTo(() => image, 'the image');
    expect(widget.open).to.equal(true);
  });

  it('writes after choosing to reply, and goes on writing when they don’t', async () => {
    const widget = await shown();
    await say(widget, agentSays('Hello'));
    part(widget, 'message').focus();
    await until(() => parts(widget, 'action').length > 1, 'the actions were there');
    await use(parts(widget, 'action').find(({ariaLabel}) => ariaLabel === 'Reply')!);
    await comesTo(() => part(widget, 'input'), 'the composer');
    await use(part(widget, 'cancel'));
    await comesTo(() => part(widget, 'input'), 'the composer');
  });
});

describe('who stands on what goes', () => {
  it('is at the message once it is tried again', async () => {
    const widget = await shown();
    await say(widget, {...fixture('made/text-delivery-failed'), room: ''});
    await use(part(widget, 'retry'));
    await comesTo(() => part(widget, 'message'), 'the message');
  });

  it('stays in the list when a message comes', async () => {
    const widget = await shown();
    await say(widget, agentSays('Hello'));
    part(widget, 'list').focus();
    await say(widget, customerSays('Hi'));
    await comesTo(() => part(widget, 'list'), 'the list');
  });

  it('writes after saying whether the chat may be kept', async () => {
    const widget = await shown(html`<chat-widget open locale="en" consent="pending"></chat-widget>`);
    const agree = all(widget, 'button').find((each) => each.textContent?.includes('Agree'))!;
    await use(agree);
    await comesTo(() => part(widget, 'input'), 'the composer');
  });

  it('is at the card of a call that was answered elsewhere', async () => {
    const widget = await shown();
    const request = fixture('made/videoRequestedByAgent');
    await say(widget, {...request, room: ''});
    await until(() => parts(widget, 'call-accept').length > 0, 'it rang');
    part(widget, 'call-accept').focus();
    const ended = fixture('messages/20-videoEnded');
    await say(widget, {...ended, room: '', data: {...ended.data, ts: request.data.ts + 1}});
    await until(() => parts(widget, 'call-accept').length === 0, 'it was over');
    await until(() => widget.matches(':focus-within') && isVisible(focused()!), 'somebody had the focus');
  });

  it('stays in the list when the newest messages come in its midst', async () => {
    const widget = await shown();
    await say(widget, agentSays('One', {id: '1', ts: 1}), agentSays('Three', {id: '3', ts: 3}));
    const [first] = parts(widget, 'message');
    first!.focus();
    await say(widget, agentSays('Two', {id: '2', ts: 2}), agentSays('Four', {id: '4', ts: 4}));
    expect(focused() === parts(widget, 'message')[0]).to.equal(true);
  });
});

describe('every field on a phone', () => {
  /** The sizes of the letters in all fields that can be seen. */
  function sizes(widget: ChatWidget): string[] {
    const fields = all(widget, 'input:not([type=radio], [type=checkbox], [type=file]), textarea, select');
    return fields.filter(isVisible).map((field) => `${field.localName} ${getComputedStyle(field).fontSize}`);
  }

  /** Those below 16 pixels: phones would zoom in on them. */
  function small(widget: ChatWidget): string[] {
    return sizes(widget).filter((size) => parseFloat(size.split(' ')[1]!) < 16);
  }

  for (const size of ['', '12px', '20px']) {
    it(`has letters of 16 pixels at least, also in a page with ${size || 'its usual'} letters`, async () => {
      const widget = await shown(html`
        <chat-widget
          open
          locale="en"
          allow=${everything}
          style="--chat-widget-font-size: ${size || '15px'}"
        ></chat-widget>
      `);
      await say(widget, fixture('made/form-all-types'), fixture('made/form-survey-types'));
      await until(() => parts(widget, 'control').length > 8, 'the forms were there');
      await use(part(widget, 'emoji-button'));
      await until(() => all(widget, '[type=search]').length > 0, 'the search was there');
      await settled(widget);
      expect(sizes(widget).length).to.be.greaterThan(6);
      expect(small(widget)).to.deep.equal([]);
    });
  }
});

describe('a button that sends', () => {
  it('lets who writes go on writing, so that no keyboard goes and comes', async () => {
    const widget = await shown();
    const input = part<HTMLTextAreaElement>(widget, 'input');
    await click(input);
    input.value = 'Hi';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled(widget);
    let left = 0;
    input.addEventListener('blur', () => left++);
    await click(part(widget, 'send'));
    expect([left, focused() === input, widget.messages.length]).to.deep.equal([0, true, 1]);
  });
});
