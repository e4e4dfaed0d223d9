import type {ChatWidget} from '../widget/chat-widget.js';

/** What a page asks for: a command, and what goes with it. */
export type Call = readonly [name: string, ...given: unknown[]];

/** Methods of the element that are commands by the same name. */
const METHODS = [
  'answerVideo',
  'close',
  'endChat',
  'endVideo',
  'focus',
  'leave',
  'openForm',
  'react',
  'receive',
  'requestVideo',
  'reset',
  'scrollToMessage',
  'sendFiles',
  'sendText',
  'setTyping',
  'show',
  'toggle',
  'transcript',
] as const satisfies readonly (keyof ChatWidget)[];

/** What can be asked for and not set. */
const READINGS = ['call', 'connection', 'ended', 'messages', 'unread'] as const satisfies readonly (keyof ChatWidget)[];

/**
 * Does what a page asks for: a method of the element by its name; `on` and `off` with an event’s type and a listener;
 * `set` with a property’s name and value, or with several in an object; `get` with a property’s name.
 *
 * @throws {TypeError} There is no such command or property.
 */
export function perform(widget: ChatWidget, [name, ...given]: Call): unknown {
  switch (name) {
    case 'on':
      return widget.addEventListener(...(given as [string, EventListener]));
    case 'off':
      return widget.removeEventListener(...(given as [string, EventListener]));
    case 'set':
      return set(widget, given);
    case 'get':
      return Reflect.get(widget, known(widget, given[0], READINGS));
    default: {
      const method = METHODS.find((each) => each === name);
      if (!method) throw new TypeError(`there is no command “${String(name)}”`);
      return Reflect.apply(widget[method], widget, given);
    }
  }
}

function set(widget: ChatWidget, [first, value]: readonly unknown[]): void {
  const wanted = typeof first === 'string' ? {[first]: value} : first;
  for (const [name, each] of Object.entries(wanted ?? {})) Reflect.set(widget, known(widget, name), each);
}

function known(widget: ChatWidget, name: unknown, more: readonly string[] = []): string {
  const {elementProperties} = widget.constructor as typeof ChatWidget;
  const is = (each: string): boolean => more.includes(each) || elementProperties.has(each);
  if (typeof name !== 'string' || !is(name)) throw new TypeError(`there is no property “${String(name)}”`);
  return name;
}
