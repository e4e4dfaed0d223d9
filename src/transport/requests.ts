import type {Call, Line} from './line.js';
import {ServiceProblem} from './service-problem.js';

/** How a customer speaks by requests. */
export function requests({api, access, signal}: Call): Pick<Line, 'send' | 'tell'> {
  const idle = Promise.resolve();
  let last = idle;
  const post = (path: string, body: unknown) =>
    access.use(({room, token}) => api.request('POST', ['rooms', room, path], {token, body, signal}));
  return {
    send(message) {
      // One after the other: requests may overtake each other, and the service numbers messages as they come.
      const sent = last.then(() => post('messages', message));
      const done = sent.catch((error: unknown) => {
        // Those behind one that has to wait do not go before it.
        if (error instanceof ServiceProblem && !error.isPassing) return;
        if (last === done) last = idle;
        throw error;
      });
      done.catch(() => {});
      last = done;
      return sent;
    },
    tell: ({type, ...body}) => post(type, body),
  };
}
