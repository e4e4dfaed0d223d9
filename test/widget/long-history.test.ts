import {expect} from 'chai';
import fc from 'fast-check';
import {html} from 'lit';

import type {MessageKind} from '../../src/messages/kind.js';
import type {Envelope, Role} from '../../src/model/message.js';
import {string} from '../../src/model/wire.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import type {User} from '../../src/widget/viewer.js';
import {
  drawnAt,
  agentSays,
  all,
  click,
  frame,
  instead,
  needs,
  one,
  part,
  parts,
  say,
  settled,
  show,
  still,
  textOf,
  until,
} from '../helpers.js';
import {failed, menu, menuResponse, signal} from '../helpers/records.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

/** Texts that are read in another way. */
const shout: MessageKind<string> = {
  type: 'TEXT',
  frame: 'bubble',
  parse: (content) => string(content, 'text').toUpperCase(),
  render: ({message}) => message.content,
  summary: ({message}) => message.content,
};

function lines(count: number): readonly Envelope[] {
  return Array.from({length: count}, (_, index) =>
    agentSays(`Line ${index}`, {id: `line-${index}`, ts: index + 1, messageSeen: 1}),
  );
}

function ownLines(count: number): readonly Envelope[] {
  return lines(count).map(({room, data}) => ({
    room,
    data: {...data, content: {...data.content, user: {id: 'me', isAgent: false}}},
  }));
}

/** Enough to be drawn in several turns: texts and menus, of which every other is answered. */
function longTalk(): readonly Envelope[] {
  return lines(700).map((line, index) => {
    if (index % 10 > 1) return line;
    const {ts} = line.data;
    if (index % 10 === 0) return menu(`menu-${index}`, ts, {messageSeen: 1});
    return menuResponse(`answer-${index}`, ts, `menu-${index - 1}`);
  });
}

function rowOf(widget: ChatWidget, index: number): HTMLElement | undefined {
  return all(widget, `[id="message-line-${index}"]`)[0];
}

function rowsIn(list: HTMLElement): number {
  return list.querySelectorAll('[part~="message"]').length;
}

/** Waits until the browser has found the time to draw all that there is, however long that takes. */
async function untilFilled(widget: ChatWidget, count: number): Promise<void> {
  const list = part(widget, 'list');
  while (rowsIn(list) !== count) await frame();
}

/** The row that stands in the middle of the list. */
function inTheMiddle(list: HTMLElement): Element {
  const {left, top, width, height} = list.getBoundingClientRect();
  const root = list.getRootNode() as ShadowRoot;
  for (let down = height / 2; down < height; down += 5) {
    const row = root.elementFromPoint(left + width / 2, top + down)?.closest('[part~="message"]');
    if (row) return row;
  }
  throw new Error('no row is in view');
}

function inView(widget: ChatWidget, row: HTMLElement): boolean {
  const list = part(widget, 'list').getBoundingClientRect();
  const {top, bottom} = row.getBoundingClientRect();
  return top >= list.top - 1 && bottom <= list.bottom + 1;
}

describe('a long history', () => {
  it('shows its newest messages first, and has them all in the end', async () => {
    const widget = await show(english);
    await say(widget, ...lines(2000));
    expect(rowOf(widget, 1999)).to.not.equal(undefined);
    expect(parts(widget, 'message').length).to.be.below(2000);
    await untilFilled(widget, 2000);
    expect(parts(widget, 'message').map(({id}) => id)).to.deep.equal(lines(2000).map(({data}) => `message-${data.id}`));
  });

  it('does not move its reader by a pixel while the rest of it is drawn', async () => {
    const widget = await show(english);
    await still(widget);
    await say(widget, ...lines(2000));
    await frame();
    const list = part(widget, 'list');
    list.scrollTop -= 700;
    await frame();
    const read = inTheMiddle(list);
    const {top} = await drawnAt(read);
    const moved: number[] = [];
    while (rowsIn(list) < 2000) moved.push(Math.abs((await drawnAt(read)).top - top));
    expect(Math.max(...moved)).to.be.below(1);
  });

  it('does not move its reader by a pixel where heights were only estimated', async () => {
    const widget = await show(english);
    await still(widget);
    await say(widget, ...lines(600));
    await untilFilled(widget, 600);
    const list = part(widget, 'list');
    list.scrollTop -= 3500;
    await frame();
    await frame();
    for (let step = 0; step < 15; step++) {
      const read = inTheMiddle(list);
      const {top} = read.getBoundingClientRect();
      list.scrollTop -= 200;
      await frame();
      await frame();
      expect(Math.abs(read.getBoundingClientRect().top - top - 200)).to.be.at.most(1);
    }
  });

  it('is selected whole by the browser, up to ten thousand messages', async function () {
    this.timeout(30_000);
    const widget = await show(english);
    await say(widget, ...lines(10_000));
    await untilFilled(widget, 10_000);
    getSelection()!.selectAllChildren(part(widget, 'list'));
    const selected = getSelection()!
      .toString()
      .match(/Line \d+/g);
    getSelection()!.removeAllRanges();
    expect(selected).to.deep.equal(lines(10_000).map(({data}) => data.content['text']));
  });

  it('is searched by the browser up to its first message, up to ten thousand', async function () {
    needs(this, 'a search by the page');
    this.timeout(30_000);
    const widget = await show(english);
    await say(widget, ...lines(10_000));
    await untilFilled(widget, 10_000);
    const find = (text: string) =>
      (window as unknown as {find(...how: unknown[]): boolean}).find(text, true, false, true);
    const missed = [0, 1, 99, 100, 4321, 9899, 9999].filter((index) => !find(`Line ${index}`));
    getSelection()!.removeAllRanges();
    expect(missed).to.deep.equal([]);
    expect(find('Line 10000')).to.equal(false);
  });

  it('leads to a message that is not drawn yet', async () => {
    const widget = await show(english);
    await say(widget, ...lines(3000));
    widget.scrollToMessage('line-5');
    await settled(widget);
    await until(() => inView(widget, rowOf(widget, 5)!), 'the message was in view');
    await untilFilled(widget, 3000);
    await frame();
    expect(inView(widget, rowOf(widget, 5)!)).to.equal(true);
  });

  it('is where it was led to once it is up to date', async () => {
    const widget = await show(english);
    await say(widget, ...lines(3000));
    widget.scrollToMessage('line-5');
    await widget.updateComplete;
    expect(inView(widget, rowOf(widget, 5)!)).to.equal(true);
  });

  it('goes where it was told to go last, however far away it was told to go before', async () => {
    const widget = await show(english);
    await say(widget, ...lines(3000));
    widget.scrollToMessage('line-5');
    widget.scrollToMessage('line-2998');
    await settled(widget);
    expect(inView(widget, rowOf(widget, 2998)!)).to.equal(true);
    widget.scrollToMessage('line-5');
    widget.scrollToMessage('line-1500');
    await until(() => rowOf(widget, 1500) && inView(widget, rowOf(widget, 1500)!), 'the message was in view');
    await settled(widget);
    expect(inView(widget, rowOf(widget, 1500)!)).to.equal(true);
  });

  it('stays at the end for who goes there after being told to go elsewhere', async () => {
    const widget = await show(english);
    await say(widget, ...lines(3000));
    await frame();
    part(widget, 'list').scrollTop -= 700;
    await until(() => parts(widget, 'scroll-to-latest').length > 0, 'the way back was shown');
    widget.scrollToMessage('line-5');
    part(widget, 'scroll-to-latest').click();
    await settled(widget);
    expect(inView(widget, rowOf(widget, 2999)!)).to.equal(true);
  });

  it('gets to where it was told to go while others come', async () => {
    const widget = await show(english);
    await say(widget, ...lines(10_300));
    widget.scrollToMessage('line-5');
    widget.receive(lines(10_302).slice(10_300));
    await until(() => rowOf(widget, 5) && inView(widget, rowOf(widget, 5)!), 'the message was in view');
    await until(() => widget.messages.length === 10_302, 'the others came');
    await settled(widget);
    expect(inView(widget, rowOf(widget, 5)!)).to.equal(true);
  });

  it('draws no more at once than what is around a message that it leads to, and then what is nearest to it', async () => {
    const widget = await show(english);
    await say(widget, ...lines(3000));
    const run = Array.from({length: 100}, (_, index) => 1000 + index);
    const drawn = new Promise<number>((resolve) => {
      const look = () => rowOf(widget, 1050) && resolve(run.filter((index) => rowOf(widget, index)).length);
      new MutationObserver(look).observe(part(widget, 'list'), {childList: true, subtree: true});
    });
    widget.scrollToMessage('line-1050');
    expect(await drawn).to.be.at.most(30);
    const around = [1040, 1045, 1050, 1055, 1060];
    expect(around.filter((index) => !rowOf(widget, index))).to.deep.equal([]);
    await until(() => rowOf(widget, 1000) && rowOf(widget, 1099), 'all of that run was drawn');
    expect(rowOf(widget, 0)).to.equal(undefined);
  });

  it('draws at once what its reader comes to', async () => {
    const widget = await show(english);
    await say(widget, ...lines(9900));
    await frame();
    part(widget, 'list').scrollTop = 0;
    await until(() => rowOf(widget, 0), 'the first message was drawn');
    expect(parts(widget, 'message').length).to.be.below(9900);
  });

  it('leads to a message that has not been taken yet', async () => {
    const widget = await show(english);
    widget.receive(lines(9000));
    widget.scrollToMessage('line-5');
    await until(() => rowOf(widget, 5) && inView(widget, rowOf(widget, 5)!), 'the message was in view');
    await untilFilled(widget, 9000);
    await frame();
    expect(inView(widget, rowOf(widget, 5)!)).to.equal(true);
  });

  it('speaks another language where its reader is at once, and everywhere before long', async () => {
    const widget = await show(english);
    await say(widget, ...ownLines(1500));
    await untilFilled(widget, 1500);
    widget.locale = 'it';
    await settled(widget);
    const spoken = (index: number) => rowOf(widget, index)!.getAttribute('aria-label')!;
    expect(spoken(1499)).to.match(/^Tu/);
    expect(spoken(0)).to.match(/^You/);
    await until(
      () => parts(widget, 'message').every(({ariaLabel}) => ariaLabel!.startsWith('Tu')),
      'all was in Italian',
    );
  });

  it('speaks another language at once where its reader has scrolled to', async () => {
    const widget = await show(english);
    await say(widget, ...ownLines(1500));
    await untilFilled(widget, 1500);
    const list = part(widget, 'list');
    list.scrollTop = list.scrollHeight / 2;
    await frame();
    await frame();
    widget.locale = 'it';
    await settled(widget);
    expect(inTheMiddle(list).ariaLabel).to.match(/^Tu/);
    expect(rowOf(widget, 0)!.ariaLabel).to.match(/^You/);
    list.scrollTop = 0;
    await until(() => rowOf(widget, 0)!.ariaLabel!.startsWith('Tu'), 'the first message was drawn anew');
  });

  it('lets nothing be sent again once the chat is over, where its reader is at once and everywhere before long', async () => {
    const widget = await show(english);
    await say(widget, ...ownLines(1500).map(({room, data}) => ({room, data: {...data, ...failed}})));
    await untilFilled(widget, 1500);
    const retries = () => all(widget, '.message .retry').length;
    expect(retries()).to.equal(1500);
    await say(widget, signal('endChat', 'end', 5000, 'agent'));
    expect(rowOf(widget, 1499)!.querySelector('[part~=retry]')).to.equal(null);
    expect(retries()).to.be.above(0);
    await until(() => retries() === 0, 'nothing could be sent again');
  });

  it('ends up the same whatever was changed, and in whatever order', async function () {
    this.timeout(60_000);
    const records = longTalk();
    const user = (role: Role): User => ({role, name: `Somebody (${role})`});
    const change = fc.record(
      {
        locale: fc.constantFrom('it', 'ar'),
        users: fc.constantFrom('bot', 'agent').map((role) => ({USER_mrossi: user(role as Role)})),
        kinds: fc.constantFrom([], [shout]),
        interactivePolicy: fc.constantFrom('unanswered', 'latest', 'all'),
        textFormat: fc.constantFrom('plain', 'markdown'),
      },
      {requiredKeys: []},
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), fc.boolean(), async (changes, isOver) => {
        const last = isOver ? [signal('endChat', 'end', 5000, 'agent')] : [];
        const expected = await show(english);
        Object.assign(expected, ...changes);
        await say(expected, ...records, ...last);
        const widget = await show(english);
        await say(widget, ...records);
        await frame();
        for (const each of changes) {
          Object.assign(widget, each);
          await frame();
        }
        widget.receive(last);
        await until(() => rowsOf(widget) === rowsOf(expected), 'both looked the same');
      }),
      {numRuns: 4},
    );
  });

  it('leaves its oldest messages out of the page beyond ten thousand, until they are asked for', async () => {
    const widget = await show(english);
    await say(widget, ...lines(10_300));
    widget.scrollToMessage('line-400');
    await until(() => rowOf(widget, 400), 'the message was drawn');
    await click(part(widget, 'load-earlier'));
    expect(parts(widget, 'load-earlier')).to.deep.equal([]);
    part(widget, 'list').scrollTop = 0;
    await until(() => rowOf(widget, 0), 'the first message was drawn');
    expect(widget.messages).to.have.length(10_300);
  });

  it('leads to a message that has left the page', async () => {
    const widget = await show(english);
    await say(widget, ...lines(10_300));
    widget.scrollToMessage('line-5');
    await until(() => rowOf(widget, 5) && inView(widget, rowOf(widget, 5)!), 'the message was in view');
  });

  it('has no more of them drawn than a page holds well, wherever its reader goes', async function () {
    this.timeout(60_000);
    const widget = await show(english);
    await say(widget, ...lines(12_000));
    const list = part(widget, 'list');
    while (rowsIn(list) < 9900) await frame();
    for (const index of [5, 6000, 11_990]) {
      widget.scrollToMessage(`line-${index}`);
      await until(() => rowOf(widget, index) && inView(widget, rowOf(widget, index)!), 'the message was in view');
      while (rowsIn(list) < 9900) await frame();
      expect(rowsIn(list)).to.be.at.most(10_200);
      expect(inView(widget, rowOf(widget, index)!)).to.equal(true);
    }
  });
});

describe('many messages that come at once', () => {
  it('are drawn the newest first, and leave those that were there as they were', async () => {
    const widget = await show(english);
    await say(widget, ...lines(5));
    const before = parts(widget, 'message');
    widget.receive(lines(45).slice(5));
    await widget.updateComplete;
    expect(rowOf(widget, 44)).to.not.equal(undefined);
    expect(rowOf(widget, 6)).to.equal(undefined);
    await untilFilled(widget, 45);
    expect(parts(widget, 'message').slice(0, 5)).to.deep.equal(before);
    expect(parts(widget, 'message').map(({id}) => id)).to.deep.equal(lines(45).map(({data}) => `message-${data.id}`));
  });

  it('stand together as if they had been drawn at once', async () => {
    const records = lines(60).map(({room, data}, index) => ({room, data: {...data, ts: index * 4_000_000}}));
    const whole = await show(english);
    for (const each of records) await say(whole, each);
    const widget = await show(english);
    await say(widget, ...records.slice(0, 3));
    await say(widget, ...records.slice(3));
    await untilFilled(widget, 60);
    expect(rowsOf(widget)).to.equal(rowsOf(whole));
  });
});

describe('times', () => {
  it('are written after the messages they belong to, which need not wait for them', async () => {
    const drawn: number[] = [];
    const {DateTimeFormat} = Intl;
    const widget = await show(html`<chat-widget open locale="de-AT"></chat-widget>`);
    instead(Intl, 'DateTimeFormat', function (...args: ConstructorParameters<typeof DateTimeFormat>) {
      drawn.push(parts(widget, 'message').length);
      return new DateTimeFormat(...args);
    } as unknown as typeof DateTimeFormat);
    await say(widget, agentSays('Servus', {ts: new Date(2024, 5, 3, 15, 4).getTime()}));
    expect(drawn).to.not.include(0);
    expect(textOf(one(widget, 'time'))).to.equal('15:04');
    expect(textOf(part(widget, 'day'))).to.equal('3. Juni 2024');
  });
});

/** The same however its rows are held together. */
function rowsOf(widget: ChatWidget): string {
  const rows = part(widget, 'list').querySelectorAll('.day, .message, .notice');
  return [...rows]
    .map((row) => cleaned(row.outerHTML + (row.querySelector('chat-menu-message')?.shadowRoot?.innerHTML ?? '')))
    .join('\n');
}

function cleaned(markup: string): string {
  return markup.replaceAll(/<!--.*?-->|\s+/g, ' ').replaceAll(/lit\$\d+\$|user-content-\w+/g, '');
}
