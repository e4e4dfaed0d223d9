import {expect} from 'chai';
import {html} from 'lit';

import type {ChatStorage} from '../../src/storage/storage.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {click, control, part, parts, press, say, show, until, write} from '../helpers.js';
import {form} from '../helpers/forms.js';
import {storageOf} from '../helpers/kept.js';

async function asked(kept: ChatStorage): Promise<ChatWidget> {
  const widget = await show(
    html`<chat-widget open room=${form.room} user-id="USER_me" .storage=${kept}></chat-widget>`,
  );
  await say(widget, form);
  return widget;
}

describe('a form that was begun', () => {
  it('is there again after a reload', async () => {
    const kept = storageOf();
    const before = await asked(kept);
    await write(control(before, 'Società'), 'Esempio');
    await until(() => JSON.stringify([...kept.held]).includes('Esempio'), 'it was kept');
    before.remove();
    const after = await asked(kept);
    await until(() => control(after, 'Società').value === 'Esempio', 'it was there again');
  });

  it('is forgotten once it was sent', async () => {
    const kept = storageOf();
    const widget = await asked(kept);
    for (const label of ['Società', 'Indirizzo', 'Email']) await write(control(widget, label), 'a@b');
    control(widget, 'Quando').focus();
    await press('M');
    await until(() => JSON.stringify([...kept.held]).includes('a@b'), 'it was kept');
    await click(part(widget, 'submit'));
    await until(() => parts(widget, 'answer').length > 0, 'it was answered');
    await until(() => ![...kept.held.keys()].some((key) => key.includes(form.data.id)), 'it was forgotten');
  });

  it('stays when the page keeps it from being sent', async () => {
    const kept = storageOf();
    const widget = await asked(kept);
    let stopped = false;
    widget.addEventListener('chat-send', (event) => {
      event.preventDefault();
      stopped = true;
    });
    for (const label of ['Società', 'Indirizzo', 'Email']) await write(control(widget, label), 'a@b');
    control(widget, 'Quando').focus();
    await press('M');
    await click(part(widget, 'submit'));
    await until(() => stopped, 'it was stopped');
    expect(JSON.stringify([...kept.held])).to.include('a@b');
  });
});
