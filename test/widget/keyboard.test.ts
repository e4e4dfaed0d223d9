import {expect} from 'chai';
import {html} from 'lit';

import {en} from '../../src/i18n/en.js';
import {keysWords} from '../../src/i18n/en/keys.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {type Chord, shortcutsFor} from '../../src/widget/shortcuts.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  focused,
  frame,
  heard,
  instead,
  isVisible,
  one,
  part,
  parts,
  press,
  say,
  settled,
  show,
  textOf,
  type,
  until,
} from '../helpers.js';

const noon = Date.UTC(2024, 5, 3, 12);

/** A widget with what comes for those who use it by keyboard. */
async function shown(template = html`<chat-widget open locale="en"></chat-widget>`): Promise<ChatWidget> {
  const widget = await show(template);
  await until(() => all(widget, 'chat-skip-links').length > 0, 'the skip links were there');
  await settled(widget);
  return widget;
}

function links(widget: ChatWidget): HTMLElement[] {
  return parts(widget, 'skip-link');
}

/** Presses what leads to the list of shortcuts, and waits for it. */
async function help(widget: ChatWidget, keys: string): Promise<HTMLDialogElement> {
  await press(keys);
  await until(() => all(widget, 'chat-shortcuts dialog, dialog:has([part=shortcuts])').length > 0, 'help came');
  await settled(widget);
  return one(widget, 'dialog:has([part=shortcuts])');
}

const isHelpShown = (widget: ChatWidget) => parts(widget, 'shortcuts').length > 0;

/** Many messages, each with a link. */
async function withLinks(widget: ChatWidget, count: number): Promise<HTMLElement[]> {
  const lines = Array.from({length: count}, (_, index) =>
    agentSays(`Line ${index}: https://example.com/${index}`, {id: `${index}`, ts: noon + index}),
  );
  await say(widget, ...lines);
  await until(() => parts(widget, 'link').length === count, 'the links were there');
  // Times are written a little later.
  await frame();
  await settled(widget);
  return parts(widget, 'message');
}

describe('the skip links', () => {
  it('come first in the panel, and are seen only with the focus', async () => {
    const widget = await shown();
    const [skip] = links(widget);
    const size = () => skip!.closest('div')!.offsetWidth;
    expect(size()).to.equal(1);
    part(widget, 'close').focus();
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(focused() === skip).to.equal(true);
    expect([skip!.ariaLabel, size() > 100]).to.deep.equal(['Skip to the message field', true]);
  });

  it('lead to the composer', async () => {
    const widget = await shown();
    links(widget)[0]!.focus();
    await press('Enter');
    expect(focused() === part(widget, 'input')).to.equal(true);
  });

  it('lead to no composer where there is none', async () => {
    const widget = await shown();
    await say(widget, fixture('messages/21-endChat'));
    await settled(widget);
    expect(links(widget).map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Keyboard shortcuts']);
  });

  it('lead to none before its customer has agreed to a chat', async () => {
    const widget = await shown(html`<chat-widget open consent="pending"></chat-widget>`);
    expect(links(widget).map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Keyboard shortcuts']);
  });

  it('speak the customer’s language', async () => {
    const widget = await shown(html`<chat-widget open locale="it"></chat-widget>`);
    expect(links(widget).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Vai al campo del messaggio',
      'Scorciatoie da tastiera',
    ]);
  });
});

describe('the list of shortcuts', () => {
  it('has the focus, keeps it, and gives it back', async () => {
    const widget = await shown();
    part(widget, 'input').focus();
    const dialog = await help(widget, 'Control+/');
    expect(focused() === one(dialog, '[part~=close]')).to.equal(true);
    for (let step = 0; step < 4; step++) {
      await press('Tab');
      expect(['close', null, undefined]).to.include(focused()?.getAttribute('part'));
    }
    await press('Escape');
    await until(() => !isHelpShown(widget), 'it was gone');
    expect([focused() === part(widget, 'input'), widget.open]).to.deep.equal([true, true]);
  });

  it('opens from the link beside the one that skips, and closes by its button', async () => {
    const widget = await shown();
    links(widget)[1]!.focus();
    const dialog = await help(widget, 'Enter');
    expect(textOf(one(dialog, 'h2'))).to.equal('Keyboard shortcuts');
    await click(one(dialog, '[part~=close]'));
    await until(() => !isHelpShown(widget), 'it was gone');
    expect(focused() === links(widget)[1]).to.equal(true);
  });

  it('closes when something beside it is pressed', async () => {
    const widget = await shown();
    part(widget, 'list').focus();
    await help(widget, 'F1');
    all(widget, '.scrim')[0]!.click();
    await until(() => !isHelpShown(widget), 'it was gone');
    expect(focused() === part(widget, 'list')).to.equal(true);
  });

  it('takes no letter, digit or sign for a command', async () => {
    const widget = await shown();
    await say(widget, agentSays('Hello'));
    part(widget, 'list').focus();
    const before = part(widget, 'list').outerHTML;
    await type('ajkn7?/+.');
    await settled(widget);
    expect([isHelpShown(widget), focused() === part(widget, 'list')]).to.deep.equal([false, true]);
    expect(part(widget, 'list').outerHTML).to.equal(before);
  });

  it('does not open by keys in what the page has put there', async () => {
    const widget = await shown(html`<chat-widget open><button slot="footer">Ours</button></chat-widget>`);
    widget.querySelector('button')!.focus();
    const reached = heard(document, 'keydown');
    await press('F1');
    await frame();
    expect([isHelpShown(widget), reached.length > 0]).to.deep.equal([false, true]);
  });

  it('lies upon the panel, wherever that is', async () => {
    const widget = await shown();
    part(widget, 'list').focus();
    const dialog = await help(widget, 'F1');
    const box = ({left, top, width, height}: DOMRect) => [left, top, width, height].map(Math.round).join();
    await until(
      () => box(dialog.getBoundingClientRect()) === box(part(widget, 'panel').getBoundingClientRect()),
      'they were the same box',
    );
  });

  it('tells what keys are called in the customer’s language', async () => {
    const widget = await shown(html`<chat-widget open locale="de"></chat-widget>`);
    part(widget, 'list').focus();
    const dialog = await help(widget, 'F1');
    const caps = new Set(all(dialog, 'kbd').map(textOf));
    for (const cap of ['Strg', 'Eingabe', 'Umschalt', 'Pos1', 'Bild ab']) expect([...caps]).to.include(cap);
  });

  it('tells of the key by which messages are sent here', async () => {
    const widget = await shown(html`<chat-widget open send-on="mod-enter"></chat-widget>`);
    part(widget, 'list').focus();
    const dialog = await help(widget, 'F1');
    const row = all(dialog, 'dt').find((each) => textOf(each) === keysWords.keysSend)!.nextElementSibling!;
    expect(all(row, 'kbd').map(textOf)).to.deep.equal(['Ctrl', 'Enter']);
  });

  /** That each of the shortcuts does what the list says: before a key is pressed, the state; after it, whether it came true. */
  const truths: Record<ReturnType<typeof shortcutsFor>[number]['does'], (chord: Chord) => Promise<boolean>> = {
    keysHelp: async (chord) => {
      const widget = await shown();
      (chord.length > 1 || chord[0] === 'F1' ? part(widget, 'input') : part(widget, 'list')).focus();
      await help(widget, keysOf(chord));
      return isHelpShown(widget);
    },
    keysBack: async (chord) => {
      const widget = await shown();
      part(widget, 'close').focus();
      await press(keysOf(chord));
      return !widget.open;
    },
    keysSend: async (chord) => {
      const widget = await shown(withSendOn(chord.length === 1));
      const sent = heard(widget, 'chat-send');
      await click(part(widget, 'input'));
      await type('Hi');
      await press(keysOf(chord));
      return sent.length === 1;
    },
    keysNewLine: async (chord) => {
      const widget = await shown(withSendOn(chord.length === 2));
      await click(part(widget, 'input'));
      await type('Hi');
      await press(keysOf(chord));
      return part<HTMLTextAreaElement>(widget, 'input').value === 'Hi\n';
    },
    keysStep: async (chord) => {
      const [before, after] = await movedBy(chord, 5);
      return after === before + (chord[0] === 'ArrowUp' ? -1 : 1);
    },
    keysPage: async (chord) => {
      const [before, after] = await movedBy(chord, 30);
      return chord[0] === 'PageUp' ? after < before - 1 : after > before + 1;
    },
    keysEnds: async (chord) => {
      const [, after] = await movedBy(chord, 4);
      return after === (chord[0] === 'Home' ? 0 : 3);
    },
    keysInto: async (chord) => {
      const widget = await shown();
      const rows = await withLinks(widget, 3);
      rows[1]!.focus();
      await press(keysOf(chord));
      return focused() === all(rows[1]!, 'a')[0];
    },
    keysOutOf: async (chord) => {
      const widget = await shown();
      const rows = await withLinks(widget, 3);
      all(rows[1]!, 'a')[0]!.focus();
      await press(keysOf(chord));
      return focused() === rows[1] && widget.open;
    },
    keysImages: async (chord) => {
      const widget = await shown();
      const resolve = () => 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
      widget.resolveFile = resolve;
      const image = (id: string) => ({
        ...fixture('messages/02-IMAGE'),
        data: {...fixture('messages/02-IMAGE').data, id},
      });
      await say(widget, ...['a', 'b', 'c'].map(image));
      await until(() => all(widget, 'button[part~=image]').length === 3, 'the images were there');
      await click(all(widget, 'button[part~=image]')[1]!);
      await until(() => all(widget, 'chat-image-viewer').length > 0, 'the viewer was there');
      await settled(widget);
      await press(keysOf(chord));
      const {index} = one(widget, 'chat-image-viewer') as unknown as {index: number};
      return index === (chord[0] === 'ArrowLeft' ? 0 : 2);
    },
  };

  for (const {does, chords} of [...shortcutsFor('enter'), ...shortcutsFor('mod-enter')]) {
    for (const chord of chords) {
      it(`is true: ${chord.join(' ')}: ${keysWords[does]}`, async () => {
        expect(await truths[does](chord)).to.equal(true);
      });
    }
  }

  function keysOf(chord: Chord): string {
    return chord.join('+').replace('Mod', 'Control');
  }

  function withSendOn(isEnter: boolean) {
    return html`<chat-widget open locale="en" send-on=${isEnter ? 'enter' : 'mod-enter'}></chat-widget>`;
  }

  /** The place of the focus among the messages, before a key was pressed and after. */
  async function movedBy(chord: Chord, count: number): Promise<[number, number]> {
    const widget = await shown();
    const rows = await withLinks(widget, count);
    const before = Math.floor(count / 2);
    rows[before]!.focus();
    await press(keysOf(chord));
    return [before, rows.indexOf(focused() as HTMLElement)];
  }
});

describe('the list of messages', () => {
  /** What the Tab key leads to, one after the other, from what has the focus. */
  async function stops(keys: string, count: number): Promise<(Element | null)[]> {
    const found: (Element | null)[] = [];
    for (let step = 0; step < count; step++) {
      await press(keys);
      found.push(focused());
    }
    return found;
  }

  it('is one stop of the Tab key, with the newest message, however many links there are', async () => {
    const widget = await shown();
    await withLinks(widget, 20);
    part(widget, 'close').focus();
    const list = part(widget, 'list');
    const last = parts(widget, 'link').at(-1)!;
    const names = (found: readonly (Element | null)[]) =>
      // The newest message's own actions come with the focus.
      found.map((each) => each?.getAttribute('part')).filter((name) => name !== 'action');
    const after = await stops('Tab', 6);
    expect(names(after)).to.deep.equal(['list', 'link', 'attach']);
    expect([after[0] === list, after[1] === last]).to.deep.equal([true, true]);
    part(widget, 'attach').focus();
    const back = await stops('Shift+Tab', 3);
    expect(names(back)).to.deep.equal(['link', 'list', 'close']);
  });

  it('has a question that waits for an answer on the way, wherever it is', async () => {
    const widget = await shown();
    const menu = fixture('messages/07-MENU');
    await say(widget, {...menu, data: {...menu.data, ts: noon - 1}});
    await withLinks(widget, 5);
    await until(() => parts(widget, 'option').length > 0, 'the options were there');
    part(widget, 'list').focus();
    await press('Tab');
    expect(focused() === parts(widget, 'option')[0]).to.equal(true);
  });

  it('is left by one step from any of its messages', async () => {
    const widget = await shown();
    const rows = await withLinks(widget, 6);
    rows[2]!.focus();
    await press('Shift+Tab');
    expect(focused() === part(widget, 'close')).to.equal(true);
  });

  it('leads by Tab into the message where the customer is, and from there out of the list', async () => {
    const widget = await shown();
    const rows = await withLinks(widget, 6);
    rows[2]!.focus();
    await press('Tab');
    expect(focused() === all(rows[2]!, 'a')[0]).to.equal(true);
    for (let step = 0; step < 8 && focused()?.closest('[part~=message]') !== rows[5]; step++) {
      await press('Tab');
      const row = focused()?.closest('chat-message-actions') ? rows[2] : focused()?.closest('[part~=message]');
      if (focused() === part(widget, 'attach')) break;
      expect([rows[2], rows[5], null, undefined]).to.include(row);
    }
  });

  it('leaves everything as it was', async () => {
    const widget = await shown();
    await withLinks(widget, 6);
    part(widget, 'list').focus();
    await press('Tab');
    await frame();
    expect(all(widget, '[inert]')).to.deep.equal([]);
  });

  it('leaves keys with Ctrl, Alt or Shift to the browser', async () => {
    const widget = await shown();
    const rows = await withLinks(widget, 6);
    rows[3]!.focus();
    for (const keys of ['Shift+ArrowUp', 'Control+Home', 'Alt+ArrowUp']) await press(keys);
    expect(focused() === rows[3]).to.equal(true);
  });

  it('reads a message to its end before it goes to the next', async () => {
    const widget = await shown();
    await say(
      widget,
      agentSays(Array.from({length: 80}, (_, line) => `Line ${line}`).join('\n'), {id: 'long', ts: noon}),
      agentSays('Next', {id: 'next', ts: noon + 1}),
    );
    await frame();
    const [long, next] = parts(widget, 'message');
    long!.focus();
    part(widget, 'list').scrollTop = 0;
    await frame();
    await press('PageDown');
    expect(focused() === long).to.equal(true);
    part(widget, 'list').scrollTop = part(widget, 'list').scrollHeight;
    await frame();
    await press('ArrowDown');
    expect(focused() === next).to.equal(true);
  });
});

describe('the customer’s place', () => {
  it('is not lost with the message they were at', async () => {
    const widget = await shown();
    const rows = await withLinks(widget, 3);
    all(rows[1]!, 'a')[0]!.focus();
    widget.reset();
    await settled(widget);
    await until(() => widget.matches(':focus-within'), 'the focus was in the chat');
    expect(isVisible(focused()!)).to.equal(true);
  });

  it('is not lost with a reaction taken back', async () => {
    const widget = await shown();
    const target = fixture('messages/01-TEXT');
    await say(widget, target);
    widget.react(target.data.id, '👍');
    await settled(widget);
    part(widget, 'reaction').focus();
    await press('Enter');
    await settled(widget);
    await until(() => parts(widget, 'reaction').length === 0, 'it was gone');
    await until(() => focused() === part(widget, 'message'), 'the message had the focus');
  });

  it('is not lost with the line that told of a lost connection', async () => {
    const widget = await shown();
    const list = part(widget, 'list');
    list.focus();
    await say(widget, agentSays('One', {ts: noon}), agentSays('Two', {ts: noon + 1}));
    expect(focused() === list).to.equal(true);
  });

  it('is the launcher when the page closes the chat under them', async () => {
    const widget = await shown();
    part(widget, 'input').focus();
    widget.close();
    await settled(widget);
    await until(() => focused() === part(widget, 'launcher'), 'the launcher had the focus');
  });

  it('is nobody else’s: messages come and go without it', async () => {
    const outside = document.createElement('button');
    document.body.append(outside);
    const widget = await shown();
    const rows = await withLinks(widget, 3);
    rows[1]!.focus();
    outside.focus();
    widget.reset();
    await say(widget, agentSays(en.heading));
    await frame();
    const still = focused() === outside;
    outside.remove();
    expect(still).to.equal(true);
  });
});

describe('a composition', () => {
  const sequences: Record<string, (input: HTMLTextAreaElement) => void> = {
    Chrome(input) {
      key(input, 'keydown', {key: 'Enter', keyCode: 229, isComposing: true});
      compose(input, 'compositionend');
      key(input, 'keyup', {key: 'Enter', keyCode: 13});
    },
    Firefox(input) {
      key(input, 'keydown', {key: 'Process', keyCode: 229, isComposing: true});
      compose(input, 'compositionend');
      key(input, 'keyup', {key: 'Enter', keyCode: 13, isComposing: false});
    },
    // Here the composition is over before the key that ends it is told.
    Safari(input) {
      compose(input, 'compositionend');
      key(input, 'keydown', {key: 'Enter', keyCode: 229, isComposing: false});
      key(input, 'keyup', {key: 'Enter', keyCode: 13});
    },
  };

  function key(input: Element, name: string, init: KeyboardEventInit): void {
    input.dispatchEvent(new KeyboardEvent(name, {...init, bubbles: true, composed: true, cancelable: true}));
  }

  function compose(input: HTMLTextAreaElement, name: string): void {
    input.dispatchEvent(new CompositionEvent(name, {data: '日本', bubbles: true, composed: true}));
  }

  for (const [browser, end] of Object.entries(sequences)) {
    it(`is not sent by the Enter that ends it in ${browser}`, async () => {
      const widget = await show();
      const sent = heard(widget, 'chat-send');
      const input = part<HTMLTextAreaElement>(widget, 'input');
      input.focus();
      compose(input, 'compositionstart');
      input.value = '日本';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing: true}));
      end(input);
      expect([sent.length, input.value]).to.deep.equal([0, '日本']);
      key(input, 'keydown', {key: 'Enter', keyCode: 13});
      expect(sent.map(({message}) => message.data.content['text'])).to.deep.equal(['日本']);
    });
  }

  it('is given up by Escape without closing the chat, also in Safari', async () => {
    const widget = await show();
    const input = part<HTMLTextAreaElement>(widget, 'input');
    input.focus();
    key(input, 'keydown', {key: 'Escape', keyCode: 229, isComposing: false});
    await settled(widget);
    expect(widget.open).to.equal(true);
  });

  it('picks no emoji by the Enter that ends it', async () => {
    const widget = await show(html`<chat-widget open allow="emoji"></chat-widget>`);
    await click(part(widget, 'emoji-button'));
    await until(
      () => all(widget, 'chat-emoji-picker input').length + all(widget, '[type=search]').length > 0,
      'it came',
    );
    await settled(widget);
    const search = one<HTMLInputElement>(widget, '[type=search]');
    search.value = 'smile';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settled(widget);
    key(search, 'keydown', {key: 'Enter', keyCode: 229, isComposing: false});
    await settled(widget);
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('');
  });
});

describe('the key of a keyboard on the screen', () => {
  const hint = (widget: ChatWidget) => part(widget, 'input').getAttribute('enterkeyhint');

  it('says “send” where it sends, and nothing of it where it begins a line', async () => {
    const real = matchMedia.bind(window);
    instead(window, 'matchMedia', (query) => real(query.replaceAll('(pointer: coarse)', 'all')));
    const widget = await show();
    const sent = heard(widget, 'chat-send');
    await click(part(widget, 'input'));
    await type('Hi');
    expect(hint(widget)).to.equal('send');
    await press('Enter');
    expect(sent).to.have.length(1);
    widget.sendOn = 'mod-enter';
    await settled(widget);
    expect(hint(widget)).to.equal('enter');
    await type('Hi');
    await press('Enter');
    expect([sent.length, part<HTMLTextAreaElement>(widget, 'input').value]).to.deep.equal([1, 'Hi\n']);
  });
});
