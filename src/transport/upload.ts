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

/** A file of so many bytes is gone before anybody could see how far it is. */
const SMALL = 256 * 1024;

/** Brings a file to the service, and tells how far it is where the platform knows that. */
export async function upload(api: ServiceApi, up: Upload): Promise<void> {
  if (up.file.size <= SMALL || typeof XMLHttpRequest === 'undefined') {
    const {path, token, file, signal} = up;
    await api.request('PUT', path, {token, file, signal, patience: api.timing.file});
  } else {
    await uploadInBrowser(api, up);
  }
  up.onProgress(1);
}

/** `fetch` does not tell how much has gone out; what does, follows wherever it is pointed, and says so afterwards. */
function uploadInBrowser(api: ServiceApi, {path, token, file, onProgress, signal}: Upload): Promise<void> {
  const request = new XMLHttpRequest();
  const address = api.question(path);
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
    request.addEventListener('load', () => {
      if (new URL(request.responseURL).href !== new URL(address).href) reject(new ServiceProblem('forbidden'));
      else if (request.status < 300) resolve();
      else reject(problemFrom(request));
    });
    request.addEventListener('error', () => reject(new ServiceProblem('unavailable')));
    request.addEventListener('abort', () => reject(signal.aborted ? abortError() : new ServiceProblem('unavailable')));
    request.open('PUT', address);
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
