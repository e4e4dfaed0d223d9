import {expect} from 'chai';
import fc from 'fast-check';
import {html} from 'lit';

import type {Envelope} from '../../src/model/message.js';
import {ChatWidget} from '../../src/widget/chat-widget.js';
import {ChatPanel} from '../../src/widget/panel.js';
import {ChatTranscript} from '../../src/widget/transcript.js';
import {conversation} from '../fixtures.js';
import {
  agentSays,
  customerSays,
  drawings,
  frame,
  instead,
  part,
  parts,
  say,
  settled,
  show,
  steadyFrames,
  until,
} from '../helpers.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

function lines(count: number, more = ''): readonly Envelope[] {
  return Array.from({length: count}, (_, index) =>
    agentSays(`Line ${index}${more}`, {id: `line-${index}`, ts: index + 1, messageSeen: 1}),
  );
}

function rowsIn(list: HTMLElement): number {
  return list.querySelectorAll('[part~="message"]').length;
}

async function untilFilled(widget: ChatWidget, count: number): Promise<void> {
  const list = part(widget, 'list');
  await until(() => rowsIn(list) === count, 'all was drawn');
}

describe('a burst of messages', function () {
  // What takes a second in one engine takes ten in another.
  this.timeout(60_000);

  it('is drawn once when it comes at once', async () => {
    const widget = await show(english);
    const [own, panel, list] = [ChatWidget, ChatPanel, ChatTranscript].map((each) => drawings(each));
    const drawn = steadyFrames();
    for (const line of lines(1000)) widget.receive(line);
    await untilFilled(widget, 1000);
    expect([own!.count, panel!.count]).to.deep.equal([1, 1]);
    // Then, when there is time, those that are not seen. Where frames are long in coming, a few are not waited for.
    expect(list!.count).to.be.at.most(1.25 * drawn.count + 3);
  });

  it('is drawn once a frame when it comes bit by bit', async () => {
    const widget = await show(english);
    const [own, panel, list] = [ChatWidget, ChatPanel, ChatTranscript].map((each) => drawings(each));
    const drawn = steadyFrames();
    for (const line of lines(1000)) {
      widget.receive(line);
      await anotherTask();
    }
    await untilFilled(widget, 1000);
    expect(Math.max(own!.count, panel!.count, list!.count))
      .to.be.within(1, 1.25 * drawn.count + 3)
      .and.below(1000);
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

describe('a row of plain text', () => {
  it('is made of the browser’s own elements alone', async () => {
    const widget = await show(html`<chat-widget open locale="en"></chat-widget>`);
    await say(widget, agentSays('Hello, see https://example.com/'), customerSays('Hi'), agentSays('Bye'));
    const rows = parts(widget, 'message');
    expect(rows).to.have.length(3);
    const elements = rows.flatMap((row) => [row, ...row.querySelectorAll('*')]).map(({localName}) => localName);
    expect(elements.filter((name) => name.includes('-'))).to.deep.equal([]);
  });
});

describe('what the browser need not lay out', () => {
  const skipped = (widget: ChatWidget) =>
    [...part(widget, 'list').querySelectorAll('*')].filter(
      (each) => getComputedStyle(each).contentVisibility !== 'visible',
    );

  it('are only runs of messages that are closed or not drawn yet, and blocks in them, never single messages', async () => {
    const widget = await show(english);
    widget.receive(lines(1000));
    await until(() => skipped(widget).length > 0, 'some were skipped');
    const allowed = '.chunk.closed, .chunk.unfilled, .chunk:not(.closed) .block';
    expect(skipped(widget).filter((each) => !each.matches(allowed))).to.deep.equal([]);
    await untilFilled(widget, 1000);
    await settled(widget);
    const chunks = [...part(widget, 'list').querySelectorAll('.chunk')];
    expect(chunks.length).to.be.above(3);
    expect(skipped(widget).filter((each) => each.matches('.chunk'))).to.deep.equal(chunks.slice(0, -2));
    expect(chunks.filter((each) => each.matches('.closed'))).to.deep.equal(chunks.slice(0, -2));
  });

  it('are runs of at most twenty-five messages among the newest, and not the last of these', async () => {
    const widget = await show(english);
    widget.receive(lines(190));
    await untilFilled(widget, 190);
    await settled(widget);
    const blocks = [...part(widget, 'list').querySelectorAll('.block')];
    expect(Math.max(...blocks.map((each) => each.querySelectorAll('.message').length))).to.be.at.most(25);
    expect(skipped(widget).includes(blocks.at(-1)!)).to.equal(false);
    expect(skipped(widget).includes(blocks[0]!)).to.equal(true);
  });

  it('are not the few messages of a day', async () => {
    const widget = await show(english);
    widget.receive(lines(180).map(({room, data}, index) => ({room, data: {...data, ts: 1e12 + index * 2e7}})));
    await untilFilled(widget, 180);
    await settled(widget);
    expect(part(widget, 'list').querySelectorAll('.day').length).to.be.above(30);
    expect(skipped(widget).length).to.equal(0);
  });

  it('keep the height they had when they were drawn', async () => {
    const widget = await show(english);
    widget.receive(lines(180));
    await untilFilled(widget, 180);
    await settled(widget);
    const heights = () => [...part(widget, 'list').querySelectorAll('.block')].map(({clientHeight}) => clientHeight);
    const before = heights();
    part(widget, 'list').scrollTop = 0;
    await frame();
    await frame();
    expect(heights()).to.deep.equal(before);
  });
});

describe('a run of messages that is not drawn yet', () => {
  it('takes room as if it were, so that few come into view at once', async () => {
    const widget = await show(english);
    widget.receive(lines(1000));
    const undrawn = () => [...part(widget, 'list').querySelectorAll('.chunk.unfilled')];
    await until(() => undrawn().length > 0, 'some were not drawn');
    const heights = new Set<number>();
    while (undrawn().length > 0) {
      for (const each of undrawn()) heights.add(each.getBoundingClientRect().height);
      await frame();
    }
    expect(Math.min(...heights)).to.be.above(window.innerHeight);
  });
});

describe('a long history is drawn in slices', () => {
  const sizesOf = (drawn: readonly {size: number}[]) => drawn.map(({size}) => size);

  /** How many messages are drawn at a time after the first, by a clock in which each takes so many milliseconds. */
  async function slices(count: number, costOf: (drawn: number) => number) {
    const widget = await show(english);
    const list = part(widget, 'list');
    const drawn: {before: number; size: number}[] = [];
    let time = 0;
    instead(performance, 'now', () => time);
    drawings(ChatTranscript, (draw) => {
      const before = rowsIn(list);
      draw();
      const size = rowsIn(list) - before;
      time += size * costOf(before);
      if (before > 0 && size > 0) drawn.push({before, size});
    });
    // So long that none but the first are near to being seen.
    for (const line of lines(count, '\nand more'.repeat(6))) widget.receive(line);
    while (rowsIn(list) < count) await frame();
    return drawn;
  }

  it('that are never all there is', async () => {
    const sizes = sizesOf(await slices(200, () => 100));
    expect(Math.max(...sizes)).to.be.at.most(10);
  });

  it('that get larger while there is time left', async () => {
    const sizes = sizesOf(await slices(400, () => 0.1));
    expect(sizes[0]).to.be.at.most(10);
    expect(Math.max(...sizes)).to.be.above(40);
  });

  it('that get small again after one that took long', async () => {
    const drawn = await slices(400, (before) => (before < 100 ? 0.1 : 10));
    expect(Math.max(...sizesOf(drawn))).to.be.above(40);
    const [, ...late] = drawn.filter(({before}) => before >= 100);
    expect(Math.max(...sizesOf(late))).to.be.at.most(10);
  });
});

async function anotherTask(): Promise<void> {
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', resolve, {once: true});
    port1.start();
    port2.postMessage(0);
  });
}

/** Everything in the list, without what marks the places of templates. */
function looksOf(widget: ChatWidget): string {
  return part(widget, 'list')
    .innerHTML.replaceAll(/<!--.*?-->|\s+/g, ' ')
    .replaceAll(/lit\$\d+\$|user-content-\w+|(?<="block) new/g, '');
}
