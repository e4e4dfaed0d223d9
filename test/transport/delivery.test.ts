import {expect} from 'chai';

import {Delivery, type DeliveryOptions} from '../../src/transport/delivery.js';
import {Expected} from '../../src/transport/expected.js';
import type {Line} from '../../src/transport/line.js';
import {ServiceProblem} from '../../src/transport/service-problem.js';
import {abortError, TIMING} from '../../src/transport/waiting.js';
import {ownText} from '../helpers/records.js';

const pass = {room: 'R', userId: 'U', token: 'T'};

/** A line on which everything ends as `send` does. */
function lineOf(send: Line['send']): Line {
  return {send, tell: async () => {}, check() {}};
}

function deliverBy(line: Expected<Line>, signal = new AbortController().signal) {
  return new Delivery({
    line,
    signal,
    api: {timing: {...TIMING, firstPause: 1}},
    access: {use: <T>(act: (given: typeof pass) => Promise<T>) => act(pass)},
    addressed: (envelope: unknown) => envelope,
  } as unknown as DeliveryOptions);
}

describe('a delivery', () => {
  it('sends again by the next line what was on its way when the page gave the line up', async () => {
    const line = new Expected<Line>();
    let isSentAgain = false;
    const next = lineOf(async () => void (isSentAgain = true));
    const first = lineOf(() => {
      line.go();
      line.come(next);
      return Promise.reject(abortError());
    });
    line.come(first);
    await deliverBy(line).send(ownText('one', 1), []);
    expect(isSentAgain).to.equal(true);
  });

  it('lets nothing overtake what the service can’t take just now', async () => {
    const line = new Expected<Line>();
    const accepted: string[] = [];
    let isBusy = true;
    line.come(
      lineOf(async ({data: {id}}) => {
        await Promise.resolve();
        if (isBusy) {
          isBusy = false;
          throw new ServiceProblem('unavailable', '', true);
        }
        accepted.push(id);
      }),
    );
    const delivery = deliverBy(line);
    await Promise.all(['one', 'two', 'three'].map((id) => delivery.send(ownText(id, 1), [])));
    expect(accepted).to.deep.equal(['one', 'two', 'three']);
  });

  it('goes on with the next when nobody wants the first any more', async () => {
    const line = new Expected<Line>();
    line.come(lineOf(({data: {id}}) => (id === 'one' ? new Promise(() => {}) : Promise.resolve())));
    const delivery = deliverBy(line);
    const stop = new AbortController();
    const first = delivery.send(ownText('one', 1), [], {signal: stop.signal, onProgress() {}});
    const second = delivery.send(ownText('two', 1), []);
    stop.abort();
    await first.catch(() => {});
    await second;
  });

  it('sends nothing more once nobody wants it', async () => {
    const line = new Expected<Line>();
    const stop = new AbortController();
    line.come(lineOf(() => new Promise(() => {})));
    const sending = deliverBy(line, stop.signal).send(ownText('one', 1), []);
    stop.abort();
    let error: unknown;
    await sending.catch((reason: unknown) => (error = reason));
    expect(error).to.have.property('name', 'AbortError');
  });
});
