import type {ReactiveElement} from 'lit';

/** The events of one type that reach `target` from now on. */
export function heard<K extends keyof HTMLElementEventMap>(target: EventTarget, name: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(name, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** What is warned of on the console until the test is over, instead of on the console. */
export function warnings(): string[] {
  const told: string[] = [];
  instead(console, 'warn', (...words: unknown[]) => told.push(words.join(' ')));
  return told;
}

/**
 * How often elements of a class are drawn from now on until the test is over.
 *
 * @param around Draws, and does what is to be done before or after.
 */
export function drawings(
  element: {readonly prototype: ReactiveElement},
  around: (draw: () => void) => void = (draw) => draw(),
): {readonly count: number} {
  const drawn = {count: 0};
  const prototype = element.prototype as unknown as {performUpdate(): void};
  const {performUpdate} = prototype;
  instead(prototype, 'performUpdate', function (this: ReactiveElement) {
    // Some ask themselves whether there is anything to draw.
    if (this.isUpdatePending) drawn.count++;
    around(() => performUpdate.call(this));
  });
  return drawn;
}

/**
 * The frames of a browser that draws as often as others do, however busy the machine is, until the test is over: some
 * engines draw hardly any then.
 */
export function steadyFrames(): {readonly count: number} {
  const frames = {count: 0};
  const waiting: FrameRequestCallback[] = [];
  const draw = () => {
    frames.count++;
    for (const each of waiting.splice(0)) each(frames.count);
  };
  instead(window, 'requestAnimationFrame', (callback) => {
    if (waiting.length === 0) setTimeout(draw, 16);
    return waiting.push(callback);
  });
  return frames;
}

const undo: (() => void)[] = [];

/** Puts something in the place of a method of the browser's until the test is over. */
export function instead<T extends object, K extends keyof T>(owner: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true, writable: true});
  undo.push(() => (own ? Object.defineProperty(owner, name, own) : delete owner[name]));
}

afterEach(() => {
  for (const each of undo.splice(0).toReversed()) each();
});
