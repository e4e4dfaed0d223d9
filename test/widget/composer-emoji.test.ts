import {expect} from 'chai';
import {html} from 'lit';

import {load} from '../../src/elements/emoji/emoji.js';
import {translations} from '../../src/i18n/translations.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {
  all,
  click,
  focused,
  isVisible,
  one,
  part,
  parts,
  press,
  settled,
  show,
  textOf,
  type,
  until,
} from '../helpers.js';

const emoji = (widget: ChatWidget) => all(widget, '[role="tabpanel"] button');

async function opened(locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open allow="emoji" locale=${locale}></chat-widget>`);
  await click(part(widget, 'emoji-button'));
  await until(() => emoji(widget).length > 0, 'emoji were there');
  return widget;
}

async function search(widget: ChatWidget, words: string): Promise<void> {
  await click(one(widget, 'input[type=search]'));
  await type(words);
}

describe('emoji', () => {
  it('are offered only where the page allows it', async () => {
    const widget = await show();
    expect(parts(widget, 'emoji-button')).to.deep.equal([]);
  });

  it('go where the customer is writing', async () => {
    const widget = await show(html`<chat-widget open allow="emoji"></chat-widget>`);
    const input = part<HTMLTextAreaElement>(widget, 'input');
    await click(input);
    await type('Hi!');
    input.setSelectionRange(2, 2);
    await click(part(widget, 'emoji-button'));
    await until(() => emoji(widget).length > 0, 'emoji were there');
    await click(emoji(widget)[0]!);
    expect(input.value).to.equal('Hi😀!');
    expect([input.selectionStart, focused() === input]).to.deep.equal([4, true]);
    expect(parts(widget, 'emoji-picker')).to.deep.equal([]);
  });

  it('go when the Tab key leads out of them, back to the text', async () => {
    const widget = await opened();
    const input = part<HTMLTextAreaElement>(widget, 'input');
    await click(one(widget, 'input[type=search]'));
    for (let keys = 0; keys < 6 && focused() !== input; keys++) await press('Shift+Tab');
    expect(focused()).to.equal(input);
    expect(parts(widget, 'emoji-picker')).to.deep.equal([]);
  });

  it('alone can be sent', async () => {
    const widget = await opened();
    await click(emoji(widget)[0]!);
    expect(part(widget, 'send').ariaDisabled).to.equal('false');
  });

  for (const [locale, name] of [
    ['en', 'grinning face'],
    ['en-GB', 'grinning face'],
    ['it', 'faccina con un gran sorriso'],
    ['de-AT', 'grinsendes Gesicht'],
    ['no', 'glisefjes'],
    ['pt-BR', 'rosto risonho'],
    ['hi', 'दाँत दिखाता चेहरा'],
    ['zh', '嘿嘿'],
    ['zh-TW', '笑臉'],
  ] as const) {
    it(`have names in the language of the widget: ${locale}`, async () => {
      const [first] = emoji(await opened(locale));
      expect(first!.ariaLabel).to.equal(name);
      expect(first!.closest('[lang]')).to.equal(null);
    });
  }

  for (const locale of ['ar', 'cs', 'hu']) {
    it(`have English names, which readers are told, where there are none: ${locale}`, async () => {
      const widget = await opened(locale);
      const [first] = emoji(widget);
      expect([first!.ariaLabel, first!.closest<HTMLElement>('[lang]')?.lang]).to.deep.equal(['grinning face', 'en']);
      expect(one(widget, '[role="tabpanel"]').closest('[lang]')).to.equal(null);
    });
  }

  it('have names in all languages of the widget, but for six', async () => {
    const foreign = await Promise.all(
      Object.keys(translations).map(async (tag) => ((await load(tag)).lang ? [tag] : [])),
    );
    expect(foreign.flat()).to.deep.equal(['ar', 'cs', 'el', 'he', 'ro', 'tr']);
  });

  for (const [locale, words, found] of [
    ['en', 'pizza', '🍕'],
    ['en', 'red heart', '❤️'],
    ['it', 'caffè', '☕️'],
    ['it', 'caffe', '☕️'],
    ['de', 'apfel', '🍎'],
    ['fr', 'cafe', '☕️'],
    ['ru', 'пицца', '🍕'],
    ['hi', 'पिज़्ज़ा', '🍕'],
    ['ko', '피자', '🍕'],
    ['ja', '犬', '🐶'],
    ['zh', '笑', '😀'],
  ] as const) {
    it(`are found by “${words}”`, async () => {
      const widget = await opened(locale);
      await search(widget, words);
      expect(emoji(widget).map(textOf)).to.include(found);
      expect(emoji(widget).length).to.be.lessThan(60);
    });
  }

  it('are picked by Enter when they are found first', async () => {
    const widget = await opened();
    await search(widget, 'pizza');
    await press('Enter');
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('🍕');
  });

  it('say so when none is found', async () => {
    const widget = await opened();
    await search(widget, 'xyzzy');
    expect([emoji(widget), textOf(one(widget, '[role="tabpanel"]'))]).to.deep.equal([[], 'No emoji found']);
  });

  it('are shown by group', async () => {
    const widget = await opened();
    const tab = one(widget, '[role="tab"][aria-label="Flags"]');
    await click(tab);
    expect(tab.ariaSelected).to.equal('true');
    expect(emoji(widget).map((each) => each.ariaLabel)).to.include('flag: Italy');
  });

  it('are reached and picked by keys alone', async () => {
    const widget = await opened();
    one(widget, '[aria-selected="true"]').focus();
    await press('ArrowRight');
    expect(focused()?.ariaLabel).to.equal('People');
    await press('Tab');
    await press('ArrowRight');
    await press('ArrowDown');
    await press('ArrowLeft');
    await press('ArrowUp');
    expect(focused() === emoji(widget)[0]).to.equal(true);
    await press('Enter');
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('👋');
  });

  it('go by Escape, which leaves the panel open and leads back', async () => {
    const widget = await opened();
    await press('Escape');
    expect(parts(widget, 'emoji-picker')).to.deep.equal([]);
    expect(focused() === part(widget, 'emoji-button')).to.equal(true);
    expect(isVisible(part(widget, 'panel'))).to.equal(true);
    await press('Escape');
    expect(isVisible(part(widget, 'panel'))).to.equal(false);
  });

  it('go when the customer turns to something else', async () => {
    const widget = await opened();
    await click(part(widget, 'title'));
    expect(parts(widget, 'emoji-picker')).to.deep.equal([]);
  });

  it('go by their own button', async () => {
    const widget = await opened();
    expect(part(widget, 'emoji-button').ariaExpanded).to.equal('true');
    await click(part(widget, 'emoji-button'));
    expect(parts(widget, 'emoji-picker')).to.deep.equal([]);
    expect(part(widget, 'emoji-button').ariaExpanded).to.equal('false');
  });

  it('stay within the panel', async () => {
    const widget = await opened();
    await settled(widget);
    const picker = part(widget, 'emoji-picker').getBoundingClientRect();
    const panel = part(widget, 'panel').getBoundingClientRect();
    expect(picker.left).to.be.at.least(panel.left);
    expect(picker.right).to.be.at.most(panel.right);
    expect(picker.top).to.be.at.least(panel.top);
  });
});
