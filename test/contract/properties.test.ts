import {expect} from 'chai';
import {html} from 'lit';

import type {ChatStorage} from '../../src/storage/storage.js';
import type {ChatWidget} from '../../src/widget/chat-widget.js';
import {agentSays, all, control, customerSays, said, say, show, until, write} from '../helpers.js';
import {field, form} from '../helpers/forms.js';

describe('text-format="plain"', () => {
  it('makes links of addresses, as markdown does, whoever wrote them', async () => {
    for (const format of ['plain', 'markdown']) {
      const widget = await show(html`<chat-widget open text-format=${format}></chat-widget>`);
      await say(widget, agentSays('See https://example.com/a'), customerSays('No, https://example.com/b'));
      const links = () => all<HTMLAnchorElement>(widget, '[part~=link][href]').map(({href}) => href);
      await until(() => links().length > 1, 'the links were there');
      expect(links()).to.deep.equal(['https://example.com/a', 'https://example.com/b']);
    }
  });
});

describe('storage', () => {
  it('may answer at once, without a promise', async () => {
    const held = new Map<string, unknown>();
    const storage: ChatStorage = {
      get: (key) => held.get(key),
      set: (key, value) => held.set(key, structuredClone(value)),
      delete: (key) => held.delete(key),
      clear: () => held.clear(),
    };
    const content = {title: 'Form', formData: [field({name: 'city', label: 'City'})]};
    const page = async (): Promise<ChatWidget> => {
      const widget = await show(
        html`<chat-widget open .storage=${storage} room="CHAT_1" user-id="USER_me"></chat-widget>`,
      );
      await say(widget, {room: 'CHAT_1', data: {...form.data, content}});
      return widget;
    };
    const first = await page();
    await write(control(first, 'City'), 'Rome');
    await until(() => JSON.stringify([...held]).includes('Rome'), 'it was kept');
    first.remove();
    const next = await page();
    await until(() => control(next, 'City').value === 'Rome', 'it was there again');
  });
});

describe('messages', () => {
  it('are the envelopes in the order shown, as they came, and can’t be set', async () => {
    const widget = await show();
    const later = agentSays('Later', {ts: 2000});
    const earlier = agentSays('Earlier', {ts: 1000});
    await say(widget, later, earlier);
    expect(widget.messages).to.deep.equal([earlier, later]);
    expect(said(widget)).to.deep.equal(['Earlier', 'Later']);
    expect(Reflect.set(widget, 'messages', [])).to.equal(false);
  });
});
