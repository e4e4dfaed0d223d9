import {expect} from 'chai';
import {html} from 'lit';

import {agentSays, click, customerSays, frame, instead, part, say, show, until} from '../helpers.js';

/** How often something sounded. */
function sounds(): {count: number} {
  const heard = {count: 0};
  const {start} = OscillatorNode.prototype;
  instead(OscillatorNode.prototype, 'start', function (this: OscillatorNode, ...when) {
    heard.count++;
    return start.apply(this, when);
  });
  return heard;
}

/** A closed widget that the customer has touched once. */
async function touched(sound: boolean) {
  const widget = await show(html`<chat-widget ?sound=${sound} room=${crypto.randomUUID()}></chat-widget>`);
  await click(part(widget, 'launcher'));
  await click(part(widget, 'launcher'));
  return widget;
}

/** Whether a chat sounds, or did so a moment ago. */
async function isSounding(room: string): Promise<boolean> {
  const {held} = await navigator.locks.query();
  return held!.some(({name}) => name!.includes(room) && name!.endsWith('/sound'));
}

const says = (room: string | null) => ({...agentSays('Hello'), room: room!});

describe('a sound', () => {
  it('tells of a message that comes while the panel is closed', async () => {
    const heard = sounds();
    const widget = await touched(true);
    await say(widget, says(widget.room));
    await until(() => heard.count > 0, 'it sounded');
  });

  it('tells once of several that come together', async () => {
    const heard = sounds();
    const widget = await touched(true);
    await say(widget, says(widget.room), says(widget.room), says(widget.room));
    await until(() => heard.count > 0, 'it sounded');
    await say(widget, says(widget.room));
    // Two notes are one sound.
    expect(heard.count).to.equal(2);
  });

  it('is made on one page only, of several that show the same chat', async () => {
    const heard = sounds();
    const one = await touched(true);
    const other = await show(html`<chat-widget sound room=${one.room}></chat-widget>`);
    await Promise.all([say(one, says(one.room)), say(other, says(one.room))]);
    await until(() => heard.count > 0, 'it sounded');
    await say(other, says(one.room));
    expect(heard.count).to.equal(2);
  });

  it('is made once for a message that other pages hear of later', async () => {
    const heard = sounds();
    const one = await touched(true);
    const other = await show(html`<chat-widget sound room=${one.room}></chat-widget>`);
    const message = says(one.room);
    await say(one, message);
    await until(() => heard.count > 0, 'it sounded');
    while (await isSounding(one.room!)) await frame();
    await say(other, message);
    // That of another chat comes after it.
    const last = await touched(true);
    await say(last, says(last.room));
    while (!(await isSounding(last.room!))) await frame();
    expect(heard.count).to.equal(4);
  });

  it('is not made before the customer has touched the page', async () => {
    const heard = sounds();
    const widget = await touched(true);
    let asked = 0;
    const activation = {
      isActive: false,
      get hasBeenActive() {
        return asked++ > 0;
      },
    };
    instead(navigator, 'userActivation', activation);
    await say(widget, says(widget.room));
    await until(() => asked > 0, 'it was about to sound');
    await say(widget, says(widget.room));
    await until(() => heard.count > 0, 'it sounded');
    expect(heard.count).to.equal(2);
  });

  it('is not made where the page does not want it, nor for what is seen, nor for the customer', async () => {
    const heard = sounds();
    const silent = await touched(false);
    await say(silent, says(silent.room));
    const open = await touched(true);
    open.show();
    await open.updateComplete;
    await say(open, says(open.room));
    const own = await touched(true);
    await say(own, {...customerSays('Hello'), room: own.room!});
    // One that does sound comes after them all.
    const last = await touched(true);
    await say(last, says(last.room));
    await until(() => heard.count > 0, 'it sounded');
    expect(heard.count).to.equal(2);
  });
});
