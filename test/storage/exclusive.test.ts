import {expect} from 'chai';

import {exclusively} from '../../src/storage/exclusive.js';

const {locks} = navigator;

function withLocks(other: unknown): void {
  Object.defineProperty(navigator, 'locks', {value: other, configurable: true});
}

/** As browsers do it in a frame without an origin of its own. */
const refusing = {
  request: () =>
    Promise.reject(new DOMException('Access to the Locks API is denied in this context.', 'SecurityError')),
};

describe('what only one page does at a time', () => {
  afterEach(() => withLocks(locks));

  for (const [where, other] of [
    ['a browser without locks', undefined],
    ['a frame that may not have any', refusing],
  ] as const) {
    it(`is done in ${where}, one after the other`, async () => {
      withLocks(other);
      const steps: string[] = [];
      const step = (name: string) => async () => {
        steps.push(`${name} begins`);
        await Promise.resolve();
        steps.push(`${name} ends`);
        return name;
      };
      const done = await Promise.all([exclusively('turn', 1000, step('one')), exclusively('turn', 1000, step('two'))]);
      expect(done).to.deep.equal(['one', 'two']);
      expect(steps).to.deep.equal(['one begins', 'one ends', 'two begins', 'two ends']);
    });
  }

  it('fails as it does, and is not done twice', async () => {
    let count = 0;
    const fail = () => {
      count += 1;
      return Promise.reject(new Error('no'));
    };
    const failed = await exclusively('turn', 1000, fail).catch(String);
    expect([failed, count]).to.deep.equal(['Error: no', 1]);
  });
});
