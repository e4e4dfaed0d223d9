import {sendMouse} from '@web/test-runner-commands';
import axe from 'axe-core';
import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  control,
  frame,
  heard,
  instead,
  isVisible,
  part,
  parts,
  say,
  settled,
  show,
  textOf,
  type,
  until,
  write,
} from '../helpers.js';
import {choose, fileOf} from '../helpers/attaching.js';

const EVERYTHING = 'attachments reactions replies emoji voice location video transcript';

/** Takes note of what waits for its time; what it returns lets that time come, and then that of what follows. */
function clocks(): () => Promise<void> {
  const waiting = new Map<number, () => void>();
  const [later, never] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const start = (work: () => void, delay?: number) => {
    const act = () => {
      if (waiting.delete(id)) work();
    };
    const id = later(act, delay);
    waiting.set(id, act);
    return id;
  };
  instead(window, 'setTimeout', start as typeof window.setTimeout);
  const stop = (id?: number) => {
    waiting.delete(id!);
    never(id);
  };
  instead(window, 'clearTimeout', stop as typeof window.clearTimeout);
  return async () => {
    for (let round = 0; round < 20; round++) {
      const due = [...waiting.values()];
      for (const act of due) act();
      await new Promise(requestAnimationFrame);
    }
  };
}

describe('time', () => {
  it('takes nothing away from who is slow: when all clocks have run down, all is there that was', async function () {
    this.timeout(20_000);
    const runDown = clocks();
    const widget = await show();
    await say(widget, fixture('made/form-all-types'));
    await until(() => parts(widget, 'submit').length > 0, 'the form was there');
    await click(part(widget, 'submit'));
    await until(() => parts(widget, 'error').some(isVisible), 'there were errors');
    await write(control(widget, 'First name'), 'Giovanna');
    await choose(widget, fileOf('a.pdf'), fileOf('b.exe'));
    await click(part(widget, 'input'));
    await type('I am slow');
    const told = textOf(widget);
    await runDown();
    await settled(widget);
    expect(textOf(widget)).to.equal(told);
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('I am slow');
    expect(control(widget, 'First name').value).to.equal('Giovanna');
    expect(told).to.include('b.exe').and.to.include('required');
  });
});

describe('what moves by itself', () => {
  it('comes to rest within five seconds, also where somebody writes for longer', async () => {
    const widget = await show();
    await say(widget, agentSays('Hello'));
    widget.setTyping('USER_mrossi', true);
    await until(() => parts(widget, 'typing').length > 0, 'somebody was writing');
    const motions = all(widget, '*')
      .flatMap((each) => each.getAnimations())
      .filter(({timeline}) => timeline === document.timeline);
    expect(motions).not.to.have.length(0);
    const ends = motions.map(({effect}) => effect!.getComputedTiming().endTime as number);
    expect(Math.max(...ends)).to.be.at.most(5000);
  });
});

describe('a button of the mouse', () => {
  /** Presses it on an element, and lets it go elsewhere. */
  async function slip(element: Element): Promise<void> {
    element.scrollIntoView({block: 'nearest'});
    await frame();
    const {left, top, width, height} = element.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [1, 1]});
    await sendMouse({type: 'up'});
  }

  /** What somebody could have done. */
  const done = (widget: ChatWidget) => ({
    open: widget.open,
    messages: widget.messages.length,
    opened: all(widget, 'dialog, .popup, [part~="confirm"], [part~="quote"], [part~="error"]').filter(isVisible).length,
    pressed: all(widget, '[aria-pressed="true"], :checked').length,
  });

  for (const name of [
    'launcher',
    'close',
    'end-chat',
    'option',
    'quick-reply',
    'submit',
    'send',
    'emoji-button',
    'attach',
    'voice-button',
    'reaction',
  ]) {
    it(`does nothing when it is let go beside what it was pressed on: ${name}`, async () => {
      const widget = await show(html`<chat-widget open allow=${EVERYTHING}></chat-widget>`);
      const records = ['07-MENU', '09-QUICK_REPLY', '11-FORM'].map((each) =>
        fixture(`messages/${each}` as 'messages/01-TEXT'),
      );
      const liked = agentSays('Hello');
      await say(widget, ...records.map((each) => ({...each, room: ''})), liked);
      widget.react(liked.data.id, '👍');
      await until(() => parts(widget, 'reaction').length > 0, 'the reaction was there');
      await until(() => parts(widget, 'submit').length > 0, 'the form was there');
      if (name === 'send') await write(part(widget, 'input'), 'Hi');
      const heardOf = (['chat-send', 'chat-open-url', 'chat-end', 'chat-close', 'chat-call'] as const).map((each) =>
        heard(widget, each),
      );
      const before = done(widget);
      await slip(parts(widget, name)[0]!);
      await settled(widget);
      expect(done(widget)).to.deep.equal(before);
      expect(heardOf.flat()).to.deep.equal([]);
    });
  }
});

describe('who says what they see', () => {
  const mismatch = {type: 'rule', values: ['label-content-name-mismatch']} as const;

  for (const locale of ['en', 'it', 'de']) {
    it(`is understood: every name has in it the words that are seen (${locale})`, async () => {
      const widget = await show(html`<chat-widget open locale=${locale} allow=${EVERYTHING}></chat-widget>`);
      const more = [fixture('made/menu-all-targets'), fixture('made/form-survey-types'), agentSays('Hello')];
      await say(widget, ...[...conversation(), ...more].map((each) => ({...each, room: ''})));
      const like = (nickname: string) => ({
        messageType: 'REACTION',
        content: {emoji: '👍', user: {id: nickname, isAgent: true, nickname}},
      });
      const ids = {replyTo: more[2]!.data.id, ts: Date.now()};
      await say(widget, agentSays('', {...like('Anna'), ...ids}), agentSays('', {...like('Mario'), ...ids}));
      await until(() => parts(widget, 'reaction').some((each) => textOf(each).includes('2')), 'both were counted');
      await frame();
      const {violations, passes} = await axe.run(widget, {runOnly: {...mismatch, values: [...mismatch.values]}});
      expect(violations.flatMap(({nodes}) => nodes.map((node) => node.html))).to.deep.equal([]);
      expect(passes.flatMap(({nodes}) => nodes)).not.to.have.length(0);
    });
  }
});
