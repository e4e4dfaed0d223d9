import type {Envelope} from '../../src/model/message.js';
import type {MessagePage, ServiceEntry} from '../../src/transport/protocol.js';

/** Of messages that are read at once, in characters, one at least: a slow line has to take it between two heartbeats. */
const MAX_READ = 256_000;

/** A message as an engine has it. */
export interface KeptMessage {
  readonly seq: number;
  readonly rev: number;
  /** When the other side saw it, in milliseconds. */
  readonly seenAt: number | null;
  /** The envelope, as JSON. */
  readonly message: string;
}

/** Reads what was asked for, and less of it where the messages are heavy; one more than asked for tells that there are more. */
export function readPage(found: readonly KeptMessage[], limit: number): MessagePage {
  let weight = 0;
  const tooMany = found.findIndex(({message}, index) => index > 0 && (weight += message.length) > MAX_READ);
  const end = Math.min(limit, tooMany < 0 ? found.length : tooMany);
  return {entries: found.slice(0, end).map(readEntry), more: found.length > end};
}

/** The entry that a message is to others. */
export function readEntry({seq, rev, seenAt, message}: KeptMessage): ServiceEntry {
  const {data, ...rest} = JSON.parse(message) as Envelope;
  return {seq, rev, message: {...rest, data: {...data, messageSeen: seenAt}}};
}
