import {expect} from 'chai';
import {uuid} from '../../src/model/id.js';

const V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids of outgoing messages', () => {
  afterEach(() => Reflect.deleteProperty(crypto, 'randomUUID'));

  it('are different UUIDs of version 4, also on a page served without TLS', () => {
    Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
    const made = Array.from({length: 1000}, uuid);
    expect(made.filter((id) => !V4.test(id))).to.deep.equal([]);
    expect(new Set(made).size).to.equal(1000);
  });

  it('are as random in each place as they may be', () => {
    const made = Array.from({length: 1000}, uuid);
    const kinds = Array.from({length: 36}, (_, place) => new Set(made.map((id) => id[place])).size);
    expect(kinds.join()).to.equal(
      '16,16,16,16,16,16,16,16,1,16,16,16,16,1,1,16,16,16,1,4,16,16,16,1,16,16,16,16,16,16,16,16,16,16,16,16',
    );
  });
});
