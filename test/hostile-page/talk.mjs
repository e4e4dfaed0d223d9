import assert from 'node:assert/strict';
import {fixture, Visitor} from './visitor.mjs';

const GREETING = fixture('messages/01-TEXT');
const MENU = fixture('messages/07-MENU');
const FORM = fixture('messages/11-FORM');

/** All that a customer does in a chat: opens it, reads, picks an option, fills in a form, writes. */
export async function talk(t, ready, page) {
  const visitor = await Visitor.visit(t, ready, page);
  if (!page.isOpen) await visitor.open();
  await visitor.hear(GREETING, MENU, FORM);
  await visitor.find('[part~=control]');
  await visitor.click('[part~=option]');
  await visitor.find('[part~=chosen]');
  await visitor.click('[part~=control]');
  await visitor.page.keyboard.type('Rossi');
  await visitor.write('I am here');
  await visitor.reads('[part~=message]', 'I am here');
  const sent = await visitor.sent();
  assert.deepEqual(
    sent.map(({data}) => data.messageType),
    ['MENU_RESPONSE', 'TEXT'],
  );
  assert.equal(sent[1].data.content.text, 'I am here');
  const filled = await visitor.look((all) => all.map(({value}) => value), 'input[part~=control]');
  assert.ok(filled.includes('Rossi'), filled);
  return visitor;
}
