import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {appearing} from './browser.mjs';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Every record of the fixtures, by the name of its file; the whole conversation too. */
export const fixtures = Object.fromEntries(
  ['messages/', 'made/', ''].flatMap((folder) =>
    readdirSync(new URL(folder, FIXTURES))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(new URL(folder + name, FIXTURES), 'utf8'))]),
  ),
);

const AGENT = {id: 'USER_anna', isAgent: true, nickname: 'Anna'};
const BOT = {id: 'BOT_BOT1', isAgent: true};
let count = 0;

/** A message to the customer. */
export function message(messageType, content, user = AGENT) {
  const id = `m${++count}`;
  return {
    room: '',
    data: {id, messageType, content: {...content, user}, ts: Date.now(), replyTo: '', messageSeen: null},
  };
}

const MARKDOWN = `# Title

Hello **you**, see [the page](https://www.example.com/page) or https://www.example.com/other, and ~~not~~ *that*.

- one
- two
  1. first
  2. second

| a | b |
| --- | --: |
| 1 | 2 |

> quoted \`code\`

\`\`\`js
const a = '<b>';
\`\`\`

![picture](https://elsewhere.example/picture.png) <img src=x onerror="window.__chatWidgetXss=true"> <b style="color:red">bold</b>
`;

/** Only a Worker can try these: they refer back, and take long for the value that the tour writes. */
const PATTERNS = {slow: String.raw`^(?:(\w+)\s?)+\1{2}x$`, quick: String.raw`^(.+)-\1$`};

const within = '#main >>> ';

const appears = (page, selector) => appearing(page, within + selector);

async function receive(page, ...messages) {
  await page.$eval('#main', (widget, all) => widget.receive(all), messages);
  await page.$eval('#main', (widget) => globalThis.drive.settled(widget));
}

/** Clicks what matches: of several the last, as the newest is below. */
async function click(page, selector, index = -1) {
  await appears(page, selector);
  const all = await page.$$(within + selector);
  await all.at(index).scrollIntoView();
  await all.at(index).click();
}

/** The page that is opened next. */
async function opens(page) {
  const opened = await new Promise((resolve) => page.once('popup', resolve)).catch(() => undefined);
  await opened.waitForFunction(() => document.title === 'Opened');
  return opened;
}

/** The last message that went out, of a type. */
const sent = (page, type) =>
  page.waitForFunction(
    (wanted) => window.sent.findLast(({data}) => data.messageType === wanted)?.data.content,
    {},
    type,
  );

/**
 * Everything that can be seen and done in a chat whose page is the service: names, and what is done in a page with
 * `<chat-widget id="main">`.
 */
export const tour = {
  async 'every fixture, in both languages and schemes'(page) {
    const drawn = await page.evaluate(async (all) => {
      let turn = 0;
      const counts = [];
      for (const envelope of all) {
        const attributes = {
          layout: 'inline',
          locale: turn % 2 ? 'it' : 'en',
          'color-scheme': turn % 3 ? 'dark' : 'light',
        };
        counts.push(await globalThis.drive.show(envelope, attributes));
        turn++;
      }
      return counts;
    }, Object.values(fixtures));
    assert.ok(drawn.length > 70 && drawn.every((elements) => elements > 20));
  },

  async 'a menu, by an answer and by pages that it opens'(page) {
    const option = (id, more) => ({id, text: `option ${id}`, targetUrl: `${page.origin}/opened`, ...more});
    const by = (method) => [
      {name: 'method', text: method},
      {name: 'where', text: '_blank'},
    ];
    const options = [
      option(1, {command: 'open-url', params: by('GET')}),
      option(2, {command: 'open-url', params: by('POST')}),
      option(3, {command: 'load-item'}),
    ];
    await receive(page, message('MENU', {text: 'What is it?', options}, BOT));
    for (const link of ['a[part~=option]', 'button[part~=option][role=link]']) {
      const [opened] = await Promise.all([opens(page), click(page, link)]);
      assert.deepEqual(await opened.evaluate(() => [window.opener, document.referrer]), [null, '']);
      await opened.close();
    }
    await click(page, 'button[part~=option]:not([role=link])');
    await sent(page, 'MENU_RESPONSE');
  },

  async 'quick replies'(page) {
    await receive(
      page,
      message('QUICK_REPLY', {text: 'Really?', header: 'So', footer: '…', quickReplies: ['Yes', 'No']}, BOT),
    );
    await click(page, '[part~=quick-reply]');
    await sent(page, 'QUICK_REPLY_RESPONSE');
  },

  async 'a form whose patterns need a Worker'(page) {
    const field = (name, custom_regexp, more) => ({
      name,
      dc_type: 'text',
      label: name,
      mode: 'manual',
      value: '',
      custom_regexp,
      ...more,
    });
    const formData = [
      ...fixtures['form-all-types.json'].data.content.formData.map((each) => ({...each, isMandatory: false})),
      field('quick', PATTERNS.quick),
      field('slow', PATTERNS.slow),
      field('endless', `(${'a?'.repeat(4000)})`),
    ];
    await receive(page, message('FORM', {title: 'Patterns', response_to_bot: 'ok', formData}, BOT));
    const inputs = await page.$$(`${within}chat-form-message >>> [part~=field] input[type=text]`);
    const last = inputs.slice(-3);
    for (const [index, value] of ['ab-ab', `${'word '.repeat(30)}!`, 'b'].entries()) await last[index].type(value);
    const workers = page.started.length;
    await click(page, 'chat-form-message >>> [part~=submit]');
    await sent(page, 'FORM_RESPONSE');
    return {workers: page.started.length - workers};
  },

  async 'a form before the chat'(page) {
    const content = {title: 'Before', formData: [{name: 'a', dc_type: 'rating_star', label: 'Stars'}]};
    await page.$eval('#main', (widget, form) => void (window.form = widget.openForm(form)), content);
    await click(page, 'chat-form-view >>> [part~=cancel]');
    assert.equal(await page.evaluate(() => window.form), undefined);
  },

  async 'a form before the chat, to its end'(page) {
    const content = {title: 'Before', formData: [{name: 'a', dc_type: 'text', label: 'Name', isMandatory: true}]};
    await page.$eval('#main', (widget, form) => void (window.form = widget.openForm(form)), content);
    await click(page, 'chat-form-view >>> [part~=submit]');
    await appears(page, 'chat-form-view >>> [part~=summary]');
    await click(page, 'chat-form-view >>> input');
    await page.keyboard.type('Ada');
    await click(page, 'chat-form-view >>> [part~=submit]');
    const [field] = await page.evaluate(() => window.form);
    assert.equal(field.value, 'Ada');
    await appears(page, 'textarea');
  },

  async 'the list of shortcuts'(page) {
    await appears(page, 'chat-skip-links');
    await click(page, 'textarea');
    await page.keyboard.press('F1');
    await appears(page, 'chat-shortcuts >>> dialog[open] kbd');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () =>
        !globalThis.drive.elementsIn(document.querySelector('#main')).some((each) => each.matches('chat-shortcuts')),
    );
  },

  async emoji(page) {
    await click(page, '[part~=emoji-button]');
    await click(page, 'chat-emoji-picker >>> [role=tabpanel] button');
    const text = await page.$eval(`${within}textarea`, ({value}) => value);
    assert.ok(text.length > 0);
    await page.keyboard.press('Enter');
    await sent(page, 'TEXT');
  },

  async 'files that are chosen, photos among them drawn anew'(page) {
    await page.evaluate(async () => {
      const {elementsIn, drawing} = globalThis.drive;
      const widget = document.querySelector('#main');
      const files = new DataTransfer();
      files.items.add(new File([await drawing('image/jpeg', 900)], 'photo.jpg', {type: 'image/jpeg'}));
      files.items.add(new File(['%PDF-1.4'], 'paper.pdf', {type: 'application/pdf'}));
      const input = elementsIn(widget).find((each) => each.matches('input[type=file]'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    });
    await appears(page, '[part~=attachment] img');
    await click(page, 'chat-composer >>> [part~=send]');
    await sent(page, 'IMAGE');
    await sent(page, 'DOCUMENT');
  },

  async 'files that are dropped'(page) {
    const before = await page.evaluate(() => window.sent.length);
    await page.evaluate(async () => {
      const {elementsIn, drawing, settled} = globalThis.drive;
      const widget = document.querySelector('#main');
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([await drawing('image/png')], 'shot.png', {type: 'image/png'}));
      const zone = elementsIn(widget).find((each) => each.localName === 'chat-composer');
      for (const type of ['dragenter', 'dragover', 'drop']) {
        zone.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, composed: true, cancelable: true}));
        await settled(widget);
      }
    });
    await appears(page, '[part~=attachment]');
    await click(page, 'chat-composer >>> [part~=send]');
    await page.waitForFunction((known) => window.sent.length > known, {}, before);
  },

  async 'the image viewer'(page) {
    await receive(page, message('IMAGE', {caption: 'A coast', fileName: 'a.png', documentType: 'png'}));
    await click(page, 'button[part~=image]');
    await appears(page, 'chat-image-viewer >>> dialog img');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () =>
        !globalThis.drive
          .elementsIn(document.querySelector('#main'))
          .some((each) => each.localName === 'chat-image-viewer'),
    );
  },

  async 'players of sound and video'(page) {
    const file = {caption: '', fileName: 'a.wav', documentType: 'wav'};
    await receive(page, message('AUDIO', file), message('VIDEO', file));
    await appears(page, 'audio');
  },

  async 'a voice message'(page) {
    await click(page, '[part~=voice-button]');
    await appears(page, 'chat-recorder >>> [part~=send]');
    await page.waitForFunction(() =>
      globalThis.drive
        .elementsIn(document.querySelector('#main'))
        .some((each) => each.style.getPropertyValue('--_level')),
    );
    await click(page, 'chat-recorder >>> [part~=send]');
    await sent(page, 'AUDIO');
  },

  async 'a place'(page) {
    // Nobody is told where a page is that is not in front.
    await page.bringToFront();
    await click(page, '[part~=attach]');
    await click(page, '.more button:last-of-type');
    await click(page, 'chat-place-share >>> .first');
    await sent(page, 'LOCATION');
  },

  async 'cards of links, contacts and places'(page) {
    const contacts = [{name: {formatted_name: 'Ada'}, phones: [{phone: '+39 02 1234', wa_id: '39021234'}]}];
    await receive(
      page,
      message('LINK', {url: 'https://www.example.com/a?b=c'}),
      message('CONTACTS', {contacts}),
      message('LOCATION', {latitude: 45, longitude: 9, name: 'Milano', url: 'https://maps.example.com/'}),
    );
    await appears(page, '[part~=location]');
  },

  async 'what an agent writes, with markup'(page) {
    await receive(
      page,
      message('TEXT', {text: MARKDOWN}),
      message('TEXT', {text: 'Write to mail@example.com or www.example.com'}),
    );
    await appears(page, 'a[href^="mailto:"]');
    await appears(page, '.rich table td');
    await appears(page, '.rich pre code');
    await appears(page, '.rich li ol');
    assert.equal(await page.evaluate(() => '__chatWidgetXss' in window), false);
  },

  async 'reactions and replies'(page) {
    const text = message('TEXT', {text: 'Shall I?'});
    await receive(page, text);
    const rows = await page.$$(`${within}[part~=message]`);
    await rows.at(-1).hover();
    await click(page, 'chat-message-actions >>> button', 0);
    await click(page, 'chat-message-actions >>> button[aria-pressed]');
    await sent(page, 'REACTION');
    await page.$eval('#main', (widget, replyTo) => widget.sendText('Yes', {replyTo}), text.data.id);
    await appears(page, '[part~=quote]');
  },

  async 'a call, with a shared screen'(page) {
    const media = {audio: true, video: true};
    await receive(page, message('videoRequestedByAgent', media));
    await click(page, '[part~=call-accept]');
    await sent(page, 'videoAccepted');
    await receive(page, message('videoStarted', media), message('screenSharingStarted', media));
    await appears(page, '[part~=sharing]');
    await page.$eval('#main', (widget) => widget.endVideo());
  },

  async 'another language, direction, scheme, and colours by script'(page) {
    await page.$eval('#main', async (widget) => {
      widget.locale = 'it';
      await globalThis.drive.settled(widget);
      widget.locale = 'ar';
      document.documentElement.dir = 'rtl';
      widget.colorScheme = 'dark';
      widget.style.setProperty('--chat-widget-accent', 'teal');
      await globalThis.drive.settled(widget);
      document.documentElement.dir = 'ltr';
      widget.locale = 'en';
      await globalThis.drive.settled(widget);
    });
  },

  async 'a phone, whose page the panel covers, looked at closely'(page) {
    const whole = page.viewport();
    const devtools = await page.createCDPSession();
    await page.setViewport({width: 360, height: 740});
    const cover = await appears(page, 'dialog:modal:has(> slot)');
    const place = () => cover.evaluate(({style}) => [style.inlineSize, style.blockSize]);
    assert.deepEqual(await place(), ['360px', '740px']);
    const zoomed = page.evaluate(
      () => new Promise((resolve) => visualViewport.addEventListener('resize', resolve, {once: true})),
    );
    await devtools.send('Emulation.setPageScaleFactor', {pageScaleFactor: 2});
    await zoomed;
    assert.equal(await page.evaluate(() => visualViewport.scale), 2);
    // Whoever looks closely sees a part of it.
    assert.deepEqual(await place(), ['360px', '740px']);
    await devtools.send('Emulation.setPageScaleFactor', {pageScaleFactor: 1});
    await page.setViewport(whole);
    await page.waitForFunction(
      () => !globalThis.drive.elementsIn(document.querySelector('#main')).some((each) => each.matches('dialog:modal')),
    );
  },

  async 'above all else of the page'(page) {
    await page.$eval('#main', (widget) => (widget.topLayer = true));
    await appears(page, '.root:popover-open');
    await click(page, 'textarea');
    await page.$eval('#main', (widget) => (widget.topLayer = false));
    await page.waitForFunction(() => !document.querySelector('#main').shadowRoot.querySelector(':popover-open'));
    await appears(page, 'textarea');
  },

  async 'what comes unseen, with a sound'(page) {
    await page.$eval('#main', (widget) => {
      widget.sound = true;
      widget.close();
    });
    await receive(page, message('TEXT', {text: 'Are you there?'}));
    await appears(page, '[part~=badge]');
    await click(page, '[part~=launcher]');
    await appears(page, 'textarea');
  },

  async 'the end, the transcript, and a new chat'(page) {
    await click(page, '[part~=end-chat]');
    await click(page, '[part~=confirm] [part~=submit]');
    await sent(page, 'endChat');
    await click(page, '.download');
    for (const format of ['text', 'json', 'html']) {
      assert.ok((await page.$eval('#main', (widget, name) => widget.transcript(name).size, format)) > 100);
    }
    await click(page, '[part~=new-chat]');
    await appears(page, 'textarea');
  },

  async 'the question whether the chat may be kept'(page) {
    await page.$eval('#main', (widget) => (widget.consent = 'pending'));
    await click(page, '.agree');
    await appears(page, 'textarea');
  },
};
