import {randomBytes} from 'node:crypto';
import {chmod, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The secret of a folder, made when there is none; for this user of the machine alone. */
export async function openSecret(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'secret');
  try {
    await writeFile(path, randomBytes(32).toString('hex'), {flag: 'wx', mode: 0o600, flush: true});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await chmod(path, 0o600);
  const secret = Buffer.from(await readFile(path, 'utf8'), 'hex');
  if (secret.length < 32) throw new Error(`${path} holds no secret: remove it, and customers get new tokens.`);
  return secret;
}
