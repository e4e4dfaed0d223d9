import {isObject} from '../model/wire.js';
import {type ServiceApi, typeOf} from './service-api.js';
import {problemIn, ServiceProblem, waitIn} from './service-problem.js';
import type {SendOptions} from './transport.js';
import {abortError} from './waiting.js';

/** What goes up, and where. */
export interface Upload extends SendOptions {
  readonly path: readonly string[];
  readonly token: string;
  readonly file: Blob;
}

/** Brings a file to the service, and tells how far it is where the platform knows that. */
export async function upload(api: ServiceApi, up: Upload): Promise<void> {
  if (typeof XMLHttpRequest === 'undefined') {
    const {path, token, file, signal} = up;
    await api.request('PUT', path, {token, file, signal, patience: api.timing.file});
  } else {
    await uploadInBrowser(api, up);
  }
  up.onProgress(1);
}

/** `fetch` does not tell how much has gone out. */
function uploadInBrowser(api: ServiceApi, {path, token, file, onProgress, signal}: Upload): Promise<void> {
  const request = new XMLHttpRequest();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => request.abort();
  // However slow it is, as long as something moves it is not stuck.
  const moves = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, api.timing.file);
  };
  const gone = new Promise<void>((resolve, reject) => {
    request.upload.addEventListener('progress', ({loaded, total}) => {
      moves();
      onProgress(total > 0 ? loaded / total : 1);
    });
    request.addEventListener('load', () => (request.status < 300 ? resolve() : reject(problemFrom(request))));
    request.addEventListener('error', () => reject(new ServiceProblem('unavailable')));
    request.addEventListener('abort', () => reject(signal.aborted ? abortError() : new ServiceProblem('unavailable')));
    request.open('PUT', api.question(path));
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', typeOf(file));
    signal.throwIfAborted();
    signal.addEventListener('abort', stop);
    moves();
    request.send(file);
  });
  return gone.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}

function problemFrom(request: XMLHttpRequest): ServiceProblem {
  let error: unknown;
  try {
    const body: unknown = JSON.parse(request.responseText);
    error = isObject(body) && body['error'];
  } catch {
    // Not the service said that.
  }
  return problemIn(error, request.status, waitIn(request.getResponseHeader('Retry-After')));
}
