import {createParser} from 'eventsource-parser';
import {wire} from '../../src/index.js';
import type {Login} from './login.js';

/** The service refuses the token. */
export class WrongTokenError extends Error {}

/** A room as the service lists it; the message is untrusted. */
export interface RoomSummary {
  readonly room: string;
  readonly userId: string;
  readonly nickname: string;
  readonly unread: number;
  readonly ended: boolean;
  readonly handedOver: boolean;
  readonly last: unknown;
  /** The last message's place in the room. */
  readonly seq: number;
}

/** The rooms there are, the latest first. */
export async function fetchRooms(login: Login, signal: AbortSignal): Promise<readonly RoomSummary[]> {
  const response = await ask(login, '/rooms', signal);
  const answer: unknown = await response.json();
  if (!wire.isObject(answer) || !Array.isArray(answer['rooms'])) throw new Error('not a list of rooms');
  return answer['rooms'].flatMap((each: unknown) => readRoom(each) ?? []);
}

/** Follows all rooms until the connection breaks, which it tells by an error. */
export async function followRooms(
  login: Login,
  heard: (event: 'welcome' | 'room', room: RoomSummary | undefined) => void,
  signal: AbortSignal,
): Promise<never> {
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end, {once: true});
  let patience = 60_000;
  let timer = setTimeout(end, patience);
  const parser = createParser({
    onEvent({event, data}) {
      const said: unknown = JSON.parse(data);
      if (event === 'welcome' && wire.isObject(said)) patience = 2500 * wire.number(said, 'heartbeat', 20);
      if (event === 'welcome') heard(event, undefined);
      if (event === 'room') heard(event, readRoom(said));
    },
  });
  try {
    const {body} = await ask(login, '/events', stop.signal);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const {done, value} = await reader.read();
      if (done) throw new Error('the stream has ended');
      clearTimeout(timer);
      timer = setTimeout(end, patience);
      parser.feed(value);
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    stop.abort();
  }
}

async function ask({service, token}: Login, path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(service + path, {
    headers: {Authorization: `Bearer ${token}`},
    credentials: 'omit',
    cache: 'no-store',
    signal,
  });
  if (response.status === 401 || response.status === 403) throw new WrongTokenError();
  if (!response.ok) throw new Error(`the service answers ${response.status}`);
  return response;
}

function readRoom(raw: unknown): RoomSummary | undefined {
  try {
    const room = wire.object(raw, 'room');
    const last = wire.object(room['last'], 'last');
    return {
      room: wire.string(room, 'room'),
      userId: wire.string(wire.object(room['user'], 'user'), 'id'),
      nickname: wire.string(room, 'nickname', ''),
      unread: wire.number(room, 'unread', 0),
      ended: wire.boolean(room, 'ended', false),
      handedOver: wire.boolean(room, 'handedOver', false),
      last: last['message'],
      seq: wire.number(last, 'seq', 0),
    };
  } catch {
    return undefined;
  }
}
