import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {verify} from './verify.mjs';

/** A conversation in which all is well. */
function fine() {
  const ids = ['a', 'b', 'c', 'd'];
  const content = (id) => ({text: `text of ${id}`});
  const by = (id) => (id === 'b' ? 'agent' : 'A');
  return {
    said: ids.map((id) => ({id, by: by(id), content: content(id), shown: true, ...(id === 'd' && {hash: 'H'})})),
    database: ids.map((id, index) => ({id, seq: 10 + index, content: content(id), seenAt: id === 'a' ? 5 : null})),
    files: new Map([['d', 'H']]),
    views: ['A', 'B'].map((name) => ({
      name,
      messages: ids.map((id) => ({id, isDelivered: true, seenAt: id === 'a' ? 5 : null})),
      rows: ids.map((id) => ({id, state: ''})),
      outbox: [],
    })),
    agent: ids.map((id, index) => ({id, place: 10 + index, seenAt: id === 'a' ? 5 : null})),
    desk: [...ids],
    seen: new Set(['a']),
  };
}

const swap = (list) => list.splice(1, 2, list[2], list[1]);

/** What can go wrong, and what has to be found out. */
const FAULTS = {
  'a message that is not in the database': [({database}) => database.splice(2, 1), /c of A is lost/],
  'a message that is twice in the database': [
    ({database}) => database.push({...database[0], seq: 99}),
    /a is there twice/,
  ],
  'a message that nobody said': [({said}) => said.splice(1, 1), /b was never said/],
  'another text': [({database}) => (database[0].content = {text: 'x'}), /a says something else/],
  'the order of a sender': [({said}) => said.splice(2, 2, said[3], said[2]), /messages of A: d stands where c belongs/],
  'lost bytes': [({files}) => files.clear(), /that of d is not there/],
  'other bytes': [({files}) => files.set('d', 'X'), /that of d is not what was sent/],
  'a message that a tab does not have': [({views}) => views[1].messages.pop(), /messages in tab B: d is missing/],
  'a message that a tab has twice': [
    ({views: [tab]}) => tab.messages.push(tab.messages[0]),
    /messages in tab A: a is there twice/,
  ],
  'the order in a tab': [({views: [tab]}) => swap(tab.messages), /messages in tab A: c stands where b belongs/],
  'a row that is missing': [({views: [tab]}) => tab.rows.shift(), /rows in tab A: a is missing/],
  'a row that is there twice': [({views: [tab]}) => tab.rows.push(tab.rows[1]), /rows in tab A: b is there twice/],
  'a row of nothing': [({views: [tab]}) => tab.rows.push({id: 'x', state: ''}), /rows in tab A: x is too much/],
  'rows in another order': [({views: [tab]}) => swap(tab.rows), /rows in tab A: c stands where b belongs/],
  'a row that an agent lacks': [({desk}) => desk.pop(), /rows of the console: d is missing/],
  'a row that an agent has twice': [({desk}) => desk.push('a'), /rows of the console: a is there twice/],
  'rows in another order for an agent': [({desk}) => swap(desk), /rows of the console: c stands where b belongs/],
  'a row that is still being sent': [({views: [tab]}) => (tab.rows[3].state = 'pending'), /d is pending/],
  'a row that failed': [({views: [tab]}) => (tab.rows[3].state = 'failed'), /d is failed/],
  'a message that is not delivered': [({views: [tab]}) => (tab.messages[0].isDelivered = false), /a is not delivered/],
  'another time of being seen in a tab': [
    ({views: [tab]}) => (tab.messages[0].seenAt = null),
    /tab A: a is seen at null/,
  ],
  'an outbox with something in it': [({views: [tab]}) => tab.outbox.push('outbox'), /outbox is still kept/],
  'a message that the agent was not told': [({agent}) => agent.pop(), /messages of the agent: d is missing/],
  'another place with the agent': [({agent}) => (agent[3].place = 14), /agent: d is at 14, in truth at 13/],
  'another time of being seen with the agent': [({agent}) => (agent[0].seenAt = null), /agent: a is seen at null/],
  'somebody’s view that got lost': [({seen}) => seen.add('b'), /nobody has seen b/],
};

describe('the verifier', () => {
  test('finds nothing where all is well', () => {
    assert.deepEqual(verify(fine()), []);
  });

  test('does not mind what its sender never saw as said', () => {
    const all = fine();
    all.said.push({id: 'e', by: 'A', content: {text: 'text of e'}, shown: false});
    assert.deepEqual(verify(all), []);
  });

  for (const [name, [spoil, found]] of Object.entries(FAULTS)) {
    test(`finds ${name}`, () => {
      const all = fine();
      spoil(all);
      assert.match(verify(all).join('\n'), found);
    });
  }
});
