import type {FastifyInstance} from 'fastify';
import {createHash, randomUUID} from 'node:crypto';
import {createWriteStream} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {Transform, type Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {enter} from './auth.js';
import {Refusal} from './errors.js';
import {typeOfFile} from './file-type.js';
import {asId} from './json.js';
import type {Service} from './context.js';

/** Of all files of a room together, in times of the largest that one may be. */
const MAX_FILES = 50;

/** Files go in before the message that names them, and come out by its id. */
export function fileRoutes(api: FastifyInstance, service: Service): void {
  const {store, settings, limits, incoming} = service;

  // Whatever it says it is, the bytes are taken as they come.
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('*', (_request, _payload, done) => done(null));

  api.put('/rooms/:room/messages/:id/file', {bodyLimit: Number.MAX_SAFE_INTEGER}, async (request, reply) => {
    const {room, party} = await enter(request, service);
    const id = idIn(request.params);
    const max = settings.maxFileSize;
    if (Number(request.headers['content-length'] ?? 0) > max) throw tooLarge(max);
    if (room.ended) throw new Refusal('ended', 'This chat is over.');
    if (!party.isAgent) {
      limits.files.take(room.id);
      if ((await store.fileBytes(room.id)) > MAX_FILES * max)
        throw new Refusal('too-large', 'This chat has too many files.');
    }
    const path = join(incoming, randomUUID());
    try {
      const {size, hash} = await receive(request.raw, path, max);
      const type = await typeOfFile(path, request.headers['content-type'] ?? '');
      if (type === undefined) throw new Refusal('bad-type', 'Files of this kind can’t be sent.');
      await store.putFile(room.id, id, {owner: party.user, type, size, hash}, path);
    } finally {
      await rm(path, {force: true});
    }
    return reply.code(204).send();
  });

  api.get('/rooms/:room/messages/:id/file', async (request, reply) => {
    const {room} = await enter(request, service);
    const file = await store.file(room.id, idIn(request.params));
    if (!file) throw new Refusal('not-found', 'There is no such file.');
    return reply
      .headers({
        'content-type': file.type,
        'content-length': file.size,
        'content-disposition': 'attachment',
        'content-security-policy': 'sandbox',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'private, max-age=31536000, immutable',
      })
      .send(file.open());
  });
}

/** Writes what comes in to a path, as long as it is not too much. */
async function receive(from: Readable, path: string, max: number): Promise<{size: number; hash: string}> {
  const digest = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      digest.update(chunk);
      done(size > max ? tooLarge(max) : null, chunk);
    },
  });
  // The request itself stays whole when something goes wrong: its sender is still to be answered.
  const body = from.pipe(measure, {end: false});
  from.once('end', () => measure.end());
  from.once('close', () => from.readableEnded || measure.destroy(new Refusal('bad-request', 'The file broke off.')));
  try {
    await pipeline(body, createWriteStream(path, {flags: 'wx', mode: 0o600}));
  } finally {
    from.unpipe(measure);
    from.resume();
  }
  return {size, hash: digest.digest('hex')};
}

function idIn(params: unknown): string {
  return asId((params as {id: unknown}).id, 'The id');
}

function tooLarge(max: number): Refusal {
  const size = max >= 1_048_576 ? `${Math.floor(max / 1_048_576)} MB` : `${max} bytes`;
  return new Refusal('too-large', `A file can have up to ${size}.`);
}
