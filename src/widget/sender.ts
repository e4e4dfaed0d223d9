import type {Draft, Envelope} from '../model/message.js';
import type {Speaker} from './early.js';
import {fileDraft, type FileLimits, type Refusal, sift} from './outgoing-files.js';

/** Says for the customer what a page wants said. Nothing is sent where there is nothing to say, or it is prevented. */
export class Sender {
  readonly #speaker: () => Speaker;
  readonly #refuse: (refusal: Refusal) => void;

  /** @param refuse Is told of files over the limits. */
  constructor(speaker: () => Speaker, refuse: (refusal: Refusal) => void) {
    this.#speaker = speaker;
    this.#refuse = refuse;
  }

  text(text: string, replyTo: string): Envelope | undefined {
    const said = String(text ?? '').trim();
    return said === '' ? undefined : this.#say({type: 'TEXT', content: {text: said}, replyTo});
  }

  /** Each in a message of its own, with `caption` in the first one's. */
  files(files: Iterable<File>, caption: string, limits: FileLimits): readonly Envelope[] | undefined {
    const {taken, refused} = sift([...files], limits);
    for (const each of refused) this.#refuse(each);
    const sent: Envelope[] = [];
    for (const file of taken) {
      const envelope = this.#say(fileDraft(file, sent.length === 0 ? caption.trim() : ''));
      if (envelope) sent.push(envelope);
    }
    return sent.length > 0 ? sent : undefined;
  }

  reaction(messageId: string, emoji: string): Envelope | undefined {
    if (!this.#speaker().has(messageId)) return undefined;
    return this.#say({type: 'REACTION', content: {emoji}, replyTo: messageId});
  }

  callRequest(audio: boolean, video: boolean): Envelope | undefined {
    return this.#say({type: 'videoRequestedByCustomer', content: {audio, video}});
  }

  signal(type: 'endChat' | 'leave'): Envelope | undefined {
    return this.#say({type, content: {}});
  }

  #say(draft: Draft): Envelope | undefined {
    return this.#speaker().send(draft);
  }
}
