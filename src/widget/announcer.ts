import type {Entry, Message} from '../model/message.js';
import type {ConnectionState} from '../transport/transport.js';
import {make} from './make.js';
import type {TranscriptViewer} from './viewer.js';

/** What comes within so many milliseconds is announced together. */
const TOGETHER = 500;

/** A shorter break of the connection is not worth telling, in milliseconds; the banner thinks so too. */
const BREAK = 2000;

/** Who reads the page later finds nothing of what was announced, in milliseconds. */
const LASTING = 2000;

/** By how much the clocks of those who write may differ, in milliseconds. */
const DRIFT = 60_000;

/** More messages than these are announced by their number and the last of them. */
const MOST = 3;

/** Of a longer message only so many characters are announced. */
const LONGEST = 240;

/** How things stand when the panel has been drawn. */
interface Scene {
  readonly isShown: boolean;
  readonly connection: ConnectionState;
  /** The customer's messages that did not get through. */
  readonly failed: readonly Entry[];
  /** How many of the customer's messages wait to be sent, those included. */
  readonly unsent: number;
}

/**
 * What screen readers say of what happens while the panel is open; nothing while it is closed. Told of messages are
 * those that are news. A history is not, and the conversation can't say what is one: a page may hand it over like
 * anything else. News is what
 *
 * - comes after the panel was drawn open, and the service reached: what the panel opens with is read in the list;
 * - nobody has seen: what comes with a `messageSeen` was read elsewhere, or before;
 * - was sent after the panel was opened, give or take what clocks differ. What was missed while the connection was
 *   broken is news, however late it comes and however much it is; a page of older messages never is;
 * - others have said. Of the customer's own only the steps of a call are told, which the page takes for them.
 */
export class Announcer {
  readonly #viewer: () => TranscriptViewer;
  #region: HTMLElement | undefined;
  #shownAt: number | undefined;
  #news: Entry[] = [];
  #failures: Message[] = [];
  #failed = new Set<string>();
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #breaking: ReturnType<typeof setTimeout> | undefined;
  #connection: ConnectionState = 'online';
  #unsent = 0;
  #hasBegun = false;
  #hasToldBreak = false;

  constructor(viewer: () => TranscriptViewer) {
    this.#viewer = viewer;
  }

  /** Takes note of a message that has come. */
  hear(entry: Entry): void {
    const isForeign = entry.role !== 'customer' || entry.folded;
    if (!isForeign || !this.#hasBegun || entry.message.seenAt !== undefined || !this.#isNew(entry.message)) return;
    this.#news.push(entry);
    this.#gather();
  }

  /** A message is on its way again: whether it fails again is news. */
  retried(id: string): void {
    this.#failed.delete(id);
  }

  /** Looks at what has been drawn, and speaks in `region` from now on. */
  look(region: HTMLElement, {isShown, connection, failed, unsent}: Scene): void {
    if (!isShown) return this.hush();
    this.#region = region;
    const fresh = failed.filter(({message}) => !this.#failed.has(message.id) && this.#isNew(message));
    this.#failed = new Set(failed.map(({message}) => message.id));
    this.#shownAt ??= Date.now();
    this.#hasBegun ||= connection !== 'connecting';
    this.#follow(connection, unsent);
    // Of a broken connection it is told how many wait.
    if (fresh.length === 0 || this.#hasToldBreak) return;
    this.#failures.push(...fresh.map(({message}) => message));
    this.#gather();
  }

  /** Says something at once. Even words that were just said are said again: they are a new element. */
  say(lines: string | readonly string[], role: 'alert' | 'none' = 'none'): void {
    const region = this.#region;
    if (!region || lines.length === 0) return;
    const isUrgent = role === 'alert';
    const words = make('div', isUrgent ? {class: 'spoken', role} : {}, ...[lines].flat().map(lineOf));
    if (isUrgent) region.after(words);
    else region.append(words);
    setTimeout(() => words.remove(), LASTING);
  }

  /** Says no more of what has been: the panel is closed, or shows another conversation. */
  hush(): void {
    clearTimeout(this.#gathering);
    clearTimeout(this.#breaking);
    this.#gathering = this.#breaking = this.#shownAt = undefined;
    this.#news = [];
    this.#failures = [];
    this.#hasBegun = this.#hasToldBreak = false;
    this.#region?.replaceChildren();
    this.#region = undefined;
  }

  #isNew({sentAt}: Message): boolean {
    return this.#shownAt !== undefined && sentAt > this.#shownAt - DRIFT;
  }

  #follow(connection: ConnectionState, unsent: number): void {
    const more = unsent > this.#unsent;
    this.#connection = connection;
    this.#unsent = unsent;
    if (connection === 'online') this.#mend();
    else if (!this.#hasToldBreak && wordOf(connection)) this.#breaking ??= setTimeout(this.#break, BREAK);
    else if (this.#hasToldBreak && more) this.say(this.#viewer().strings.notSent(unsent));
  }

  #break = (): void => {
    this.#breaking = undefined;
    const word = wordOf(this.#connection);
    if (!word) return;
    const {strings} = this.#viewer();
    this.#hasToldBreak = true;
    this.say(this.#unsent > 0 ? [strings[word], strings.notSent(this.#unsent)] : strings[word]);
  };

  #mend(): void {
    clearTimeout(this.#breaking);
    this.#breaking = undefined;
    if (this.#hasToldBreak) this.say(this.#viewer().strings.connected);
    this.#hasToldBreak = false;
  }

  #gather(): void {
    this.#gathering ??= setTimeout(this.#tell, TOGETHER);
  }

  #tell = (): void => {
    this.#gathering = undefined;
    const viewer = this.#viewer();
    const {strings} = viewer;
    const news = this.#news.splice(0);
    const failures = this.#failures.splice(0);
    const isCall = ({message}: Entry) => message.type === 'videoRequestedByAgent';
    const calls = news.filter(isCall);
    const others = news.filter((entry) => !isCall(entry));
    const told = others.length > MOST ? others.slice(-1) : others;
    const lines = told.map((entry) => lineFor(entry, viewer));
    if (told.length < others.length) lines.unshift(strings.newMessages(others.length));
    this.say(lines);
    this.say(
      calls.map((entry) => lineFor(entry, viewer)),
      'alert',
    );
    const reason = failures[0]?.failure;
    if (failures.length > 1) this.say(strings.notSent(failures.length));
    else if (failures.length > 0) this.say(reason ? strings.failedBecause(reason) : strings.failed);
  };
}

function lineFor(entry: Entry, viewer: TranscriptViewer): string {
  const kind = viewer.kinds.shown(entry.message);
  const summary = shortened(kind.summary(entry, viewer));
  // A notice tells itself who has done something.
  return kind.frame === 'notice' ? summary : viewer.strings.labelled(viewer.nameOf(entry), summary);
}

/** Ends with a whole word, if words have spaces between them, and never with half a character. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S{0,40}$|[\uD800-\uDBFF]$/, '')}…`;
}

function lineOf(text: string): HTMLElement {
  const line = make('p', {dir: 'auto'});
  line.textContent = text;
  return line;
}

/** What a broken connection is called; `undefined` for one that is not. */
function wordOf(connection: ConnectionState): 'lost' | 'offline' | undefined {
  return connection === 'lost' || connection === 'offline' ? connection : undefined;
}
