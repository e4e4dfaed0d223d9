import type {Envelope} from '../src/index.js';
import {MemoryTransport} from '../src/transport/memory-transport.js';
import {answer, greet, type Reply, type Scene} from './bot.js';
import type {Language} from './phrases.js';
import {say} from './say.js';

export interface DeskOptions {
  /** The language of the page, at the moment of asking. */
  language(): Language;
  /** Whether answers come at once, as tests like it. */
  readonly fast: boolean;
}

/** Slow enough for progress to be seen, in bytes a second. */
const UPLOAD_SPEED = 500_000;

/** The shop's end of the chat: reads one message after the other and answers at the pace of somebody who writes. */
export class Desk {
  readonly transport: MemoryTransport;

  readonly #options: DeskOptions;
  #scene: Scene = 'bot';
  #isGreeted = false;
  #isLeft = false;
  #work: Promise<void> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.transport = new MemoryTransport({
      ...(options.fast ? {} : {uploadSpeed: UPLOAD_SPEED}),
      respond: (envelope) => this.#take(envelope),
    });
  }

  /** Says hello, once, and by name if the customer has given one. */
  greet(name = ''): void {
    if (this.#isGreeted) return;
    this.#isGreeted = true;
    this.#queue(() => this.#reply(greet(this.#options.language(), name)));
  }

  #take(envelope: Envelope): void {
    // What was about to be said to somebody who has gone is not said any more.
    this.#isLeft ||= ['endChat', 'leave'].includes(envelope.data.messageType);
    this.#queue(() => this.#attend(envelope));
  }

  #queue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task);
  }

  async #attend(envelope: Envelope): Promise<void> {
    await this.#pause(300);
    this.#markSeen(envelope);
    const {scene, replies} = answer(this.#scene, envelope, this.#options.language());
    this.#scene = scene;
    await this.#reply(replies);
  }

  async #reply(replies: readonly Reply[]): Promise<void> {
    for (const reply of replies) {
      await this.#pause(400 + 8 * lengthOf(reply));
      if (this.#isLeft) return;
      this.transport.deliver(say(reply, this.transport.party?.room ?? ''));
    }
  }

  #markSeen({room, data}: Envelope): void {
    this.transport.deliver({room, data: {...data, messageSeen: Date.now()}});
  }

  #pause(milliseconds: number): Promise<void> {
    if (this.#options.fast) return Promise.resolve();
    return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 1200)));
  }
}

function lengthOf({content}: Reply): number {
  return typeof content['text'] === 'string' ? content['text'].length : 0;
}
