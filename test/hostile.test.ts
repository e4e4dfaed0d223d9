import {expect} from 'chai';
import fc from 'fast-check';
import {html} from 'lit';

import type {ChatWidget} from '../src/widget/chat-widget.js';
import {conversation, fixture, fixtureNames} from './fixtures.js';
import {agentSays, all, instead, said, say, settled, show, textOf, warnings} from './helpers.js';
import {mutated} from './helpers/mutation.js';

/** Presses everything in the messages and the composer. */
async function pressAll(widget: ChatWidget): Promise<void> {
  widget.addEventListener('chat-open-url', (event) => event.preventDefault());
  for (const each of all(widget, 'a, button:not([part~="launcher"], [part~="close"])')) each.click();
  await settled(widget);
}

/** What goes wrong in the page while `work` is done, without anybody having caught it. */
async function uncaught(work: () => Promise<void>): Promise<unknown[]> {
  const wrong: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    wrong.push('reason' in event ? event.reason : (event.error as unknown));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  await work();
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  return wrong;
}

/** A value with all the texts in it replaced, but for those that say what it is. */
function saying(text: string, value: unknown, key = ''): unknown {
  if (typeof value === 'string') return ['messageType', 'dc_type', 'command', 'mode'].includes(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => saying(text, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, saying(text, inner, name)]));
}

/** How often broken messages are tried, and how often at least where the browser is slow, or the machine. */
const [MANY, SOME] = [300, 60];

describe('broken messages', () => {
  it('never break the widget', async function () {
    this.timeout(100_000);
    warnings();
    instead(HTMLFormElement.prototype, 'submit', () => {});
    const messages = fc.array(mutated, {minLength: 1, maxLength: 3});
    let runs = 0;
    const property = fc.asyncProperty(messages, async (broken) => {
      runs++;
      const widget = await show(html`<chat-widget open></chat-widget>`);
      await say(widget, ...broken.map(({raw}) => ({...(raw as object), room: ''})));
      await pressAll(widget);
      await say(widget, agentSays('Still here', {ts: 8e15}));
      expect(said(widget)).to.include('Still here');
      widget.remove();
    });
    // As many as a slow browser has the time for.
    const limits = {numRuns: MANY, interruptAfterTimeLimit: 40_000};
    expect(await uncaught(() => fc.assert(property, limits))).to.deep.equal([]);
    if (runs < MANY) console.info(`${runs} of ${MANY} were tried`);
    expect(runs).to.be.at.least(SOME);
  });
});

describe('messages whose every text is', () => {
  const texts = {
    markup: '"><img src=x onerror="window.__chatWidgetXss=true"><script>window.__chatWidgetXss=true</script>',
    'a script': 'javascript:window.__chatWidgetXss=true',
    'a name that objects have': '__proto__',
    'a broken character': '\u0000\uD800\u202E',
    endless: 'x'.repeat(10_000),
    'a template': '${window.__chatWidgetXss=true}{{constructor}}<!--?lit$-->',
    nothing: '',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`${what} do no harm`, async () => {
      warnings();
      instead(HTMLFormElement.prototype, 'submit', () => {});
      const widget = await show();
      const wrong = await uncaught(async () => {
        for (const [index, name] of fixtureNames.filter((each) => !/endChat|leave-by/.test(each)).entries()) {
          const {data} = saying(text, fixture(name)) as {data: object};
          widget.receive({room: '', data: {...data, id: `${text.slice(0, 99)}${index}`}});
        }
        await settled(widget);
        await pressAll(widget);
      });
      await say(widget, agentSays('Still here', {ts: 8e15}));
      expect(wrong).to.deep.equal([]);
      expect(said(widget).at(-1)).to.equal('Still here');
      expect(all(widget, 'img, script, [onerror], [href^="javascript:"]')).to.deep.equal([]);
      expect(window).not.to.have.property('__chatWidgetXss');
    });
  }
});

describe('a conversation', () => {
  /** Every row: which it is, how it stands, what it says. */
  function rows(widget: ChatWidget): unknown {
    const shown = all(widget, '[part~="message"], [part~="notice"]');
    return shown.map((row) => [row.id, row.getAttribute('part'), textOf(row)]);
  }

  it('looks the same in whatever order and however often its messages come', async function () {
    this.timeout(60_000);
    const inOrder = await show(html`<chat-widget open locale="it"></chat-widget>`);
    await say(inOrder, ...conversation());
    const expected = rows(inOrder);
    const twice = [...conversation(), ...conversation()];
    const shuffled = fc.shuffledSubarray(twice, {minLength: twice.length});
    const property = fc.asyncProperty(shuffled, async (messages) => {
      const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
      await say(widget, ...messages.slice(0, 40));
      await say(widget, ...messages.slice(40));
      expect(rows(widget)).to.deep.equal(expected);
      widget.remove();
    });
    await fc.assert(property, {numRuns: 20});
  });
});

describe('what is drawn', () => {
  async function everything(): Promise<ChatWidget> {
    warnings();
    const widget = await show();
    await say(widget, ...fixtureNames.map((name) => ({...fixture(name), room: ''})));
    return widget;
  }

  it('holds neither styles nor scripts in its markup, so that it passes any policy', async () => {
    const widget = await everything();
    const names = all(widget, '*').flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).to.deep.equal([]);
    expect(all(widget, 'style, script, link, iframe, object, embed')).to.deep.equal([]);
  });

  it('fetches nothing from anywhere else', async () => {
    performance.clearResourceTimings();
    const widget = await everything();
    const fetched = performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect(fetched.filter((origin) => origin !== location.origin)).to.deep.equal([]);
    expect(all(widget, '[src], [srcset], [background]')).to.deep.equal([]);
  });
});
