import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {
  agentSays,
  all,
  click,
  focused,
  frame,
  heard,
  instead,
  isVisible,
  needs,
  one,
  part,
  parts,
  pointWith,
  press,
  resize,
  say,
  settled,
  show,
  still,
  until,
} from '../helpers.js';

const phone = {width: 360, height: 740};
const desktop = {width: 800, height: 600};

/** A page with a widget, and what is around it. */
const page = html`
  <div>
    <button class="own">The page’s own</button>
    <input class="own" />
    <chat-widget locale="en"></chat-widget>
    <a class="own" href="#elsewhere">Elsewhere</a>
  </div>
`;

async function onPhone(): Promise<void> {
  pointWith('coarse');
  await resize(phone);
}

function isModal(widget: ChatWidget): boolean {
  return all(widget, 'dialog').some((dialog) => dialog.matches(':modal'));
}

async function modal(widget: ChatWidget): Promise<void> {
  await until(() => isModal(widget), 'the panel was modal');
}

/** A page on a phone on which the panel is open, by the customer. */
async function opened(): Promise<ChatWidget> {
  const widget = await show(page);
  await customElements.whenDefined('chat-panel');
  await click(part(widget, 'launcher'));
  await modal(widget);
  await until(() => focused() === part(widget, 'close'), 'the close button had the focus');
  return widget;
}

/** Whether something of the page can be had by the keyboard. */
function canReach(element: HTMLElement): boolean {
  const before = focused();
  element.focus();
  const reached = focused() === element;
  (before as HTMLElement | null)?.focus();
  return reached;
}

describe('a panel that fills the window of a phone', () => {
  beforeEach(onPhone);
  afterEach(() => resize(desktop));

  it('puts all of the page behind it out of reach', async () => {
    const widget = await opened();
    expect([...document.querySelectorAll<HTMLElement>('.own')].filter(canReach)).to.deep.equal([]);
    expect(canReach(part(widget, 'input'))).to.equal(true);
  });

  it('puts out of reach also what the page adds later, whatever its place', async () => {
    const widget = await opened();
    const banner = document.createElement('button');
    banner.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
    document.body.append(banner);
    const {x, y} = part(widget, 'close').getBoundingClientRect();
    const onTop = document.elementFromPoint(x + 5, y + 5);
    const reached = canReach(banner);
    banner.remove();
    expect([onTop === widget, reached]).to.deep.equal([true, false]);
  });

  it('changes nothing of the page’s elements for that', async () => {
    const widget = await show(page);
    const around = () =>
      [...document.querySelectorAll('html, body, body *')].map((each) => {
        const copy = each.cloneNode() as Element;
        copy.removeAttribute('open');
        return copy.outerHTML;
      });
    const before = around();
    await click(part(widget, 'launcher'));
    await modal(widget);
    expect(around()).to.deep.equal(before);
  });

  it('is a dialog with the name of the chat', async () => {
    const widget = await opened();
    expect(one<HTMLDialogElement>(widget, 'dialog').ariaLabel).to.equal('Chat with us');
    widget.heading = 'Aeris';
    await settled(widget);
    expect(one<HTMLDialogElement>(widget, 'dialog').ariaLabel).to.equal('Aeris');
  });

  it('gives the page back once it closes, and the launcher the focus', async () => {
    const widget = await opened();
    await click(part(widget, 'close'));
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect([...document.querySelectorAll<HTMLElement>('.own')].every(canReach)).to.equal(true);
    expect(all(widget, 'dialog')).to.have.length(0);
  });

  it('closes by Escape', async () => {
    const widget = await opened();
    await press('Escape');
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect([widget.open, isModal(widget)]).to.deep.equal([false, false]);
  });

  it('lets Escape first take back what was begun last', async () => {
    const widget = await opened();
    await say(widget, agentSays('Hello'));
    part(widget, 'list').focus();
    await press('ArrowUp');
    await until(() => parts(widget, 'action').length > 0, 'the actions were there');
    await settled(widget);
    await click(parts(widget, 'action').find(({ariaLabel}) => ariaLabel === 'Reply')!);
    await until(() => focused() === part(widget, 'input'), 'the composer had the focus');
    await press('Escape');
    await frame();
    expect([widget.open, parts(widget, 'cancel').length]).to.deep.equal([true, 0]);
    await press('Escape');
    expect(widget.open).to.equal(false);
  });

  it('closes by the gesture that goes back, and goes nowhere else', async () => {
    const widget = await opened();
    const closed = heard(widget, 'chat-close');
    const back = new Event('cancel', {cancelable: true});
    one(widget, 'dialog').dispatchEvent(back);
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect([back.defaultPrevented, widget.open, closed.length]).to.deep.equal([true, false, 1]);
  });

  it('is closed also when the browser closes the dialog by itself', async () => {
    const widget = await opened();
    one<HTMLDialogElement>(widget, 'dialog').close();
    await until(() => !widget.open, 'the panel was closed');
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    await click(part(widget, 'launcher'));
    await modal(widget);
  });

  it('has the focus in nothing that is written in when the page opens it', async () => {
    const widget = await show(page);
    document.querySelector<HTMLInputElement>('input.own')!.focus();
    widget.show();
    await modal(widget);
    expect(focused() === one(widget, 'dialog'), focused()?.outerHTML.slice(0, 300)).to.equal(true);
  });

  it('has the focus in nothing of a panel that was there before it was as wide as the window', async () => {
    await resize(desktop);
    const widget = await show(page);
    widget.show();
    await until(() => all(widget, '[part~="skip-link"]').length > 0, 'the panel was there');
    await resize(phone);
    await modal(widget);
    expect(focused() === one(widget, 'dialog'), focused()?.outerHTML.slice(0, 300)).to.equal(true);
  });

  it('gives the page back when the page closes it, hides it, or takes it out', async () => {
    const own = () => document.querySelector<HTMLElement>('button.own')!;
    const widget = await opened();
    widget.close();
    await settled(widget);
    const afterClosing = canReach(own());
    widget.show();
    await modal(widget);
    widget.hidden = true;
    await until(() => canReach(own()), 'the page was back');
    widget.hidden = false;
    await modal(widget);
    widget.style.visibility = 'hidden';
    await click(own());
    const whenInvisible = canReach(own());
    widget.style.visibility = '';
    widget.requestUpdate();
    await modal(widget);
    const {parentElement} = widget;
    widget.remove();
    const whenGone = canReach(own());
    parentElement!.append(widget);
    await settled(widget);
    await modal(widget);
    expect([afterClosing, whenInvisible, whenGone]).to.deep.equal([true, true, true]);
  });

  it('becomes one beside the page when the window grows, and the customer stays where they write', async () => {
    const widget = await opened();
    await click(part(widget, 'input'));
    await resize(desktop);
    await until(() => !isModal(widget), 'the panel was beside the page');
    await frame();
    expect(focused() === part(widget, 'input')).to.equal(true);
    expect(canReach(document.querySelector<HTMLElement>('button.own')!)).to.equal(true);
    await resize(phone);
    await modal(widget);
    await frame();
    expect(focused() === part(widget, 'input')).to.equal(true);
  });

  it('leaves the list where its reader is when the window gets another size', async () => {
    await resize(desktop);
    const widget = await show();
    await say(widget, ...Array.from({length: 40}, (_, line) => agentSays(`Line ${line}`, {ts: line, messageSeen: 1})));
    await still(widget);
    const list = part(widget, 'list');
    list.scrollTop = 300;
    await frame();
    const read = parts(widget, 'message').find(
      (each) => each.getBoundingClientRect().top > list.getBoundingClientRect().top,
    )!;
    const place = () => read.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const before = place();
    for (const [size, covers] of [
      [phone, true],
      [desktop, false],
    ] as const) {
      await resize(size);
      await until(() => isModal(widget) === covers, 'the panel had become what it is in this window');
      await frame();
      expect(place()).to.be.closeTo(before, 1);
    }
  });

  it('never is one in a layout of the page', async () => {
    const widget = await show(html`<chat-widget layout="inline" open></chat-widget>`);
    await frame();
    widget.layout = 'page';
    await settled(widget);
    await frame();
    expect(isModal(widget)).to.equal(false);
    widget.layout = 'floating';
    await modal(widget);
  });

  it('is one also in the top layer', async () => {
    const widget = await show(html`<chat-widget top-layer></chat-widget>`);
    await click(part(widget, 'launcher'));
    await modal(widget);
    await click(part(widget, 'close'));
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect(isVisible(part(widget, 'launcher'))).to.equal(true);
  });

  it('is the one on top when there are two', async () => {
    const drawn = await show(html`<div><chat-widget></chat-widget><chat-widget placement="start"></chat-widget></div>`);
    const [first, second] = drawn.parentElement!.querySelectorAll('chat-widget');
    first!.show();
    await modal(first!);
    second!.show();
    await modal(second!);
    expect(canReach(part(first!, 'input'))).to.equal(false);
    await press('Escape');
    await until(() => !second!.open, 'the second was closed');
    expect([first!.open, canReach(part(first!, 'input'))]).to.deep.equal([true, true]);
  });

  it('keeps what the page has put into it, as it was', async () => {
    const widget = await show(html`<chat-widget><input slot="footer" value="Mine" /></chat-widget>`);
    const own = widget.querySelector('input')!;
    own.value = 'Changed';
    await click(part(widget, 'launcher'));
    await modal(widget);
    expect([own.value, isVisible(own), canReach(own)]).to.deep.equal(['Changed', true, true]);
  });
});

/** What of the window is seen: as if there were a keyboard, or a page wider than the screen. */
class Seen extends EventTarget {
  offsetTop = 0;
  offsetLeft = 0;
  width = phone.width;
  height = phone.height;
  scale = 1;

  become(change: Partial<Seen>, type: 'resize' | 'scroll' = 'resize'): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event(type));
  }
}

describe('what can be seen of the window', () => {
  let seen: Seen;

  beforeEach(async () => {
    await onPhone();
    seen = new Seen();
    instead(window, 'visualViewport', seen as unknown as VisualViewport);
  });
  afterEach(() => resize(desktop));

  async function boxOf(widget: ChatWidget): Promise<number[]> {
    await still(widget);
    const {left, top, width, height} = part(widget, 'panel').getBoundingClientRect();
    return [left, top, width, height];
  }

  it('is filled by the panel while there is a keyboard', async () => {
    const widget = await opened();
    expect(await boxOf(widget)).to.deep.equal([0, 0, 360, 740]);
    seen.become({height: 400});
    expect(await boxOf(widget)).to.deep.equal([0, 0, 360, 400]);
    seen.become({height: 740});
    expect(await boxOf(widget)).to.deep.equal([0, 0, 360, 740]);
  });

  it('is followed where the browser moves the page up to make room', async () => {
    const widget = await opened();
    seen.become({height: 400, offsetTop: 120}, 'scroll');
    expect(await boxOf(widget)).to.deep.equal([0, 120, 360, 400]);
  });

  it('is followed to any side of a page wider than the screen', async () => {
    const widget = await opened();
    seen.become({offsetLeft: 90, offsetTop: 40}, 'scroll');
    expect(await boxOf(widget)).to.deep.equal([90, 40, 360, 740]);
  });

  it('shows header, the end of the list and the composer above a keyboard', async () => {
    const widget = await opened();
    await say(widget, ...Array.from({length: 60}, (_, index) => agentSays(`Line ${index}`)));
    seen.become({height: 400});
    await frame();
    await frame();
    // It may just be growing.
    await still(widget);
    const list = part(widget, 'list');
    expect(list.scrollHeight - list.scrollTop - list.clientHeight).to.be.lessThan(2);
    for (const name of ['header', 'composer']) {
      const {top, bottom} = part(widget, name).getBoundingClientRect();
      expect([name, top >= 0, bottom <= 400]).to.deep.equal([name, true, true]);
    }
  });

  it('is no less when the customer looks closer', async () => {
    const widget = await opened();
    seen.become({scale: 2, width: 180, height: 370, offsetLeft: 60, offsetTop: 100});
    expect(await boxOf(widget)).to.deep.equal([0, 0, 360, 740]);
  });

  it('has no room left free for the edge of the screen above a keyboard', async () => {
    const widget = await opened();
    part(widget, 'panel').style.setProperty('padding-block-end', 'var(--_inset-end, 34px)');
    const inset = () => getComputedStyle(part(widget, 'panel')).paddingBlockEnd;
    expect(inset()).to.equal('34px');
    seen.become({height: 400});
    expect(inset()).to.equal('0px');
    seen.become({height: 740});
    expect(inset()).to.equal('34px');
  });

  it('is filled by a widget that is the page', async () => {
    const widget = await show(html`<chat-widget layout="page"></chat-widget>`);
    await until(
      () => all(widget, 'slot').length > 0 && widget.shadowRoot!.firstElementChild!.shadowRoot,
      'it was there',
    );
    seen.become({height: 400});
    await until(() => part(widget, 'panel').clientHeight === 400, 'it was as high as what is seen');
    expect(await boxOf(widget)).to.deep.equal([0, 0, 360, 400]);
    widget.layout = 'floating';
    await settled(widget);
    const {bottom} = part(widget, 'launcher').getBoundingClientRect();
    expect(bottom).to.be.closeTo(720, 1);
  });

  it('is followed in a page that is zoomed by its styles', async function () {
    needs(this, 'how much is zoomed');
    document.body.style.setProperty('zoom', '1.25');
    const widget = await opened();
    seen.become({height: 400});
    const box = (await boxOf(widget)).map(Math.round);
    document.body.style.removeProperty('zoom');
    expect(box).to.deep.equal([0, 0, 360, 400]);
  });
});

describe('the page behind a panel that fills the window', () => {
  let tall: HTMLElement;

  beforeEach(async () => {
    await onPhone();
    tall = document.createElement('div');
    tall.style.cssText = 'height: 5000px';
    document.body.append(tall);
    window.scrollTo(0, 700);
  });

  afterEach(async () => {
    tall.remove();
    await resize(desktop);
  });

  it('stays where it was, whatever key is pressed', async () => {
    const widget = await opened();
    for (const key of ['PageDown', 'End', 'ArrowDown', 'Home', 'PageUp']) await press(key);
    part(widget, 'list').focus();
    for (const key of ['PageDown', 'Space', 'End']) await press(key);
    await frame();
    expect(window.scrollY).to.equal(700);
  });

  it('is where it was once the panel is closed', async () => {
    const widget = await opened();
    // As browsers do to bring a field above the keyboard.
    window.scrollTo(0, 900);
    await click(part(widget, 'close'));
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect(window.scrollY).to.equal(700);
  });

  it('may go on by itself', async () => {
    const widget = await opened();
    history.replaceState(null, '', '#next');
    window.scrollTo(0, 30);
    await click(part(widget, 'close'));
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
    expect(window.scrollY).to.equal(30);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not moved by a wheel turned, or a finger drawn, where nothing scrolls', async () => {
    const widget = await opened();
    const wheel = new WheelEvent('wheel', {deltaY: 90, bubbles: true, composed: true, cancelable: true});
    part(widget, 'header').dispatchEvent(wheel);
    expect([wheel, ...drag(part(widget, 'header'))].map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([
      true,
      true,
    ]);
  });

  it('leaves the list to be scrolled, up to its end', async () => {
    const widget = await opened();
    await say(widget, ...Array.from({length: 60}, (_, index) => agentSays(`Line ${index}`)));
    const list = part(widget, 'list');
    await frame();
    list.scrollTop = 100;
    const within = drag(list);
    list.scrollTop = list.scrollHeight;
    const [beyond] = drag(list);
    expect([within[0]!.defaultPrevented, beyond!.defaultPrevented]).to.deep.equal([false, true]);
  });
});

/** A finger drawn upwards on an element, so that what is below comes into view. */
function drag(target: Element): UIEvent[] {
  // Browsers of machines without a touch screen can make no touches.
  const send = (type: string, clientY: number) => {
    const event = new UIEvent(type, {bubbles: true, composed: true, cancelable: true});
    target.dispatchEvent(Object.assign(event, {touches: [{clientX: 100, clientY}]}));
    return event;
  };
  send('touchstart', 300);
  return [send('touchmove', 250)];
}
