import axe from 'axe-core';
import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../src/widget/chat-widget.js';
import {conversation, fixture, fixtureNames} from './fixtures.js';
import {
  agentSays,
  all,
  click,
  instead,
  isVisible,
  part,
  parts,
  say,
  settled,
  show,
  still,
  textOf,
  until,
  warnings,
} from './helpers.js';
import {choose, fileOf, photo} from './helpers/attaching.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What an audit of the widget finds, in light and dark. */
async function problems(widget: ChatWidget): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    widget.colorScheme = scheme;
    await settled(widget);
    await still(widget);
    const {violations} = await axe.run(widget, {runOnly: tags, resultTypes: ['violations']});
    for (const {id, nodes} of violations) {
      found.push(...nodes.map(({html: markup, failureSummary}) => `${scheme} ${id}: ${markup} ${failureSummary}`));
    }
  }
  return found;
}

/** Controls that a finger could miss. Links in running text may be smaller. */
function smallTargets(widget: ChatWidget): string[] {
  const controls = all(widget, 'button, a, input, select, textarea').filter(isVisible);
  return controls
    .filter((each) => !each.closest('[part~="text"]'))
    .map((each) => ({each, box: each.getBoundingClientRect()}))
    .filter(({box}) => box.width < 24 || box.height < 24)
    .map(({each, box}) => `${each.outerHTML} ${box.width}×${box.height}`);
}

/** What is there for ears alone, and yet takes room. */
function seenWhatIsToBeHeard(widget: ChatWidget): string[] {
  const spoken = all(widget, '.spoken').filter((each) => each.offsetWidth > 1 || each.offsetHeight > 1);
  return spoken.map(({outerHTML}) => outerHTML);
}

async function expectAccessible(widget: ChatWidget): Promise<void> {
  await still(widget);
  expect(seenWhatIsToBeHeard(widget)).to.deep.equal([]);
  expect(smallTargets(widget)).to.deep.equal([]);
  expect(await problems(widget)).to.deep.equal([]);
}

describe('everybody can use', () => {
  it('a closed widget', async () => {
    await expectAccessible(await show(html`<chat-widget></chat-widget>`));
  });

  it('a closed widget with unread messages', async () => {
    const widget = await show(html`<chat-widget></chat-widget>`);
    await say(widget, agentSays('Hello'));
    await expectAccessible(widget);
  });

  it('an open widget without messages', async () => {
    await expectAccessible(await show());
  });

  for (const layout of ['inline', 'page']) {
    it(`a widget that is ${layout}`, async () => {
      const widget = await show(html`<div style="height: 400px"><chat-widget layout=${layout}></chat-widget></div>`);
      await say(widget, fixture('messages/07-MENU'), agentSays('Hello'));
      await expectAccessible(widget);
    });
  }

  for (const name of fixtureNames) {
    it(`what ${name} shows`, async () => {
      warnings();
      const widget = await show();
      await say(widget, fixture(name));
      await expectAccessible(widget);
    });
  }

  it('a form with errors', async () => {
    const widget = await show();
    await say(widget, fixture('made/form-all-types'));
    await click(part(widget, 'submit'));
    await until(() => textOf(part(widget, 'summary')) !== '', 'there were errors');
    await expectAccessible(widget);
  });

  for (const [question, answer] of [
    ['messages/07-MENU', 'messages/08-MENU_RESPONSE'],
    ['messages/09-QUICK_REPLY', 'messages/10-QUICK_REPLY_RESPONSE'],
    ['messages/11-FORM', 'messages/12-FORM_RESPONSE'],
    ['made/form-all-types', 'made/form-response-all-types'],
  ] as const) {
    it(`${question}, answered`, async () => {
      const widget = await show();
      await say(widget, fixture(question), fixture(answer));
      await expectAccessible(widget);
    });
  }

  it('a chat that is over', async () => {
    const widget = await show();
    for (const name of ['messages/07-MENU', 'messages/09-QUICK_REPLY', 'messages/11-FORM'] as const) {
      await say(widget, {...fixture(name), room: ''});
    }
    widget.endChat();
    await expectAccessible(widget);
  });

  for (const [what, ...names] of [
    ['a call that goes on', 'messages/16-videoRequestedByCustomer', 'messages/18-videoStarted'],
    ['a screen that is shared', 'messages/18-videoStarted', 'messages/19-screenSharingStarted'],
    ['a call that was missed', 'made/videoRequestedByAgent', 'messages/20-videoEnded'],
  ] as const) {
    it(what, async () => {
      const widget = await show(html`<chat-widget open allow="video"></chat-widget>`);
      await say(widget, ...names.map((name) => ({...fixture(name), room: ''})));
      await expectAccessible(widget);
    });
  }

  it('the question whether to end a chat', async () => {
    const widget = await show();
    await say(widget, agentSays('Hello'));
    await click(part(widget, 'end-chat'));
    await expectAccessible(widget);
  });

  it('a chat that is over and its transcript', async () => {
    const widget = await show(html`<chat-widget open allow="transcript"></chat-widget>`);
    await say(widget, fixture('made/endChat-by-agent'));
    await expectAccessible(widget);
  });

  it('a whole conversation, from its first message', async () => {
    const widget = await show();
    await say(widget, ...conversation());
    widget.scrollToMessage(conversation()[0]!.data.id);
    await until(() => parts(widget, 'scroll-to-latest').length > 0, 'the way back was offered');
    await expectAccessible(widget);
  });

  for (const [what, opener] of [
    ['emoji', 'emoji-button'],
    ['what to add', 'attach'],
    ['why there is no voice message', 'voice-button'],
  ] as const) {
    it(`the composer with ${what}`, async () => {
      instead(navigator.mediaDevices, 'getUserMedia', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const allow = 'attachments emoji voice location replies';
      const widget = await show(html`<chat-widget open allow=${allow}></chat-widget>`);
      await click(part(widget, opener));
      await until(
        () => all(widget, '[role="tabpanel"] button, [part="action"], [part="retry"]').length > 0,
        'it was there',
      );
      await expectAccessible(widget);
    });
  }

  it('the composer with files, some of which can’t be sent', async () => {
    const widget = await show();
    await choose(widget, fileOf('a.pdf'), await photo(20, 10), fileOf('b.exe'));
    await expectAccessible(widget);
  });

  it('a message that is written', async () => {
    const widget = await show();
    const input = part<HTMLTextAreaElement>(widget, 'input');
    input.value = 'Hello';
    input.dispatchEvent(new Event('input'));
    await expectAccessible(widget);
  });
});
