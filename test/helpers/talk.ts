import {expect} from 'chai';

import type {Envelope} from '../../src/model/message.js';
import type {JsonObject} from '../../src/model/wire.js';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let spoken = 0;

/** A text of an agent's, whatever the room. `data` replaces fields of the message. */
export function agentSays(text: string, data: JsonObject = {}): Envelope {
  spoken += 1;
  const user = {id: 'USER_mrossi', isAgent: true};
  const plain = {replyTo: '', id: `said-${spoken}`, messageType: 'TEXT', content: {text, user}, ts: Date.now()};
  const state = {deliverySuccess: true, deliveryErrorReason: '', messageSeen: null};
  return {room: '', data: {...plain, ...state, ...data}};
}

/** A text of the customer's, whatever the room. */
export function customerSays(text: string, data: JsonObject = {}): Envelope {
  return agentSays(text, {content: {text, user: {id: 'USER_DEFAULT_1', isAgent: false}}, ...data});
}

/** Asserts that what went out is the specification's own example, but for its id and time. */
export function expectSpecified(message: Envelope, example: Envelope): void {
  const {id, ts} = message.data;
  const expected = {room: example.room, data: {...example.data, id, ts}};
  expect(id).to.match(UUID_V4);
  expect(Number.isInteger(ts)).to.equal(true);
  expect(message).to.deep.equal(expected);
  expect(JSON.stringify(message), 'the order of keys').to.equal(JSON.stringify(expected));
}
