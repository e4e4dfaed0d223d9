import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {conversation, fixture, fixtureNames} from '../fixtures.js';
import {agentSays, customerSays, say, show, warnings} from '../helpers.js';

const noon = new Date(2024, 5, 3, 12, 0, 0, 0).getTime();

async function shown(envelopes: readonly unknown[], locale = 'en'): Promise<ChatWidget> {
  const widget = await show(html`<chat-widget open locale=${locale}></chat-widget>`);
  await say(widget, ...envelopes);
  return widget;
}

async function textOf(widget: ChatWidget): Promise<readonly string[]> {
  return (await widget.transcript('text').text()).trimEnd().split('\n');
}

async function pageOf(widget: ChatWidget): Promise<Document> {
  return new DOMParser().parseFromString(await widget.transcript('html').text(), 'text/html');
}

/** The lines of one message: the first without its time. */
async function linesOf(...envelopes: readonly unknown[]): Promise<readonly string[]> {
  const [, , first, ...rest] = await textOf(await shown(envelopes));
  return [first!.replace(/^\d+:\d\d\s[AP]M /, ''), ...rest];
}

describe('a transcript as text', () => {
  it('has days, times, names and words', async () => {
    const widget = await shown([
      agentSays('Hello', {ts: noon}),
      customerSays('Hi', {ts: noon + 60_000}),
      agentSays('Good morning', {ts: noon + 24 * 3_600_000}),
    ]);
    expect(await textOf(widget)).to.deep.equal([
      'June 3, 2024',
      '',
      '12:00 PM Agent: Hello',
      '12:01 PM You: Hi',
      '',
      'June 4, 2024',
      '',
      '12:00 PM Agent: Good morning',
    ]);
  });

  it('is a text file', async () => {
    expect((await shown([])).transcript('text').type).to.equal('text/plain;charset=utf-8');
  });

  it('speaks the customer’s language', async () => {
    const widget = await shown([agentSays('Ciao', {ts: noon})], 'it');
    expect(await textOf(widget)).to.deep.equal(['3 giugno 2024', '', '12:00 Operatore: Ciao']);
  });

  it('keeps the lines of a message apart from those of others', async () => {
    const lines = await linesOf(agentSays('One\n12:00 You: I owe you a million\r\nThree', {ts: noon}));
    expect(lines).to.deep.equal(['Agent: One', '    12:00 You: I owe you a million', '    Three']);
  });

  it('tells a menu with its options, and which was chosen', async () => {
    const lines = await linesOf(fixture('messages/07-MENU'), fixture('messages/08-MENU_RESPONSE'));
    const {options} = fixture('messages/07-MENU').data.content as {options: {text: string}[]};
    expect(lines.slice(1, 1 + options.length).map((line) => line.slice(6))).to.deep.equal(
      options.map(({text}) => text),
    );
    expect(lines.filter((line) => line.startsWith('    ☑'))).to.have.length(1);
  });

  it('tells a quick reply with its replies, and which was chosen', async () => {
    const question = fixture('made/quick-reply-plain');
    const lines = await linesOf(question, fixture('made/quick-reply-response'));
    const {quickReplies} = question.data.content as {quickReplies: string[]};
    const {reply} = fixture('made/quick-reply-response').data.content as {reply: string};
    expect(lines.slice(1, 1 + quickReplies.length)).to.deep.equal(
      quickReplies.map((each) => `    ${each === reply ? '☑' : '☐'} ${each}`),
    );
  });

  it('tells what was filled into a form, without its hidden fields', async () => {
    const text = (await linesOf(fixture('made/form-response-all-types'))).join('\n');
    const {formData} = fixture('made/form-response-all-types').data.content as {
      formData: {name: string; value: string; isVisibleCustomer: boolean}[];
    };
    const hidden = formData.filter(({isVisibleCustomer, value}) => !isVisibleCustomer && value.length > 3);
    expect(hidden.length).to.be.greaterThan(0);
    for (const {value} of hidden) expect(text).not.to.include(value);
    expect(text).to.match(/\n {4}.+: .+/);
  });

  it('tells files by their names', async () => {
    expect((await linesOf(fixture('messages/03-DOCUMENT'))).join('\n')).to.include('WHATSAPP-TEMPLATE-AD-v09.xlsx');
  });

  it('tells a call in one line', async () => {
    const calls = (await textOf(await shown(conversation()))).filter((line) => line.includes('call:'));
    expect(calls.map((line) => line.replace(/^.*?M /, ''))).to.deep.equal([
      'Agent: Video call: You declined',
      'You: Video call: Ended after 3 min 12 sec',
    ]);
  });

  it('tells what did not get through', async () => {
    expect((await linesOf(fixture('made/text-delivery-failed')))[0]).to.match(/\(Not delivered\)$/);
  });

  it('tells who ended the chat, without naming them twice', async () => {
    expect(await linesOf(fixture('made/endChat-by-agent'))).to.deep.equal(['Agent ended the chat']);
  });

  it('never tells anybody’s id', async () => {
    warnings();
    const widget = await shown(fixtureNames.map((name) => ({...fixture(name), room: ''})));
    expect(await widget.transcript('text').text()).not.to.match(/USER_|BOT_|@acd/);
    expect(await widget.transcript('html').text()).not.to.match(/USER_|BOT_|@acd/);
  });
});

describe('a transcript as JSON', () => {
  it('is what the messages are', async () => {
    const widget = await shown(conversation());
    const file = widget.transcript('json');
    expect(file.type).to.equal('application/json');
    expect(JSON.parse(await file.text())).to.deep.equal(widget.messages);
  });

  it('is an empty list for an empty chat', async () => {
    expect(await (await shown([])).transcript('json').text()).to.equal('[]');
  });
});

describe('a transcript as a page', () => {
  it('has a title, a language, and every message', async () => {
    const widget = await shown(conversation());
    widget.heading = 'Aeris';
    const page = await pageOf(widget);
    expect([page.title, page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['Aeris', 'en', 'ltr']);
    expect(page.querySelectorAll('li')).to.have.length(
      (await textOf(widget)).filter((line) => /^\d+:\d\d\s[AP]M /.test(line)).length,
    );
    expect(page.querySelector('h1')!.textContent).to.equal('Aeris');
  });

  it('runs from right to left where the language does', async () => {
    const page = await pageOf(await shown([agentSays('שלום', {ts: noon})], 'he'));
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['he', 'rtl']);
  });

  it('stands alone: nothing to fetch, nothing to run', async () => {
    const page = await pageOf(await shown(conversation()));
    expect(page.querySelectorAll('script, link, img, iframe, object, a, [src], [href], [style]')).to.have.length(0);
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).to.include("default-src 'none'");
    expect(page.characterSet).to.equal('UTF-8');
  });

  const hostile = [
    '<script>window.__chatWidgetXss=true</script>',
    '</li></ul></body><img src=x onerror="window.__chatWidgetXss=true">',
    '</title></style><svg onload=alert(1)>',
    '&lt;b&gt; &amp; <!-- --> ]]> <head>',
    '\'"><a href=javascript:alert(1)>x</a>',
  ];
  for (const text of hostile) {
    it(`leaves markup the text it is: ${text}`, async () => {
      const user = {id: text, isAgent: true, nickname: text};
      const widget = await shown([
        agentSays(text, {ts: noon, content: {text, user}}),
        agentSays('', {
          ts: noon + 1,
          messageType: 'MENU',
          content: {text, options: [{id: 1, command: text, text, targetUrl: text}], user},
        }),
      ]);
      widget.heading = text;
      const page = await pageOf(widget);
      const allowed = new Set('html head meta style title body h1 h2 ul li time bdi b p'.split(' '));
      const tags = [...page.querySelectorAll('*')].map(({localName}) => localName);
      expect(tags.filter((tag) => !allowed.has(tag))).to.deep.equal([]);
      expect([page.title.trim(), page.querySelector('h1')!.textContent]).to.deep.equal([text.trim(), text]);
      expect([...page.querySelectorAll('b')].map((name) => name.textContent)).to.deep.equal([text, text]);
      expect([...page.querySelectorAll('p')].map((line) => line.textContent)).to.deep.equal([text, text, `☐ ${text}`]);
    });
  }
});
