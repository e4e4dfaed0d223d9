import {createParser} from 'eventsource-parser';
import {Ear} from './ear.js';
import type {Line, OpenLine} from './line.js';
import {requests} from './requests.js';
import {ServiceProblem} from './service-problem.js';
import {withEither} from './waiting.js';

/** An event of so many characters is not one of ours. */
const LARGEST = 8_000_000;

/** Opens an event stream; the customer speaks by requests. */
export const streamLine: OpenLine = (call) =>
  withEither([call.signal], async (signal, controller) => {
    const {api, pass, since} = call;
    const line: Line = {...requests(call), check: () => ear.check()};
    const ear = new Ear(call, line, {silent: () => controller.abort()});
    let problem = new ServiceProblem('unavailable');
    const parser = createParser({
      maxBufferSize: LARGEST,
      onEvent({event = 'message', data}) {
        const frame = ear.take(data, event);
        if (frame?.type === 'error') problem = frame.problem;
      },
      onError({type}) {
        if (type !== 'max-buffer-size-exceeded') return;
        // What is left of the line names no field, so the next event is read again.
        parser.reset();
        call.garbled();
      },
    });
    try {
      return await api.request('GET', ['rooms', pass.room, 'events'], {
        token: pass.token,
        headers: {
          Accept: 'text/event-stream',
          ...(since !== undefined && {'Last-Event-ID': String(since)}),
        },
        patience: 0,
        signal,
        async read({body, headers}): Promise<never> {
          if (!body || !headers.get('Content-Type')?.startsWith('text/event-stream')) throw problem;
          const decoder = new TextDecoder();
          const reader = body.getReader();
          for (;;) {
            const {done, value} = await reader.read();
            if (done) throw problem;
            ear.heard();
            parser.feed(decoder.decode(value, {stream: true}));
          }
        },
      });
    } finally {
      ear.stop();
      controller.abort();
    }
  });
