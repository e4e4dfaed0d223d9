import {expect} from 'chai';
import fc from 'fast-check';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation} from '../fixtures.js';
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

const english = html`<chat-widget open locale="en"></chat-widget>`;

function lines(count: number): readonly Envelope[] {
  return Array.from({length: count}, (_, index) =>
    agentSays(`Line ${index}`, {id: `line-${index}`, ts: index + 1, messageSeen: 1}),
  );
}

function rowOf(widget: ChatWidget, index: number): HTMLElement | undefined {
  return all(widget, `[id="message-line-${index}"]`)[0];
}

function rowsIn(list: HTMLElement): number {
  return list.querySelectorAll('[part~="message"]').length;
}

/** Waits until the browser has found the time to draw all that there is. */
async function untilFilled(widget: ChatWidget, count: number): Promise<void> {
  const list = part(widget, 'list');
  await until(() => rowsIn(list) === count, 'all was drawn');
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

  it('is searched by the browser up to its first message', async function () {
    needs(this, 'a search by the page');
    const widget = await show(english);
    await say(widget, agentSays('A needle in the hay', {ts: 0, messageSeen: 1}), ...lines(5000));
    await untilFilled(widget, 5001);
    expect((window as unknown as {find(text: string): boolean}).find('needle in the hay')).to.equal(true);
    getSelection()!.removeAllRanges();
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

  it('draws at once what its reader comes to', async () => {
    const widget = await show(english);
    await say(widget, ...lines(9900));
    await frame();
    part(widget, 'list').scrollTop = 0;
    await until(() => rowOf(widget, 0), 'the first message was drawn');
    expect(parts(widget, 'message').length).to.be.below(9900);
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
});

describe('a burst of messages', () => {
  it('is drawn once a frame', async () => {
    const widget = await show(english);
    const {performUpdate} = ChatWidget.prototype as unknown as {performUpdate(): void};
    let drawn = 0;
    instead(ChatWidget.prototype as unknown as {performUpdate(): void}, 'performUpdate', function (this: ChatWidget) {
      drawn++;
      performUpdate.call(this);
    });
    let frames = 0;
    const count = () => {
      frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    for (const line of lines(200)) {
      widget.receive(line);
      await anotherTask();
    }
    await untilFilled(widget, 200);
    expect(drawn).to.be.at.most(frames + 2);
    expect(drawn).to.be.below(200);
  });

  it('is drawn before long where no frames are drawn', async () => {
    const widget = await show(english);
    instead(window, 'requestAnimationFrame', () => 0);
    for (const line of lines(5)) {
      widget.receive(line);
      await anotherTask();
    }
    await settled(widget);
    expect(parts(widget, 'message')).to.have.length(5);
  });

  it('looks the same however it was split', async () => {
    const records = conversation();
    const whole = await show(html`<chat-widget open locale="it"></chat-widget>`);
    await say(whole, ...records);
    const [first] = records;
    const isWhole = (widget: ChatWidget) =>
      part(widget, 'list').textContent.includes((first!.data.content as {text: string}).text);
    await until(() => isWhole(whole), 'all of it was drawn');
    await settled(whole);
    const expected = looksOf(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({max: records.length}), {maxLength: 6}), async (cuts) => {
        const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
        const edges = [0, ...cuts.toSorted((a, b) => a - b), records.length];
        for (const [index, edge] of edges.slice(1).entries()) {
          widget.receive(records.slice(edges[index], edge));
          await anotherTask();
        }
        await until(() => isWhole(widget), 'all of it was drawn');
        await settled(widget);
        expect(looksOf(widget)).to.equal(expected);
      }),
      {numRuns: 8},
    );
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

/** Everything in the list, without what marks the places of templates. */
function looksOf(widget: ChatWidget): string {
  return part(widget, 'list')
    .innerHTML.replaceAll(/<!--.*?-->|\s+/g, ' ')
    .replaceAll(/lit\$\d+\$|user-content-\w+/g, '');
}

async function anotherTask(): Promise<void> {
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', resolve, {once: true});
    port1.start();
    port2.postMessage(0);
  });
}
