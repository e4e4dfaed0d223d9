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
