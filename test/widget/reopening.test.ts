import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {
  agentSays,
  click,
  focused,
  frame,
  heard,
  one,
  part,
  parts,
  pointWith,
  press,
  resize,
  say,
  show,
  still,
  until,
} from '../helpers.js';

const phone = {width: 390, height: 760};
const desktop = {width: 800, height: 600};

const history = Array.from({length: 400}, (_, index) =>
  agentSays(`Line ${index}\n`.repeat(1 + (index % 4)), {id: `line-${index}`, ts: index + 1, messageSeen: 1}),
);

/** An open widget whose reader was led to a message in the midst of many. */
async function reading(): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget locale="en"></chat-widget>`);
  await click(part(widget, 'launcher'));
  await say(widget, ...history);
  await until(() => parts(widget, 'message').length === history.length, 'all was drawn');
  await still(widget);
  widget.scrollToMessage('line-120');
  // Some browsers lay out only then what has come into view.
  for (let frames = 0; frames < 4; frames++) await frame();
  return widget;
}

function rowOf(widget: ChatWidget): HTMLElement {
  return one(widget, '[id="message-line-120"]');
}

/** How far below the upper edge of the list the message begins. */
function placeOf(widget: ChatWidget): number {
  return rowOf(widget).getBoundingClientRect().top - part(widget, 'list').getBoundingClientRect().top;
}

async function reopen(widget: ChatWidget): Promise<void> {
  await press('Escape');
  await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
  await frame();
  await click(part(widget, 'launcher'));
  await still(widget);
}

for (const [where, size, pointer] of [
  ['on a phone', phone, 'coarse'],
  ['on a desktop', desktop, 'fine'],
] as const) {
  describe(`a panel that is opened again ${where}`, () => {
    beforeEach(async () => {
      pointWith(pointer);
      await resize(size);
    });
    afterEach(() => resize(desktop));

    it('shows what its reader read where it was', async () => {
      const widget = await reading();
      const before = placeOf(widget);
      await reopen(widget);
      expect(placeOf(widget)).to.be.closeTo(before, 0.5);
    });

    it('does not point a message out once more', async () => {
      const widget = await reading();
      const begun = heard(part(widget, 'list'), 'animationstart');
      const motions = rowOf(widget).getAnimations({subtree: true});
      expect(motions).to.have.length(1);
      // However slow the machine is, it is not over when the panel closes.
      for (const motion of motions) motion.pause();
      await reopen(widget);
      expect(begun.map(({animationName}) => animationName)).to.not.include('point');
      expect(rowOf(widget).getAnimations({subtree: true})).to.deep.equal([]);
    });
  });
}
