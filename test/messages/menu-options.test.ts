import {expect} from 'chai';

import type {ChatOpenUrlEvent} from '../../src/events.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {type FixtureName, fixture} from '../fixtures.js';
import {agentSays, click, focused, heard, isVisible, parts, press, said, say, show, textOf} from '../helpers.js';

async function asked(name: FixtureName): Promise<ChatWidget> {
  const widget = await show();
  await say(widget, fixture(name));
  return widget;
}

function option(widget: ChatWidget, text: string): HTMLElement {
  const found = parts(widget, 'option').find((each) => textOf(each).startsWith(text));
  expect(found, text).to.be.an.instanceof(HTMLElement);
  return found!;
}

/** Clicks an option whose page is not to open; what the host was asked. */
async function opening(widget: ChatWidget, text: string): Promise<ChatOpenUrlEvent> {
  const asking = heard(widget, 'chat-open-url');
  widget.addEventListener('chat-open-url', (event) => event.preventDefault(), {once: true});
  await click(option(widget, text));
  expect(asking).to.have.length(1);
  return asking[0]!;
}

describe('a menu of odd options', () => {
  const readings = {
    'No params': {url: 'https://www.example.com/no-params', method: 'GET', where: '_blank'},
    'Params the other way round': {url: 'https://www.example.com/reversed', method: 'GET', where: '_self'},
    'Unknown target': {url: 'https://www.example.com/unknown-target', method: 'GET', where: '_blank'},
  };
  for (const [text, expected] of Object.entries(readings)) {
    it(`reads “${text}” as it was meant`, async () => {
      const widget = await asked('made/menu-loose-options');
      expect(await opening(widget, text)).to.include(expected);
    });
  }

  it('sends a textual id back as text', async () => {
    const widget = await asked('made/menu-loose-options');
    const sent = heard(widget, 'chat-send');
    await click(option(widget, 'Text id'));
    expect(sent[0]!.message.data.content['option']).to.deep.equal({id: 'a', targetUrl: 'text id'});
  });

  for (const text of ['Unsafe address', 'Unknown command']) {
    it(`shows “${text}”, disabled`, async () => {
      const widget = await asked('made/menu-loose-options');
      const dead = option(widget, text);
      expect(isVisible(dead)).to.equal(true);
      expect(dead.localName).to.equal('button');
      expect(dead.getAttribute('aria-disabled')).to.equal('true');
    });

    it(`does nothing with “${text}”`, async () => {
      const widget = await asked('made/menu-loose-options');
      const done = [heard(widget, 'chat-send'), heard(widget, 'chat-open-url')];
      await click(option(widget, text));
      expect(done).to.deep.equal([[], []]);
      expect(window).not.to.have.property('__chatWidgetXss');
    });
  }

  it('is only its text without options', async () => {
    const widget = await asked('made/menu-no-options');
    expect(said(widget)).to.deep.equal(['A menu with nothing to choose']);
    expect(parts(widget, 'menu').some(isVisible)).to.equal(false);
  });

  it('shows seven options, each within reach of Tab', async () => {
    const widget = await asked('made/menu-all-targets');
    const reached = new Set<Element | null>();
    option(widget, 'Stato').focus();
    for (let count = 0; count < 7; count += 1) {
      reached.add(focused());
      await press('Tab');
    }
    expect([...reached]).to.deep.equal(parts(widget, 'option'));
  });
});

describe('a menu of every sort of option', () => {
  it('marks the answer that was chosen, and the customer’s row says its label', async () => {
    const widget = await show();
    await say(widget, fixture('made/menu-all-targets'), fixture('made/menu-response-operator'));
    const chosen = parts(widget, 'option').filter((each) => each.part.contains('chosen'));
    expect(chosen.map(textOf)).to.deep.equal(['Parla con un operatore']);
    expect(said(widget).at(-1)).to.equal('Parla con un operatore');
  });

  it('is shown, and so is what comes next, when an id can’t even be turned into text', async () => {
    const widget = await show();
    const [menu, response] = [fixture('made/menu-all-targets'), fixture('made/menu-response-operator')];
    Object.assign((response.data.content as {option: object}).option, {id: {toString: 'x', valueOf: 'x'}});
    await say(widget, menu, response, agentSays('Still here', {ts: 8e15}));
    expect(said(widget).at(-1)).to.equal('Still here');
  });
});
