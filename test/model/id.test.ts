import {expect} from 'chai';
import {uuid} from '../../src/model/id.js';

const V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids of outgoing messages', () => {
  afterEach(() => Reflect.deleteProperty(crypto, 'randomUUID'));

  for (const secure of [true, false]) {
    it(`are different UUIDs of version 4 on a page served ${secure ? 'with' : 'without'} TLS`, () => {
      if (!secure) Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
      const made = Array.from({length: 500}, uuid);
      expect(made.filter((id) => !V4.test(id))).to.deep.equal([]);
      expect(new Set(made).size).to.equal(500);
    });
  }
});
