import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {needs, part, settled, show, textOf, warnings} from '../helpers.js';

const choices = [
  ['layout', 'layout', ['floating', 'inline', 'page']],
  ['placement', 'placement', ['end', 'start']],
  ['color-scheme', 'colorScheme', ['auto', 'light', 'dark']],
  ['text-format', 'textFormat', ['markdown', 'plain']],
  ['send-on', 'sendOn', ['enter', 'mod-enter']],
  ['consent', 'consent', ['granted', 'pending', 'denied']],
  ['load', 'load', ['idle', 'interaction', 'eager']],
  ['interactive-policy', 'interactivePolicy', ['unanswered', 'latest', 'all']],
  ['heading-level', 'headingLevel', [2, 1, 3, 4, 5, 6]],
] as const;

function withAttribute(name: string, value: unknown): Promise<ChatWidget> {
  return show(staticHtml`<chat-widget open ${unsafeStatic(name)}=${value}></chat-widget>`);
}

for (const [attribute, property, values] of choices) {
  describe(`the attribute ${attribute}`, () => {
    for (const value of values) {
      it(`may be ${value}`, async () => {
        const told = warnings();
        const widget = await withAttribute(attribute, value);
        expect(widget[property]).to.equal(value);
        expect(told).to.deep.equal([]);
      });
    }

    it(`means ${values[0]} when it is anything else, with one warning`, async () => {
      const told = warnings();
      const widget = await withAttribute(attribute, 'nonsense');
      expect(widget[property]).to.equal(values[0]);
      expect(told).to.have.length(1);
    });

    it(`means ${values[0]} once it is taken away, without a warning`, async () => {
      const told = warnings();
      const widget = await withAttribute(attribute, values[1]);
      widget.removeAttribute(attribute);
      await settled(widget);
      expect(widget[property]).to.equal(values[0]);
      expect(told).to.deep.equal([]);
    });
  });
}

describe('the colours', () => {
  before(function () {
    needs(this, 'a system with other wishes');
  });

  afterEach(() => emulateMedia({colorScheme: 'light'}));

  function surface(widget: ChatWidget): string {
    return getComputedStyle(part(widget, 'panel')).backgroundColor;
  }

  it('are the system’s', async () => {
    const widget = await show();
    const light = surface(widget);
    await emulateMedia({colorScheme: 'dark'});
    expect(surface(widget)).not.to.equal(light);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`stay ${scheme} when the page wants that`, async () => {
      await emulateMedia({colorScheme: scheme});
      const expected = surface(await show());
      await emulateMedia({colorScheme: scheme === 'light' ? 'dark' : 'light'});
      const widget = await show(html`<chat-widget open color-scheme=${scheme}></chat-widget>`);
      expect(surface(widget)).to.equal(expected);
    });
  }
});

describe('the heading', () => {
  it('is the page’s own, at the level the page wants', async () => {
    const widget = await show(html`<chat-widget open heading="Ask Anna" heading-level="4"></chat-widget>`);
    const title = part(widget, 'title');
    expect([textOf(title), title.role, title.ariaLevel]).to.deep.equal(['Ask Anna', 'heading', '4']);
  });

  it('names the panel', async () => {
    const widget = await show(html`<chat-widget open heading="Ask Anna"></chat-widget>`);
    const {role, ariaLabel} = part(widget, 'panel');
    expect([role, ariaLabel]).to.deep.equal(['region', 'Ask Anna']);
  });

  it('is the widget’s own when the page has none', async () => {
    const widget = await show(html`<chat-widget open locale="it"></chat-widget>`);
    expect(textOf(part(widget, 'title'))).to.equal('Scrivici');
  });
});

describe('an id with half a character in it', () => {
  for (const name of ['user-id', 'room']) {
    it(`as the ${name} keeps nobody from writing`, async () => {
      const widget = await withAttribute(name, 'a\ud800');
      expect(part(widget, 'input')).to.exist;
    });
  }
});
