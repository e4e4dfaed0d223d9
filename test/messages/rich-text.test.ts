import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  all,
  click,
  customerSays,
  frame,
  heard,
  one,
  part,
  say,
  settled,
  show,
  textOf,
  until,
} from '../helpers.js';
import {barriers} from '../helpers/audit.js';

/** What is drawn of the one text that somebody has said. */
function rich(widget: ChatWidget): HTMLElement {
  return one(widget, '.rich');
}

/** A widget in which an agent has said `text`, once its Markdown is drawn. */
async function drawn(text: string, template = html`<chat-widget open></chat-widget>`): Promise<ChatWidget> {
  const widget = await show(template);
  await say(widget, agentSays(text));
  await until(() => all(widget, '.rich').length > 0, 'the Markdown was drawn');
  return widget;
}

/** Long enough for whatever is fetched and drawn later: a text after it is drawn too. */
async function drawnAfter(widget: ChatWidget): Promise<void> {
  await say(widget, agentSays('**after**', {ts: 8e15}));
  await until(() => all(widget, '.rich').some((each) => textOf(each) === 'after'), 'the text after it was drawn');
}

/** Tags and texts of what is drawn, so short that they can be compared. */
function outline(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  if (!(node instanceof Element)) return '';
  const inside = [...node.childNodes].map(outline).filter(Boolean).join(' ');
  return `${node.localName}(${inside})`;
}

describe('a text with Markdown', () => {
  const texts: [what: string, text: string, outlined: string][] = [
    ['bold', 'It is **done**', 'div(p(It is strong(done)))'],
    ['italics', 'It is *really* _done_', 'div(p(It is em(really) em(done)))'],
    ['strikethrough', 'Was ~~12~~ 10', 'div(p(Was del(12) 10))'],
    ['code', 'Press `a*b*`', 'div(p(Press code(a*b*)))'],
    ['a list', 'You need:\n- a card\n- a _pen_', 'div(p(You need:) ul(li(a card) li(a em(pen))))'],
    ['steps', '3. Open\n4. Close', 'div(ol(li(Open) li(Close)))'],
    ['steps within', '1. Open\n   - wide', 'div(ol(li(Open ul(li(wide)))))'],
    ['things to do', '- [x] one\n- [ ] two', 'div(ul(li(☑ one) li(☐ two)))'],
    ['a quote', '> You said\n> so', 'div(blockquote(p(You said br() so)))'],
    ['a block of code', '```js\nlet a = "<b>";\n```', 'div(pre(code(let a = "<b>";)))'],
    ['a table', '|A|B|\n|-|-|\n|1|2|', 'div(div(table(thead(tr(th(A) th(B))) tbody(tr(td(1) td(2))))))'],
    ['a heading', '# Hours\n## Today', 'div(h3(Hours) h3(Today))'],
    ['a line between', 'above\n\n---\n\nbelow', 'div(p(above) hr() p(below))'],
    ['line breaks', '**One**\ntwo\nthree', 'div(p(strong(One) br() two br() three))'],
    ['a link', 'See [the *page*](https://example.com/)', 'div(p(See a(the em(page))))'],
    ['a picture', '![A cat](https://example.com/cat.png)', 'div(p(a(A cat)))'],
    ['a picture without words', '![](https://example.com/cat.png)', 'div(p(a(https://example.com/cat.png)))'],
    ['a linked picture', '[![A cat](https://a.example/c.png)](https://b.example/)', 'div(p(a(A cat)))'],
    ['escapes', '\\*not\\* &amp; **this**', 'div(p(*not* & strong(this)))'],
  ];
  for (const [what, text, outlined] of texts) {
    it(`is drawn with ${what}`, async () => {
      const widget = await drawn(text);
      expect(outline(rich(widget))).to.equal(outlined);
    });
  }

  const plain: [what: string, text: string][] = [
    ['what is indented', 'One **two**\n\n    four blanks'],
    ['what is underlined', 'Regards, **Anna**\n---\nof Aeris'],
    ['a year', 'It was **then**:\n2027. A good year'],
    ['what somebody calls <order number>', 'Write <order number> and <Your-Name> **here**'],
    ['one tilde', 'From ~5 to ~10 **minutes**, ~x~'],
    ['a definition', '**See**\n\n[1]: that page'],
    ['an address with signs', 'https://example.com/a_b_c/*d*/~e~ **bold**'],
  ];
  for (const [what, text] of plain) {
    it(`keeps ${what} as text`, async () => {
      const widget = await drawn(text);
      expect(all(widget, '.rich :is(pre, code, h1, h2, h3, ol, del, em)')).to.deep.equal([]);
      for (const word of text.replaceAll(/\*\*(\w+)\*\*|^---$/gm, '$1').split(/\s+/)) {
        expect(textOf(rich(widget))).to.include(word);
      }
    });
  }

  it('draws headings hardly larger than text', async () => {
    const widget = await drawn('# Hours\nfrom nine');
    const size = (selector: string) => parseFloat(getComputedStyle(one(widget, selector)).fontSize);
    expect(size('.rich h3') / size('.rich p')).to.be.within(1, 1.2);
  });

  it('leads from its links as any other does, and asks the page first', async () => {
    const widget = await drawn('Go [there](https://example.com/a) or **to** www.example.com');
    const links = all<HTMLAnchorElement>(widget, '.rich a');
    expect(links.map((link) => [link.getAttribute('href'), link.target, link.rel, link.part.value])).to.deep.equal([
      ['https://example.com/a', '_blank', 'noopener noreferrer', 'link'],
      ['https://www.example.com', '_blank', 'noopener noreferrer', 'link'],
    ]);
    widget.addEventListener('chat-open-url', (event) => event.preventDefault());
    const asked = heard(widget, 'chat-open-url');
    await click(links[0]!);
    expect(asked.map(({url}) => url)).to.deep.equal(['https://example.com/a']);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', '//example.com', '/page', 'ftp://example.com/']) {
    it(`makes no link to ${address}`, async () => {
      const widget = await drawn(`A **b** [here](${address})`);
      expect([textOf(rich(widget)), all(widget, '.rich a')]).to.deep.equal(['A b here', []]);
    });
  }

  it('goes the way of its language, block by block', async () => {
    const widget = await drawn('**مرحبا** بكم\n\nHello **you**');
    const paragraphs = all(widget, '.rich p');
    expect(paragraphs.map((each) => getComputedStyle(each).direction)).to.deep.equal(['rtl', 'ltr']);
  });

  it('is never wider than its bubble: code and tables scroll, long words break', async () => {
    const wide = 'w'.repeat(300);
    const cells = Array.from({length: 8}, () => 'something').join('|');
    const text = `**${wide}**\n\n\`\`\`\n${wide}\n\`\`\`\n\n${cells}\n${cells.replaceAll('something', '-')}\n${cells}\n\n- ${wide}`;
    const widget = await drawn(text, html`<chat-widget layout="inline" style="inline-size: 320px"></chat-widget>`);
    const list = part(widget, 'list');
    expect(list.scrollWidth).to.equal(list.clientWidth);
    const bubble = part(widget, 'bubble').getBoundingClientRect();
    const boxes = all(widget, '.rich .wide');
    expect(boxes.map(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).to.deep.equal([true, true]);
    for (const each of all(widget, '.rich > *')) expect(each.getBoundingClientRect().right).to.be.at.most(bubble.right);
  });

  it('is accessible', async () => {
    const widget = await drawn(texts.map(([, text]) => text).join('\n\n'));
    expect(await barriers(widget)).to.deep.equal([]);
  });

  it('keeps the reader where they are while it is drawn', async () => {
    const widget = await show(html`<chat-widget layout="inline" style="block-size: 400px"></chat-widget>`);
    await say(widget, ...Array.from({length: 30}, (_, index) => agentSays(`**${index}**\n\n- one\n- two`)));
    await until(() => all(widget, '.rich').length === 30, 'all was drawn');
    await frame();
    const {scrollTop, clientHeight, scrollHeight} = part(widget, 'list');
    expect(scrollHeight - scrollTop - clientHeight).to.be.below(2);
  });

  it('is drawn once, whatever else is drawn anew', async () => {
    const widget = await drawn('It is **done**');
    const before = rich(widget);
    widget.locale = 'it';
    widget.users = {USER_mrossi: {name: 'Marta'}};
    await settled(widget);
    expect(rich(widget)).to.equal(before);
  });

  it('is drawn anew when it is edited', async () => {
    const widget = await drawn('It is **done**');
    const {room, data} = widget.messages[0]!;
    await say(widget, {room, data: {...data, content: {...data.content, text: 'It is *not*'}}});
    await until(() => textOf(rich(widget)) === 'It is not', 'the other text was drawn');
    await say(widget, {room, data: {...data, content: {...data.content, text: 'Never mind'}}});
    expect([all(widget, '.rich'), textOf(part(widget, 'text'))]).to.deep.equal([[], 'Never mind']);
  });

  it('is quoted and announced in plain words, and written down as it was written', async () => {
    const widget = await show();
    const text =
      '# Hours\nIt is **really** `open`, see [the _page_](https://example.com/)<br>5 * 3 and snake_case_name';
    await say(widget, agentSays(text, {id: 'asked'}), customerSays('Thanks', {replyTo: 'asked'}));
    const words = 'Hours It is really open, see the page 5 * 3 and snake_case_name';
    expect(textOf(one(widget, '.quoted-text'))).to.equal(words);
    await until(() => textOf(one(widget, '[aria-live="polite"]')).includes(words), 'it was announced');
    expect((await widget.transcript('text').text()).replaceAll(/\n */g, '\n')).to.include(text);
  });
});

describe('a text stays as it was written', () => {
  const text = '**Not** bold, [no](https://example.com/) link\n- and no list';

  it('when the page wants it plain', async () => {
    const widget = await show(html`<chat-widget open text-format="plain"></chat-widget>`);
    await say(widget, agentSays(text));
    expect(part(widget, 'text').innerText).to.equal(text);
  });

  it('when the customer wrote it', async () => {
    const widget = await show();
    await say(widget, customerSays(text));
    await drawnAfter(widget);
    expect(all(widget, '.customer [part~="text"]').map(({innerText}) => innerText)).to.deep.equal([text]);
  });

  it('when there is nothing in it that could be drawn', async () => {
    const widget = await show();
    const hidden = '<!-- nothing --><script>window.__chatWidgetXss=true</script>';
    await say(widget, agentSays(hidden, {id: 'hidden'}));
    await drawnAfter(widget);
    expect(all(widget, '#message-hidden [part~="text"]').map(({innerText}) => innerText)).to.deep.equal([hidden]);
  });

  it('from the moment the page says so', async () => {
    const widget = await drawn('It is **done**');
    widget.textFormat = 'plain';
    await settled(widget);
    expect(part(widget, 'text').innerText).to.equal('It is **done**');
  });
});

describe('a text with HTML', () => {
  it('is drawn as far as it is harmless', async () => {
    const widget = await drawn(
      'Your <b class="x" id="y" style="color:red">order</b><br>is <i onclick="x()">here</i> & there',
    );
    expect(outline(rich(widget))).to.equal('div(p(Your b(order) br() is i(here) & there))');
    expect(all(widget, '.rich *').flatMap((each) => each.getAttributeNames())).to.deep.equal(['dir']);
  });

  it('says in words what pictures show, and fetches none', async () => {
    const widget = await drawn(
      '<p>A <img src="https://example.com/a.png" alt="cat"> and <img src="https://example.com/b.png"></p>',
    );
    expect(textOf(rich(widget))).to.equal('A cat and https://example.com/b.png');
    expect(all(widget, 'img')).to.deep.equal([]);
  });

  it('runs nothing that it brings', async () => {
    const widget = await show();
    await say(widget, fixture('made/text-markup-and-lines'));
    await until(() => all(widget, '.rich').length > 0, 'the text was drawn');
    expect(textOf(rich(widget))).to.equal('not boldSecond line & more https://www.example.com/a?b=1&c=2 🙂');
    expect(all(widget, '[onerror], [src], [style]')).to.deep.equal([]);
    expect(window).not.to.have.property('__chatWidgetXss');
  });
});
