import {expect} from 'chai';
import {entries, createStore} from 'idb-keyval';
import {html} from 'lit';

import type {ChatStorage} from '../../src/storage/storage.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, all, click, frame, heard, part, parts, say, show, until, write} from '../helpers.js';
import {field, form} from '../helpers/forms.js';
import {storageOf} from '../helpers/kept.js';
import {signal} from '../helpers/records.js';

const envelope = {
  ...form,
  data: {
    ...form.data,
    content: {title: 'Form', formData: [field({name: 'city'}), field({name: 'password', label: 'Password'})]},
  },
};

/** A page with the form, whose widget keeps things in `storage`. */
async function page(storage: ChatStorage, consent = 'granted'): Promise<ChatWidget> {
  const widget = await show(
    html`<chat-widget open consent=${consent} .storage=${storage} room="CHAT_1" user-id="USER_me"></chat-widget>`,
  );
  await say(widget, {...envelope, room: 'CHAT_1'});
  return widget;
}

function controls(widget: ChatWidget): HTMLInputElement[] {
  return parts<HTMLInputElement>(widget, 'control');
}

/** What is to be filled in where the page has opened a form. */
function opened(widget: ChatWidget): HTMLInputElement[] {
  return all(widget, 'chat-form-view').flatMap((view) => parts<HTMLInputElement>(view, 'control'));
}

/** Fills in both fields, and goes once it is kept. */
async function leaveWritten(storage: ReturnType<typeof storageOf>): Promise<void> {
  const widget = await page(storage);
  await write(controls(widget)[0]!, 'Rome');
  await write(controls(widget)[1]!, 'hunter2');
  await until(() => JSON.stringify([...storage.held]).includes('Rome'), 'it is kept');
  widget.remove();
}

describe('a form that was begun and not sent', () => {
  it('is as it was after closing and opening the panel', async () => {
    const widget = await page(storageOf());
    await write(controls(widget)[0]!, 'Rome');
    widget.close();
    await widget.updateComplete;
    widget.show();
    await widget.updateComplete;
    expect(controls(widget)[0]!.value).to.equal('Rome');
  });

  it('is as it was on the next page, save for secrets', async () => {
    const storage = storageOf();
    await leaveWritten(storage);
    const next = await page(storage);
    await until(() => controls(next)[0]!.value === 'Rome', 'what was written is there again');
    expect(controls(next)[1]!.value).to.equal('');
    expect(JSON.stringify([...storage.held])).not.to.contain('hunter2');
  });

  it('is kept by the browser where the page names no storage', async () => {
    const id = crypto.randomUUID();
    const shown = () =>
      show(html`<chat-widget open room="CHAT_1" user-id=${id} .storage=${undefined}></chat-widget>`).then(
        async (widget) => {
          await say(widget, {...envelope, room: 'CHAT_1'});
          return widget;
        },
      );
    const before = await shown();
    await write(controls(before)[0]!, 'Rome');
    const kept = createStore('chat-widget', 'kept');
    while (!JSON.stringify(await entries(kept)).includes('Rome')) await frame();
    before.remove();
    const next = await shown();
    await until(() => controls(next)[0]!.value === 'Rome', 'what was written is there again');
  });

  it('is not kept without consent', async () => {
    for (const consent of ['pending', 'denied']) {
      const storage = storageOf();
      const widget = await page(storage, consent);
      await write(controls(widget)[0]!, 'Rome');
      widget.remove();
      expect(storage.held.size, consent).to.equal(0);
    }
  });

  it('is forgotten once it is submitted', async () => {
    const storage = storageOf();
    await leaveWritten(storage);
    const next = await page(storage);
    await until(() => controls(next)[0]!.value === 'Rome', 'what was written is there again');
    const sent = heard(next, 'chat-send');
    await click(part(next, 'submit'));
    await until(() => sent.length > 0, 'it was sent');
    await until(() => !JSON.stringify([...storage.held]).includes('Rome'), 'it is forgotten');
  });

  it('is forgotten when the chat ends', async () => {
    const storage = storageOf();
    await leaveWritten(storage);
    const next = await page(storage);
    await until(() => controls(next)[0]!.value === 'Rome', 'what was written is there again');
    next.endChat();
    await until(() => !JSON.stringify([...storage.held]).includes('Rome'), 'it is forgotten');
  });

  it('is forgotten when the chat ends on a later page, also where that page does not show it', async () => {
    const storage = storageOf();
    const before = await page(storage);
    void before.openForm({title: 'Before we begin', formData: [field({name: 'topic', label: 'Topic'})]});
    await until(() => opened(before).length === 1, 'the form is open');
    await write(opened(before)[0]!, 'Delivery');
    await until(() => JSON.stringify([...storage.held]).includes('Delivery'), 'it is kept');
    before.remove();
    const next = await page(storage);
    next.endChat();
    await until(() => !JSON.stringify([...storage.held]).includes('Delivery'), 'it is forgotten');
  });

  it('is there again after the chat ended, when it was begun then', async () => {
    const storage = storageOf();
    const survey = {title: 'How was it?', formData: [field({name: 'opinion', label: 'Opinion'})]};
    const end = signal('endChat', 'end', Date.now() + 1000, 'agent');
    const before = await page(storage);
    await say(before, end);
    void before.openForm(survey);
    await until(() => opened(before).length === 1, 'the form is open');
    await write(opened(before)[0]!, 'Very good');
    await until(() => JSON.stringify([...storage.held]).includes('Very good'), 'it is kept');
    before.remove();
    const next = await page(storage);
    void next.openForm(survey);
    await until(() => opened(next)[0]?.value === 'Very good', 'what was written is there again');
    // What was said comes when the form is there already.
    await say(next, end);
    await next.updateComplete;
    await say(next, agentSays('Goodbye'));
    expect(opened(next)[0]!.value).to.equal('Very good');
    expect(JSON.stringify([...storage.held])).to.contain('Very good');
  });

  it('is forgotten with everything else when the page says so', async () => {
    const storage = storageOf();
    await leaveWritten(storage);
    const next = await page(storage);
    await until(() => controls(next)[0]!.value === 'Rome', 'what was written is there again');
    next.reset();
    await until(() => storage.held.size === 0, 'nothing is kept');
    expect(next.messages).to.deep.equal([]);
  });
});
