import {expect} from 'chai';
import {html} from 'lit';

import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {agentSays, all, customerSays, part, press, say, settled, show, textOf, until, warnings} from '../helpers.js';
import {announced} from '../helpers/announced.js';
import {drag, fileOf, transferOf} from '../helpers/attaching.js';
import {FakeTransport} from '../helpers/fake-transport.js';
import {submit} from '../helpers/forms.js';
import {signal, step} from '../helpers/records.js';

const english = html`<chat-widget open locale="en"></chat-widget>`;

/** An online widget, what carries it, and what it announces from now on. */
async function carried(locale = 'en') {
  const transport = new FakeTransport();
  const widget = await show(
    html`<chat-widget open locale=${locale} room="CHAT_1" user-id="USER_me" accept=".png" .transport=${transport}>
    </chat-widget>`,
  );
  const told = announced(widget);
  transport.receiver!.connection('online');
  await settled(widget);
  return {transport, widget, told, say: (...envelopes: unknown[]) => transport.receiver!.receive(envelopes)};
}

/** Announces one thing more, so that all before it has been announced; returns all but that. */
async function allOf(widget: ChatWidget, told: readonly string[]): Promise<readonly string[]> {
  const before = told.length;
  widget.receive(agentSays('That is all'));
  await until(() => told.at(-1)?.endsWith('That is all'), 'the last was announced');
  expect(told.length, told.join('\n')).to.be.at.least(before + 1);
  return told.slice(0, -1);
}

const transcripts = {
  en: [
    'Agent: Hello / Agent: How are you?',
    'Not delivered: No network',
    'Not delivered: No network',
    '5 new messages / Agent: five',
    'Connection lost. Trying again…',
    '1 message not sent.',
    'Connected again.',
    '!Agent: Video call requested',
    'Agent: Call ended',
    '!Please check 4 fields.',
    'notes.txt: this type of file can’t be sent. Possible are png.',
    'Agent ended the chat',
  ],
  it: [
    'Operatore: Hello / Operatore: How are you?',
    'Non consegnato: No network',
    'Non consegnato: No network',
    '5 nuovi messaggi / Operatore: five',
    'Connessione persa. Nuovo tentativo…',
    '1 messaggio non inviato.',
    'Connessione ristabilita.',
    '!Operatore: Videochiamata richiesta',
    'Operatore: Chiamata terminata',
    '!Controlla 4 campi.',
    'notes.txt: questo tipo di file non si può inviare. Si possono inviare png.',
    'Operatore ha terminato la chat',
  ],
};

describe('what is announced', () => {
  for (const [locale, expected] of Object.entries(transcripts)) {
    it(`is each thing of a conversation once, in the language ${locale}`, async function () {
      this.timeout(20_000);
      warnings();
      const {transport, widget, told, say: receive} = await carried(locale);
      const then = (count: number) => until(() => told.length >= count, `${count} were told: ${told.join('\n')}`);
      receive(agentSays('Hello'));
      await settled(widget);
      receive(agentSays('How are you?'));
      await then(1);

      const {id} = widget.sendText('Fine')!.data;
      transport.sent.at(-1)!.refuse('No network');
      await then(2);
      widget.requestUpdate();
      await settled(widget);
      part(widget, 'retry').click();
      await settled(widget);
      expect(transport.sent.at(-1)!.envelope.data.id).to.equal(id);
      transport.sent.at(-1)!.refuse('No network');
      await then(3);
      part(widget, 'retry').click();
      transport.sent.at(-1)!.accept();
      await settled(widget);

      transport.receiver!.typing('USER_mrossi', true);
      await settled(widget);
      for (const text of ['one', 'two', 'three', 'four', 'five']) receive(agentSays(text));
      await then(4);

      transport.receiver!.connection('lost');
      await then(5);
      widget.sendText('Are you there?');
      await then(6);
      transport.sent.at(-1)!.accept();
      transport.receiver!.connection('online');
      await then(7);

      receive(step('videoRequestedByAgent', 'call-1', Date.now(), 'agent'));
      await then(8);
      receive(step('videoEnded', 'call-2', Date.now(), 'agent'));
      await then(9);

      receive({...fixture('messages/11-FORM'), room: 'CHAT_1'});
      await settled(widget);
      await submit(widget);
      await then(10);
      await drag(widget, 'drop', transferOf([fileOf('notes.txt')]));
      await then(11);
      receive(signal('endChat', 'end', Date.now(), 'agent'));
      await then(12);
      expect(told).to.deep.equal(expected);
    });
  }

  it('is not what was said before the panel opened, or comes with its opening', async () => {
    const widget = await show(html`<chat-widget locale="en" load="eager"></chat-widget>`);
    const told = announced(widget);
    await say(widget, agentSays('While it was closed'));
    widget.show();
    await say(widget, agentSays('As it opened'));
    expect(await allOf(widget, told)).to.deep.equal([]);
    expect(told).to.deep.equal(['Agent: That is all']);
  });

  it('is not what a page hands over before the widget is there', async () => {
    const widget = document.createElement('chat-widget');
    Object.assign(widget, {open: true, locale: 'en'});
    widget.receive([agentSays('one'), agentSays('two')]);
    const box = await show(html`<div><chat-widget locale="en"></chat-widget></div>`);
    box.replaceWith(widget);
    await settled(widget);
    const told = announced(widget);
    expect(await allOf(widget, told)).to.deep.equal([]);
    widget.remove();
  });

  it('is not what the service has from before, handed over as it is reached', async () => {
    const transport = new FakeTransport();
    const widget = await show(html`<chat-widget open locale="en" room="CHAT_1" .transport=${transport}></chat-widget>`);
    const told = announced(widget);
    transport.receiver!.receive([agentSays('one'), agentSays('two')]);
    await settled(widget);
    transport.receiver!.connection('online');
    transport.receiver!.receive([agentSays('three')]);
    transport.receiver!.remember([agentSays('four')], [4]);
    await settled(widget);
    expect(await allOf(widget, told)).to.deep.equal([]);
  });

  it('is not what was seen elsewhere, what is old, what is remembered, or what the customer says', async () => {
    const {widget, told, transport} = await carried();
    const ts = Date.now();
    transport.receiver!.receive([
      agentSays('seen', {messageSeen: ts}),
      agentSays('old', {ts: ts - 3_600_000}),
      customerSays('own'),
    ]);
    transport.receiver!.remember([agentSays('remembered')], [1]);
    widget.sendText('sent');
    await settled(widget);
    expect(await allOf(widget, told)).to.deep.equal([]);
  });

  it('is not a long history, at once or slice by slice', async () => {
    const widget = await show(english);
    const told = announced(widget);
    const ts = Date.now() - 3_600_000;
    widget.receive(Array.from({length: 2000}, (_, index) => agentSays(`${index}`, {ts: ts + index})));
    expect(widget.messages).to.have.length(2000);
    expect(await allOf(widget, told)).to.deep.equal([]);
  });

  it('is what was missed while the connection was broken, however long that was', async () => {
    const {transport, told, say: receive} = await carried();
    const {now} = Date;
    transport.receiver!.connection('lost');
    receive(...['a', 'b', 'c', 'd'].map((text) => agentSays(text, {ts: now() + 1})));
    await until(() => told.length > 0, 'it was told');
    expect(told).to.deep.equal(['4 new messages / Agent: d']);
  });

  it('is nothing while the panel is closed, and nothing of that once it is open again', async () => {
    warnings();
    const {transport, widget, told, say: receive} = await carried();
    receive(agentSays('Just before'));
    widget.sendText('Hello');
    widget.close();
    await settled(widget);
    transport.sent[0]!.refuse('No network');
    receive(agentSays('Meanwhile'), step('videoRequestedByAgent', 'call', Date.now(), 'agent'));
    transport.receiver!.connection('lost');
    transport.receiver!.connection('online');
    await settled(widget);
    expect(part(widget, 'launcher').ariaLabel).to.include('3');
    widget.show();
    await settled(widget);
    expect(await allOf(widget, told)).to.deep.equal([]);
  });

  it('is not a break of the connection that is soon over', async () => {
    const {transport, widget, told} = await carried();
    for (const state of ['lost', 'connecting', 'online', 'lost', 'online'] as const) {
      transport.receiver!.connection(state);
      await settled(widget);
    }
    expect(await allOf(widget, told)).to.deep.equal([]);
  });

  it('is the same again when the same is said again', async () => {
    const widget = await show(english);
    const told = announced(widget);
    for (const count of [1, 2]) {
      await say(widget, agentSays('Yes'));
      await until(() => told.length === count, 'it was told');
    }
    expect(told).to.deep.equal(['Agent: Yes', 'Agent: Yes']);
  });

  it('is not there for those who read the page later', async () => {
    const widget = await show(english);
    const told = announced(widget);
    await say(widget, agentSays('Yes'), step('videoRequestedByAgent', 'call', Date.now(), 'agent'));
    await until(() => told.length === 2, 'both were told');
    const left = () => all(widget, '.root > .spoken').map(textOf).join('');
    expect(left()).to.equal('Agent: YesAgent: Video call requested');
    await until(() => left() === '', 'nothing was left');
  });

  it('is no more than the beginning of a long message, up to the end of a word', async () => {
    const widget = await show(english);
    const told = announced(widget);
    await say(widget, agentSays('wonderful '.repeat(100)));
    await until(() => told.length === 1, 'it was told');
    expect(told[0])
      .to.match(/^Agent: (wonderful ){20,}wonderful…$/)
      .and.to.have.length.below(260);
  });

  it('never ends with half a character', async () => {
    const widget = await show(english);
    const told = announced(widget);
    await say(widget, agentSays(`a${'😀'.repeat(200)}`));
    await until(() => told.length === 1, 'it was told');
    expect(told[0]).not.to.match(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('counts what failed at once', async () => {
    warnings();
    const {transport, widget, told} = await carried();
    for (const text of ['one', 'two', 'three']) widget.sendText(text);
    for (const {refuse} of transport.sent) refuse('No network');
    await settled(widget);
    await until(() => told.length === 1, 'it was told');
    expect(told).to.deep.equal(['3 messages not sent.']);
  });

  it('is not what was said in the chat before', async () => {
    const widget = await show(english);
    const told = announced(widget);
    widget.receive(agentSays('Gone'));
    widget.reset();
    await settled(widget);
    expect(await allOf(widget, told)).to.deep.equal([]);
  });

  it('leaves what the customer is writing alone', async () => {
    const widget = await show(english);
    const told = announced(widget);
    part(widget, 'input').focus();
    await press('a');
    expect(await allOf(widget, told)).to.deep.equal([]);
  });
});
