import {expect} from 'chai';
import fc from 'fast-check';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fileOf, transferOf} from '../helpers/attaching.js';
import {barriers} from '../helpers/audit.js';
import {
  agentSays,
  all,
  click,
  control,
  focused,
  frame,
  heard,
  isVisible,
  one,
  part,
  parts,
  pointWith,
  press,
  said,
  say,
  settled,
  show,
  textOf,
  type,
  until,
  warnings,
  write,
} from '../helpers.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;
const closed = html`<chat-widget locale="en"></chat-widget>`;

/** What is asked before a chat. */
const beforeChat = {
  title: {'en-gb': 'Before we start', 'it-it': 'Prima di cominciare'},
  response_to_bot: '',
  formData: [
    {name: 'nickname', dc_type: 'nickname', label: {'en-gb': 'Name', 'it-it': 'Nome'}, isMandatory: true, value: ''},
    {name: 'topic', dc_type: 'text', label: 'Topic', isMandatory: false, value: 'Flights', more: {of: ['our own']}},
    {name: 'page', dc_type: 'text', label: 'Page', mode: 'auto', isVisibleCustomer: false, value: 'alert(1)'},
  ],
};

const other = {title: 'How was it?', formData: [{name: 'nickname', dc_type: 'text', label: 'Name', value: ''}]};

/** What a promise has come to, or `pending`. */
async function stateOf<T>(promise: Promise<T>): Promise<T | 'pending'> {
  await frame();
  return Promise.race([promise, Promise.resolve('pending' as const)]);
}

/** A widget with a form open in it. */
async function opened(template = english, content: unknown = beforeChat) {
  const widget = await show(template);
  const answers = widget.openForm(content);
  await settled(widget);
  return {widget, answers};
}

/** Fills in what has to be, and sends it. */
async function fill(widget: ChatWidget, name = 'Anna'): Promise<void> {
  await write(control(widget, 'Name'), name);
  await click(part(widget, 'submit'));
  await until(() => all(widget, 'chat-form').length === 0, 'the form was taken');
  await settled(widget);
}

/** Waits until the customer is there. */
async function focusOn(place: () => Element): Promise<void> {
  await until(() => focused() === place(), 'the customer was there');
}

/** Texts enough for the list to scroll. */
function manyTexts() {
  return Array.from({length: 40}, (_, index) => agentSays(`Text ${index}`));
}

describe('a form that the page opens', () => {
  it('stands in the place of messages and composer, below the title of the panel', async () => {
    const widget = await show(english);
    await say(widget, agentSays('Hello'));
    void widget.openForm(beforeChat);
    await settled(widget);
    expect(textOf(part(widget, 'panel'))).to.match(/^Chat with us Before we start .*Name.*Topic.*Send Not now$/);
    expect([part(widget, 'list'), part(widget, 'input')].map(isVisible)).to.deep.equal([false, false]);
  });

  it('gives the page every field as it was, with what was filled in', async () => {
    const {widget, answers} = await opened();
    const sent = heard(widget, 'chat-send');
    await fill(widget);
    const [name, topic, page] = beforeChat.formData;
    expect(await answers).to.deep.equal([{...name, value: 'Anna'}, topic, {...page, value: ''}]);
    expect([sent, widget.messages]).to.deep.equal([[], []]);
  });

  it('has the fields filled in that the page knows, and runs no script', async () => {
    const {widget, answers} = await opened(
      html`<chat-widget open locale="en" .resolveField=${{page: 'page-address'}}></chat-widget>`,
    );
    await fill(widget);
    expect((await answers)?.[2]).to.deep.equal({...beforeChat.formData[2], value: location.href});
  });

  it('asks again for what is missing', async () => {
    const {widget, answers} = await opened();
    await click(part(widget, 'submit'));
    await until(() => parts(widget, 'error').some(isVisible), 'something was found missing');
    expect(await stateOf(answers)).to.equal('pending');
    await focusOn(() => control(widget, 'Name'));
  });

  it('can be given as JSON text', async () => {
    const {widget, answers} = await opened(english, JSON.stringify(beforeChat));
    await fill(widget);
    expect((await answers)?.[0]?.['value']).to.equal('Anna');
  });

  it('keeps its events from the page, which has the promise', async () => {
    const {widget, answers} = await opened();
    const events = [heard(document, 'chat-form-submit'), heard(document, 'chat-form-cancel')];
    await fill(widget);
    await answers;
    void widget.openForm(other);
    await settled(widget);
    await click(part(widget, 'cancel'));
    expect(events.flat()).to.deep.equal([]);
  });

  for (const layout of ['inline', 'page'] as const) {
    it(`fills the panel when the layout is ${layout}, without opening anything`, async () => {
      const {widget} = await opened(
        html`<div class="box"><chat-widget layout=${layout} locale="en"></chat-widget></div>`,
      );
      expect([control(widget, 'Name'), part(widget, 'submit')].every(isVisible)).to.equal(true);
      expect([isVisible(part(widget, 'list')), widget.open]).to.deep.equal([false, false]);
    });
  }

  it('changes its language with the widget, and keeps what was filled in', async () => {
    const {widget} = await opened();
    await write(control(widget, 'Name'), 'Anna');
    widget.locale = 'it';
    await settled(widget);
    await until(() => textOf(widget).includes('Prima di cominciare'), 'it is Italian');
    expect(control(widget, 'Nome').value).to.equal('Anna');
  });

  it('can be styled by the page, as deep as it is', async () => {
    const {widget} = await opened();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('chat-widget::part(submit) {letter-spacing: 3px}');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(part(widget, 'submit')).letterSpacing).to.equal('3px');
    document.adoptedStyleSheets.pop();
  });

  it('is no barrier, in either scheme', async () => {
    const {widget} = await opened();
    expect(await barriers(widget)).to.deep.equal([]);
  });

  it('has the name of its title for screen readers, or that of any form', async () => {
    const {widget} = await opened();
    expect(one(widget, '.region').ariaLabel).to.equal('Before we start');
    void widget.openForm({...other, title: ''});
    await settled(widget);
    expect(one(widget, '.region').ariaLabel).to.equal('Form');
  });

  it('scrolls to its buttons when it is longer than the panel', async () => {
    const formData = Array.from({length: 30}, (_, index) => ({...other.formData[0], label: `Field ${index}`}));
    const {widget, answers} = await opened(english, {...other, formData});
    await click(part(widget, 'submit'));
    expect(await answers).to.have.length(30);
  });
});

describe('a form that the customer does not fill in', () => {
  const ways: Readonly<Record<string, (widget: ChatWidget) => unknown>> = {
    'the button of the form': (widget) => click(part(widget, 'cancel')),
    'Escape in a field': async (widget) => {
      await click(control(widget, 'Name'));
      await press('Escape');
    },
    'the button that closes the panel': (widget) => click(part(widget, 'close')),
    'the launcher': (widget) => click(part(widget, 'launcher')),
    'close(), which the page calls': (widget) => widget.close(),
    'reset(), which the page calls': (widget) => widget.reset(),
    'taking the attribute `open` away': (widget) => widget.removeAttribute('open'),
    'taking the widget out of the page': (widget) => widget.remove(),
  };

  for (const [way, go] of Object.entries(ways)) {
    it(`comes to nothing by ${way}`, async () => {
      const {widget, answers} = await opened();
      await go(widget);
      expect(await answers).to.equal(undefined);
      await settled(widget);
      expect(all(widget, 'chat-form')).to.deep.equal([]);
    });
  }

  it('leaves the panel open, and the conversation as it was', async () => {
    pointWith('fine');
    const {widget} = await opened();
    await say(widget, agentSays('Hello'));
    await click(control(widget, 'Name'));
    await press('Escape');
    expect([widget.open, said(widget), isVisible(part(widget, 'list'))]).to.deep.equal([true, ['Hello'], true]);
    await focusOn(() => part(widget, 'input'));
  });

  it('gives way to another form, which starts empty', async () => {
    const {widget, answers} = await opened();
    await write(control(widget, 'Name'), 'Anna');
    void widget.openForm(other);
    await settled(widget);
    expect(await answers).to.equal(undefined);
    expect([textOf(part(widget, 'form')), control(widget, 'Name').value]).to.deep.equal([
      'How was it? Name Send Not now',
      '',
    ]);
  });

  it('shows what was filled in when it is opened again', async () => {
    const {widget} = await opened();
    await write(control(widget, 'Name'), 'Anna');
    await click(part(widget, 'cancel'));
    void widget.openForm(beforeChat);
    await settled(widget);
    expect(control(widget, 'Name').value).to.equal('Anna');
  });
});

describe('what is no form', () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  const nonsense = {
    nothing: undefined,
    null: null,
    'a number': 7,
    'an empty text': '',
    'half of a JSON text': '{"title": "Before',
    'a list': [beforeChat],
    'an object without fields': {title: 'Before we start'},
    'fields that are none': {title: 'Before we start', formData: 'Name'},
    'fields of which none is one': {formData: [1, 2]},
    'an object that throws': proxy,
  };

  for (const [what, given] of Object.entries(nonsense)) {
    it(`is told of, and changes nothing: ${what}`, async () => {
      const widget = await show(english);
      const [told, errors] = [warnings(), heard(widget, 'chat-error')];
      expect(await widget.openForm(given)).to.equal(undefined);
      await settled(widget);
      expect([errors.map(({code}) => code), told.length]).to.deep.equal([['unreadable'], 1]);
      expect(isVisible(part(widget, 'input'))).to.equal(true);
    });
  }

  it('leaves a form alone that is open', async () => {
    const {widget, answers} = await opened();
    warnings();
    await widget.openForm('nonsense');
    expect(await stateOf(answers)).to.equal('pending');
    await fill(widget);
    expect(await answers).to.have.length(3);
  });
});

describe('opening a form', () => {
  it('opens the panel and says so, without taking the focus from where the customer is', async () => {
    const page = await show(html`<div><input id="elsewhere" /><chat-widget locale="en"></chat-widget></div>`);
    const elsewhere = document.querySelector<HTMLElement>('#elsewhere')!;
    elsewhere.focus();
    void page.openForm(beforeChat);
    await settled(page);
    expect([page.open, isVisible(control(page, 'Name'))]).to.deep.equal([true, true]);
    expect(focused() === elsewhere).to.equal(true);
    expect(textOf(one(page, '[aria-live=polite]'))).to.equal('Form opened: Before we start');
  });

  it('says so in the language of the widget', async () => {
    const {widget} = await opened(html`<chat-widget open locale="it"></chat-widget>`);
    expect(textOf(one(widget, '[aria-live=polite]'))).to.equal('Si è aperto un modulo: Prima di cominciare');
  });

  it('works before the widget is in the page', async () => {
    const widget = document.createElement('chat-widget');
    widget.locale = 'en';
    const answers = widget.openForm(beforeChat);
    const home = document.createElement('div');
    document.body.append(home);
    home.append(widget);
    await settled(widget);
    await fill(widget);
    expect((await answers)?.[0]?.['value']).to.equal('Anna');
    home.remove();
  });

  it('keeps a customer who is writing from going on in a field they have not seen', async () => {
    const widget = await show(english);
    await write(part(widget, 'input'), 'Half a sen');
    void widget.openForm(beforeChat);
    await settled(widget);
    await type('tence');
    expect(control(widget, 'Name').value).to.equal('');
    await press('Tab');
    await focusOn(() => control(widget, 'Name'));
    await click(part(widget, 'cancel'));
    expect(part<HTMLTextAreaElement>(widget, 'input').value).to.equal('Half a sen');
  });

  it('brings no keyboard up on a touch screen', async () => {
    pointWith('coarse');
    const widget = await show(closed);
    widget.addEventListener('chat-open', () => void widget.openForm(beforeChat), {once: true});
    await click(part(widget, 'launcher'));
    await focusOn(() => one(widget, '.region'));
  });

  it('leads on to the messages when it is filled in on a touch screen, and nothing can be closed', async () => {
    pointWith('coarse');
    const {widget} = await opened(html`<div><chat-widget layout="inline" locale="en"></chat-widget></div>`);
    await fill(widget);
    await focusOn(() => part(widget, 'list'));
  });

  it('puts the customer who opens the panel, and has the page ask at that, into the first field', async () => {
    pointWith('fine');
    const widget = await show(closed);
    widget.addEventListener('chat-open', () => void widget.openForm(beforeChat), {once: true});
    await click(part(widget, 'launcher'));
    await focusOn(() => control(widget, 'Name'));
  });

  it('takes the question away whether the chat shall end', async () => {
    const widget = await show(english);
    await say(widget, agentSays('Hello'));
    await click(part(widget, 'end-chat'));
    await settled(widget);
    void widget.openForm(beforeChat);
    await settled(widget);
    expect([parts(widget, 'confirm'), parts(widget, 'end-chat')]).to.deep.equal([[], []]);
    await focusOn(() => one(widget, '.region'));
  });
});

describe('the conversation behind a form', () => {
  it('is out of reach of the keyboard', async () => {
    const {widget} = await opened();
    await say(widget, agentSays('Hello'));
    await click(control(widget, 'Name'));
    const reached = new Set<string>();
    for (let step = 0; step < 8; step++) {
      await press('Tab');
      reached.add(focused()?.getAttribute('part') ?? '');
    }
    expect([...reached].filter((name) => /\b(input|send|attach|list)\b/.test(name))).to.deep.equal([]);
  });

  it('is where it was once the form is filled in', async () => {
    pointWith('fine');
    const widget = await show(english);
    await say(widget, ...manyTexts());
    const list = part(widget, 'list');
    await frame();
    list.scrollTop = 300;
    await until(() => parts(widget, 'scroll-to-latest').length === 1, 'the list knew');
    void widget.openForm(beforeChat);
    await settled(widget);
    await fill(widget);
    await frame();
    expect(list.scrollTop).to.equal(300);
    await focusOn(() => part(widget, 'input'));
  });

  it('is not seen', async () => {
    const {widget} = await opened();
    const seen = heard(widget, 'chat-seen');
    await say(widget, agentSays('Hello'));
    await frame();
    await frame();
    expect([seen, widget.unread]).to.deep.equal([[], 1]);
    await click(part(widget, 'cancel'));
    await until(() => seen.length === 1, 'it was seen');
  });

  it('takes no files', async () => {
    const {widget} = await opened();
    const dataTransfer = transferOf([fileOf('a.png', {type: 'image/png'})]);
    const drop = new DragEvent('drop', {dataTransfer, bubbles: true, composed: true, cancelable: true});
    part(widget, 'form').dispatchEvent(drop);
    await click(part(widget, 'cancel'));
    expect([drop.defaultPrevented, parts(widget, 'attachment')]).to.deep.equal([false, []]);
  });

  it('can be over, as when the form is a survey; then a new chat is next', async () => {
    const widget = await show(english);
    await say(widget, agentSays('Hello'));
    widget.addEventListener('chat-end', () => void widget.openForm(other));
    widget.endChat();
    await settled(widget);
    expect(parts(widget, 'new-chat')).to.deep.equal([]);
    await fill(widget, 'Good');
    await focusOn(() => part(widget, 'new-chat'));
  });

  it('can begin with a form when the customer begins a new one', async () => {
    const widget = await show(english);
    await say(widget, agentSays('Hello'));
    widget.endChat();
    await settled(widget);
    widget.addEventListener('chat-new', () => void widget.openForm(beforeChat));
    await click(part(widget, 'new-chat'));
    await focusOn(() => control(widget, 'Name'));
  });
});

describe('a widget that is moved within its page', () => {
  it('still shows its form, with what was filled in', async () => {
    const {widget, answers} = await opened(html`<div><chat-widget open locale="en"></chat-widget></div>`);
    await write(control(widget, 'Name'), 'Anna');
    const home = document.createElement('section');
    widget.parentElement!.append(home);
    home.append(widget);
    await settled(widget);
    expect([await stateOf(answers), control(widget, 'Name').value]).to.deep.equal(['pending', 'Anna']);
  });
});

describe('whatever a page gives', () => {
  const object = fc.dictionary(fc.constantFrom('name', 'label', 'dc_type', 'value', 'options', 'mode'), fc.jsonValue());
  const content = fc.record({title: fc.jsonValue(), formData: fc.oneof(fc.array(object), fc.jsonValue())});

  it('is a form that can be closed, or none and told of', async () => {
    const widget = await show(english);
    warnings();
    await fc.assert(
      fc.asyncProperty(fc.oneof(content, fc.jsonValue(), fc.string()), async (given) => {
        const errors = heard(widget, 'chat-error');
        const answers = widget.openForm(given);
        await settled(widget);
        const forms = all(widget, '[part=form]').length;
        expect([forms, errors.length]).to.be.deep.oneOf([
          [1, 0],
          [0, 1],
        ]);
        for (const button of parts(widget, 'cancel')) button.click();
        expect(await answers).to.equal(undefined);
        await settled(widget);
      }),
      {numRuns: 60},
    );
  });

  it('goes back as it came, in the order it came in', async () => {
    const widget = await show(english);
    const fields = fc.array(
      fc.record({
        name: fc.string(),
        label: fc.string(),
        dc_type: fc.constantFrom('text', 'info'),
        more: fc.jsonValue(),
      }),
      {maxLength: 4},
    );
    await fc.assert(
      fc.asyncProperty(fields, async (formData) => {
        const answers = widget.openForm({title: 'Any', formData});
        await settled(widget);
        part(widget, 'submit').click();
        expect(await answers).to.deep.equal(formData.map((field) => ({...field, value: ''})));
        await settled(widget);
      }),
      {numRuns: 20},
    );
  });
});
