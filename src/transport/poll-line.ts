import {isObject} from '../model/wire.js';
import {readEntries} from './frames.js';
import type {Line, OpenLine} from './line.js';
import {readJson} from './passes.js';
import {requests} from './requests.js';
import {ServiceProblem} from './service-problem.js';
import {abortError, pause} from './waiting.js';

/** Asks again and again: for where something on the way keeps an event stream until it ends. */
export const pollLine: OpenLine = async (call) => {
  const {api, access, signal} = call;
  const line: Line = {...requests(call), check() {}};
  let {since} = call;
  while (!signal.aborted) {
    const query: Record<string, number> = since === undefined ? {} : {since};
    const page = await access.use(({room, token}) =>
      api.request('GET', ['rooms', room, 'messages'], {token, signal, read: readJson}, query),
    );
    const entries = isObject(page) ? readEntries(page['entries']) : undefined;
    if (!entries) throw new ServiceProblem('unavailable');
    const known: number = since ?? 0;
    const rev = entries.reduce((last, entry) => Math.max(last, entry.rev), known);
    const isMore = isObject(page) && page['more'] === true;
    call.hear({type: 'entries', entries, rev, earlier: since === undefined ? isMore : undefined}, line);
    const goesOn = since !== undefined && isMore && rev > known;
    since = rev;
    if (!goesOn) await pause(api.timing.poll, signal);
  }
  throw abortError();
};
