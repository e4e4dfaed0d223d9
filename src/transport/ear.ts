import type {Heard} from './frames.js';
import {readFrame} from './frames.js';
import type {Call, Line} from './line.js';

/** Within so many milliseconds a service answers when it is asked whether it is there. */
const QUICK = 5000;

/** How an ear tells what it needs and notices. */
export interface EarOptions {
  /** Asks the service for a sign of life, where that can be done. */
  ask?(): void;
  /** Nothing was heard for too long. */
  silent(): void;
}

/** Listens to a line: reads what comes, and notices when nothing comes any more. */
export class Ear {
  readonly #call: Call;
  readonly #line: Line;
  readonly #options: EarOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long silence may last; `0` before the service has said so. */
  #heartbeat = 0;
  #heardAt = Date.now();
  #due = 0;
  #wait = 0;
  #isAsked = false;

  constructor(call: Call, line: Line, options: EarOptions) {
    this.#call = call;
    this.#line = line;
    this.#options = options;
    this.#timer = setTimeout(() => options.silent(), call.api.timing.welcome);
  }

  get isWelcome(): boolean {
    return this.#heartbeat > 0;
  }

  /** Takes a frame, or what an event of the name `type` holds. */
  take(text: unknown, type?: string): Heard | undefined {
    const frame = readFrame(text, type);
    if (frame?.type === 'welcome') this.#heartbeat = frame.heartbeat * 1000;
    this.heard();
    // Before its welcome a service has nothing to say but why there will be none.
    if (!frame || !(this.isWelcome || frame.type === 'error')) this.#call.garbled();
    else this.#call.hear(frame, this.#line);
    return frame;
  }

  /** Something came, whatever it was. */
  heard(): void {
    this.#heardAt = Date.now();
    this.#isAsked = false;
    if (this.isWelcome) this.#arm(this.#heartbeat);
  }

  /** Finds out whether the line still holds, sooner than by itself. */
  check(): void {
    const silence = Date.now() - this.#heardAt;
    if (!this.isWelcome || silence < QUICK / 5) return;
    if (this.#options.ask) this.#ask(QUICK);
    else if (silence > this.#heartbeat * 1.5) this.#options.silent();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #arm(wait: number): void {
    clearTimeout(this.#timer);
    this.#wait = wait;
    this.#due = Date.now() + wait;
    this.#timer = setTimeout(() => this.#tick(), wait);
  }

  #tick(): void {
    // Late: the page's timers are throttled, or the machine slept. What came meanwhile may be waiting to be read.
    const isLate = Date.now() > this.#due + this.#wait;
    if (this.#isAsked && !isLate) this.#options.silent();
    else this.#ask(this.#heartbeat);
  }

  #ask(wait: number): void {
    this.#isAsked = true;
    this.#arm(wait);
    this.#options.ask?.();
  }
}
