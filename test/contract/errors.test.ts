import {expect} from 'chai';
import {html} from 'lit';

import {ChatErrorEvent} from '../../src/index.js';
import {RefusalError, type Receiver, type Transport} from '../../src/transport/transport.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {fixture} from '../fixtures.js';
import {
  agentSays,
  click,
  control,
  heard,
  instead,
  part,
  say,
  settled,
  show,
  until,
  warnings,
  write,
} from '../helpers.js';
import {fileOf} from '../helpers/attaching.js';
import {formMessage} from '../helpers/logs.js';

/** Stands in every text of these messages, and must be in no error. */
const SECRET = 'Rosebud';

const failing = () => Promise.reject(new Error('it is broken'));

/** A transport that gives up as soon as it is asked. */
const given: Transport = {
  connect: (_party, receiver: Receiver) => receiver.failed?.(new RefusalError('there is no such room')),
  send: () => Promise.reject(new RefusalError('the chat is full')),
};

/** What goes wrong, by the code that tells of it. */
const wrong: Readonly<Record<string, (widget: ChatWidget) => unknown>> = {
  'other-room': (widget) => {
    widget.room = 'CHAT_1';
    widget.receive({...agentSays(SECRET), room: 'CHAT_2'});
  },

  unreadable: (widget) => widget.receive(`{${SECRET}`),

  'unknown-type': (widget) => widget.receive(agentSays(SECRET, {messageType: 'HOLOGRAM'})),

  'bad-pattern': async (widget) => {
    await say(widget, formMessage('(?<=never)('));
    await write(control(widget, 'Field 0'), SECRET);
    await click(part(widget, 'submit'));
  },

  'resolve-field': async (widget) => {
    widget.resolveField = failing;
    const formData = [{name: 'page', dc_type: 'text', label: SECRET, mode: 'auto', value: SECRET}];
    void widget.openForm({title: SECRET, formData});
  },

  'file-type': (widget) => widget.sendFiles([fileOf('program.exe')], {caption: SECRET}),

  'file-size': (widget) => {
    widget.maxFileSize = 2;
    widget.sendFiles([fileOf('ticket.pdf')], {caption: SECRET});
  },

  'file-count': (widget) => {
    widget.maxFiles = 1;
    widget.sendFiles([fileOf('one.pdf'), fileOf('two.pdf')], {caption: SECRET});
  },

  'file-load': (widget) => {
    widget.resolveFile = failing;
    widget.receive({...fixture('messages/02-IMAGE'), room: ''});
  },

  send: (widget) => {
    widget.transport = given;
    widget.sendText(SECRET);
  },

  connection: (widget) => (widget.transport = given),

  storage: async (widget) => {
    widget.storage = {get: failing, set: failing, delete: failing, clear: failing};
    await settled(widget);
    await write(part(widget, 'input'), SECRET);
  },

  permission: async (widget) => {
    instead(navigator.mediaDevices, 'getUserMedia', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await click(part(widget, 'voice-button'));
  },
};

describe('chat-error', () => {
  for (const [code, go] of Object.entries(wrong)) {
    it(`tells the page, in a ${code}, what went wrong, without a word of any message`, async () => {
      warnings();
      const widget = await show(html`<chat-widget open locale="en" allow="voice attachments"></chat-widget>`);
      const told = heard(document, 'chat-error');
      await go(widget);
      await until(() => told.some((error) => error.code === code), `it told of ${code}`);
      const error = told.find((each) => each.code === code)!;
      expect(error).to.be.instanceOf(ChatErrorEvent);
      expect(error.reason).to.match(/\w/);
      for (const each of told) expect(`${each.reason} ${String(each.cause)}`).not.to.include(SECRET);
    });
  }
});
