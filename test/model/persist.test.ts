import {expect} from 'chai';

import {persist} from '../../src/model/persist.js';
import {instead} from '../helpers.js';

/** What fails so many times before it comes, without the pauses; and how long these would be. */
function failing(times: number) {
  const pauses: number[] = [];
  const now = window.setTimeout.bind(window);
  instead(window, 'setTimeout', ((act: () => void, pause: number) => {
    pauses.push(pause);
    return now(act);
  }) as typeof setTimeout);
  let tries = 0;
  return {
    pauses,
    load: () => (++tries > times ? Promise.resolve('here') : Promise.reject(new Error(`no ${tries}`))),
  };
}

describe('what could not be fetched', () => {
  it('is fetched again, with longer and longer pauses', async () => {
    const {pauses, load} = failing(8);
    expect(await persist(load, () => {})).to.equal('here');
    expect(pauses).to.deep.equal([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is told of once, when it takes long', async () => {
    const told: string[] = [];
    await persist(failing(8).load, (error) => told.push(String(error)));
    expect(told).to.deep.equal(['Error: no 3']);
  });

  it('is not told of when it comes soon', async () => {
    const told: unknown[] = [];
    await persist(failing(2).load, (error) => told.push(error));
    expect(told).to.deep.equal([]);
  });

  it('is told of on the console, by whoever has nobody else to tell', async () => {
    const warned: unknown[][] = [];
    instead(console, 'warn', (...words) => void warned.push(words));
    await persist(failing(3).load);
    expect(warned.map(String)).to.deep.equal(['Error: no 3']);
  });
});
