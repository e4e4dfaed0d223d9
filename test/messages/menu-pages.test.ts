import {expect} from 'chai';

import type {ChatOpenUrlEvent} from '../../src/events.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {type FixtureName, fixture} from '../fixtures.js';
import {click, heard, instead, parts, said, say, show, textOf} from '../helpers.js';

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

/** What a form would have sent, instead of sending it. */
function submissions(): {action: string; method: string; target: string; rel: string; fields: number}[] {
  const seen: ReturnType<typeof submissions> = [];
  instead(HTMLFormElement.prototype, 'submit', function (this: HTMLFormElement) {
    const {action, method, target, rel} = this;
    seen.push({action, method, target, rel, fields: [...new FormData(this)].length});
  });
  return seen;
}

describe('a menu’s pages', () => {
  const targets = [
    ['Guida', 'https://www.example.com/guida', '_blank', 'noopener noreferrer'],
    ['Negozio', 'https://www.example.com/negozio', '_self', null],
    ['Area clienti', 'https://www.example.com/area-clienti', '_parent', null],
    ['Pagina principale', 'https://www.example.com/', '_top', null],
  ] as const;
  for (const [text, url, where, rel] of targets) {
    it(`link to ${where}`, async () => {
      const widget = await asked('made/menu-all-targets');
      const link = option(widget, text);
      expect(link.localName).to.equal('a');
      expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).to.deep.equal([url, where, rel]);
    });

    it(`ask the host before they open in ${where}`, async () => {
      const widget = await asked('made/menu-all-targets');
      const event = await opening(widget, text);
      expect(event).to.include({url, where, method: 'GET', answers: fixture('made/menu-all-targets').data.id});
    });
  }

  it('open unless the host prevents it', async () => {
    const widget = await asked('made/menu-all-targets');
    let prevented: boolean | undefined;
    const stay = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stay, {once: true});
    await click(option(widget, 'Guida'));
    expect(prevented).to.equal(false);
  });

  it('stay closed when the host prevents it', async () => {
    const widget = await asked('made/menu-all-targets');
    let prevented: boolean | undefined;
    addEventListener('click', (event) => (prevented = event.defaultPrevented), {once: true});
    await opening(widget, 'Guida');
    expect(prevented).to.equal(true);
  });

  it('send nothing', async () => {
    const widget = await asked('made/menu-all-targets');
    const sent = heard(widget, 'chat-send');
    await opening(widget, 'Negozio');
    expect(sent).to.deep.equal([]);
    expect(said(widget)).to.have.length(1);
  });

  it('say where they lead', async () => {
    const widget = await asked('made/menu-all-targets');
    expect(textOf(option(widget, 'Guida'))).to.match(/example\.com/);
  });

  it('are asked for by POST when the bot wants that', async () => {
    const forms = submissions();
    const widget = await asked('made/menu-all-targets');
    await click(option(widget, 'Accesso'));
    const action = 'https://www.example.com/accesso?lang=it';
    expect(forms).to.deep.equal([{action, method: 'post', target: '_blank', rel: 'noopener noreferrer', fields: 0}]);
  });

  it('leave no form behind', async () => {
    submissions();
    const widget = await asked('made/menu-all-targets');
    await click(option(widget, 'Accesso'));
    expect(document.forms).to.have.length(0);
  });

  it('are not asked for by POST when the host prevents it', async () => {
    const forms = submissions();
    const widget = await asked('made/menu-all-targets');
    const event = await opening(widget, 'Accesso');
    expect(event).to.include({method: 'POST', where: '_blank', url: 'https://www.example.com/accesso?lang=it'});
    expect(forms).to.deep.equal([]);
  });
});
