import {expect} from 'chai';
import {MemoryTransport, type MemoryService} from '../../src/transport/memory-transport.js';
import {type ConnectionState, RefusalError} from '../../src/transport/transport.js';
import {ids, talk} from '../helpers/fake-host.js';
import {agentText, menu, menuResponse, ownText} from '../helpers/records.js';

const party = {room: 'CHAT_1', userId: 'USER_me'};

/** What a conversation would be handed by `transport`, until it is told to stop. */
function listen(transport: MemoryTransport) {
  const controller = new AbortController();
  const received: [unknown, number | readonly number[] | undefined][] = [];
  const states: ConnectionState[] = [];
  const typists: [string, boolean][] = [];
  const pages: boolean[] = [];
  transport.connect(
    party,
    {
      receive: (envelopes, sequence) => received.push([structuredClone(envelopes), sequence]),
      connection: (state) => states.push(state),
      typing: (userId, on) => typists.push([userId, on]),
      earlier: (more) => pages.push(more),
      reached: () => {},
      identified: () => {},
      remember: () => {},
      outgoing: () => {},
    },
    controller.signal,
  );
  return {received, states, typists, pages, stop: () => controller.abort()};
}

describe('a service in the page', () => {
  it('is online at once, with whomever has come', () => {
    const transport = new MemoryTransport();
    expect(transport.party).to.equal(undefined);
    const {states, received} = listen(transport);
    expect(states).to.deep.equal(['online']);
    expect(received).to.deep.equal([]);
    expect(transport.party).to.deep.equal(party);
  });

  it('hands over what was said before, numbered from the start', () => {
    const history = [agentText('1', 1), ownText('2', 2)];
    expect(listen(new MemoryTransport({history})).received).to.deep.equal([[history, 0]]);
  });

  it('numbers what is said next, and hands all of it to whomever comes later', () => {
    const transport = new MemoryTransport({history: [agentText('1', 1)]});
    transport.deliver(agentText('2', 2));
    const {received} = listen(transport);
    transport.deliver(agentText('3', 3));
    expect(received).to.deep.equal([
      [[agentText('1', 1), agentText('2', 2)], 0],
      [agentText('3', 3), 2],
    ]);
  });

  it('puts a later copy of a message in the place of the earlier one', () => {
    const transport = new MemoryTransport({history: [ownText('1', 1), agentText('2', 2)]});
    const {received} = listen(transport);
    const seen = ownText('1', 1, {messageSeen: 3});
    transport.deliver(seen);
    transport.deliver(agentText('3', 3));
    expect(received.slice(1)).to.deep.equal([
      [seen, 0],
      [agentText('3', 3), 2],
    ]);
    expect(listen(transport).received).to.deep.equal([[[seen, agentText('2', 2), agentText('3', 3)], 0]]);
  });

  it('never changes the history it was given', () => {
    const history = [agentText('1', 1)];
    new MemoryTransport({history}).deliver(agentText('2', 2));
    expect(history.length).to.equal(1);
  });

  it('stores what it accepts, hands it back, and answers once', async () => {
    const answered: string[] = [];
    const respond: MemoryService['respond'] = ({data}, service) => {
      answered.push(data.id);
      service.deliver(agentText(`to ${data.id}`, 2));
    };
    const transport = new MemoryTransport({respond});
    const {received} = listen(transport);
    await transport.send(ownText('1', 1));
    expect(received).to.deep.equal([
      [ownText('1', 1), 0],
      [agentText('to 1', 2), 1],
    ]);
    expect(answered).to.deep.equal(['1']);
  });

  it('accepts a message that is repeated under its id, and does nothing else about it', async () => {
    const answered: string[] = [];
    const transport = new MemoryTransport({respond: ({data}) => void answered.push(data.id)});
    const {received} = listen(transport);
    await transport.send(ownText('1', 1));
    await transport.send(ownText('1', 1));
    expect(received.length).to.equal(1);
    expect(answered).to.deep.equal(['1']);
  });

  it('neither stores nor answers what it refuses, and takes it when it is tried again', async () => {
    let full = true;
    const answered: string[] = [];
    const transport = new MemoryTransport({
      accept() {
        if (full) throw new RefusalError('Full');
      },
      respond: ({data}) => void answered.push(data.id),
    });
    const {received} = listen(transport);
    const reason = await transport.send(ownText('1', 1)).then(
      () => 'accepted',
      (error: unknown) => error,
    );
    expect(reason).to.be.instanceOf(RefusalError).and.to.have.property('message', 'Full');
    expect([received.length, answered.length]).to.deep.equal([0, 0]);
    full = false;
    await transport.send(ownText('1', 1));
    expect([received.length, answered.length]).to.deep.equal([1, 1]);
  });

  it('says nothing to whom has gone, but keeps it for the next visit', () => {
    const transport = new MemoryTransport();
    const first = listen(transport);
    first.stop();
    expect(transport.party).to.equal(undefined);
    transport.deliver(agentText('1', 1));
    expect(first.received).to.deep.equal([]);
    expect(listen(transport).received).to.deep.equal([[[agentText('1', 1)], 0]]);
  });

  it('goes on with the second visitor when the first one goes', () => {
    const transport = new MemoryTransport();
    const first = listen(transport);
    const second = listen(transport);
    first.stop();
    transport.deliver(agentText('1', 1));
    expect(second.received).to.deep.equal([[agentText('1', 1), 0]]);
    expect(transport.party).to.deep.equal(party);
  });
});

describe('files sent to a service in the page', () => {
  const file = new File(['0123456789'], 'a.pdf');

  function upload(service: MemoryService) {
    const transport = new MemoryTransport(service);
    const {received} = listen(transport);
    const fractions: number[] = [];
    const stop = new AbortController();
    const options = {onProgress: (fraction: number) => fractions.push(fraction), signal: stop.signal};
    const sending = transport.send(ownText('1', 1), [file], options);
    return {received, fractions, stop, sending};
  }

  it('take no time', async () => {
    const {sending, fractions, received} = upload({});
    await sending;
    expect([fractions, received.length]).to.deep.equal([[], 1]);
  });

  it('take their time where they are to, and tell how far they are', async () => {
    const {sending, fractions, received} = upload({uploadSpeed: 100});
    await sending;
    expect([fractions, received.length]).to.deep.equal([[0, 0.5, 1], 1]);
  });

  it('never arrive once the customer has stopped them', async () => {
    const {sending, stop, received} = upload({uploadSpeed: 100});
    stop.abort();
    const error = await sending.catch((reason: unknown) => reason as DOMException);
    expect([error?.name, received]).to.deep.equal(['AbortError', []]);
  });
});

describe('a conversation with a service in the page', () => {
  it('goes question by answer, and is the same for whoever comes back to it', async () => {
    const transport = new MemoryTransport({
      history: [menu('q', 1)],
      respond: (_, service) => service.deliver(agentText('thanks', 3)),
    });
    const {conversation, host} = talk();
    conversation.connect(transport, new AbortController().signal);
    const {content} = menuResponse('', 0, 'q').data;
    const {id} = conversation.send({type: 'MENU_RESPONSE', content, answers: 'q'})!.data;
    while (conversation.get(id)?.status === 'sending') await host.nextChange();
    const again = talk();
    again.conversation.connect(transport, new AbortController().signal);
    for (const each of [conversation, again.conversation]) {
      expect(ids(each)).to.deep.equal(['q', id, 'thanks']);
      expect(each.get('q')?.question).to.equal('answered');
      expect(each.get(id)?.status).to.equal('sent');
    }
  });
});
