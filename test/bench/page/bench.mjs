/** What is done to a subject, in its page. Counting and timing beyond the page's own clock is done from outside. */
import {mark, messages} from './messages.mjs';
import {elements, findInput, LongTasks, nextFrame, painted} from './watch.mjs';

/** How long one kind of step may be repeated, in milliseconds, after the first three. */
const ENOUGH = 8000;

export class Bench {
  #subject;
  #box;
  #chat;
  #next = 0;
  #tasks = new LongTasks();
  #keys = [];

  constructor(subject, box) {
    this.#subject = subject;
    this.#box = box;
  }

  /** From the start of the page to a first message that can be read, in milliseconds. */
  async boot() {
    await this.#mount();
    const {at} = await this.#say(1, {withLinks: false});
    return {painted: at, bytes: fetchedSoFar()};
  }

  /** An empty chat that can be written to. */
  async open() {
    await this.#mount();
    while (!findInput(this.#box)) await nextFrame();
  }

  /** A history that is there at once. */
  async history(count) {
    const {began, at} = await this.#say(count);
    return {painted: at - began, began};
  }

  /** One message after the other, each drawn before the next comes. */
  async append(count) {
    const began = performance.now();
    const times = [];
    while (times.length < count && (times.length < 3 || performance.now() - began < ENOUGH)) {
      const {took} = await this.#hear(1);
      times.push(took);
      await nextFrame();
    }
    return {times};
  }

  /** Many messages, each in a task of its own, as a socket brings them. */
  async burst(count) {
    const prepared = this.#prepare(count, {isNew: true});
    const frames = this.#watchFrames();
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', ({data}) => this.#subject.append(this.#chat, prepared[data]));
    port1.start();
    const began = performance.now();
    for (let index = 0; index < count; index++) port2.postMessage(index);
    const at = await painted(this.#box, mark(this.#next - 1));
    return {painted: at - began, frame: frames()};
  }

  /** Notes how long each key takes to the end of the next frame. */
  listen() {
    findInput(this.#box).focus();
    this.#keys = [];
    addEventListener(
      'keydown',
      async ({timeStamp}) => {
        await nextFrame();
        this.#keys.push(performance.now() - timeStamp);
      },
      {capture: true},
    );
  }

  heard() {
    return this.#keys;
  }

  /** Chats that come and go, each with a few messages. */
  async mounts(count) {
    for (let index = 0; index < count; index++) {
      await this.#mount();
      await this.#say(10);
      await this.#subject.unmount(this.#chat);
      this.#chat = undefined;
      this.#box.replaceChildren();
      this.#box = replaced(this.#box);
      await nextFrame();
    }
    await nextFrame();
  }

  /** A launcher that can be pressed, and what was fetched of ours until then: a closed widget goes on when it is idle. */
  async launcher() {
    await this.#subject.launcher(this.#box);
    return {bytes: fetchedSoFar()};
  }

  /** Messages as they are on the wire, the last of which is drawn when its text is. */
  async receive(records, text) {
    this.#chat.receive(records);
    await painted(this.#box, text);
  }

  /** To the first message. */
  jump() {
    this.#subject.jump(this.#chat);
  }

  longTasks(since = 0) {
    return this.#tasks.since(since);
  }

  countElements() {
    return elements(this.#box).length;
  }

  async #mount() {
    this.#chat = await this.#subject.mount(this.#box);
  }

  #prepare(count, options) {
    const made = messages(this.#next, count, options).map((message) => this.#subject.prepare(message));
    this.#next += count;
    return made;
  }

  async #say(count, options) {
    const prepared = this.#prepare(count, options);
    // What was made ready for all is not to be counted with what one of them does.
    await nextFrame();
    const began = performance.now();
    this.#subject.history(this.#chat, prepared);
    return {began, at: await painted(this.#box, mark(this.#next - 1))};
  }

  async #hear(count) {
    const prepared = this.#prepare(count, {isNew: true});
    const began = performance.now();
    for (const message of prepared) this.#subject.append(this.#chat, message);
    return {took: (await painted(this.#box, mark(this.#next - 1))) - began};
  }

  /** @returns What tells the longest time between two frames so far. */
  #watchFrames() {
    let longest = 0;
    let last = performance.now();
    let watches = true;
    const note = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (watches) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return () => {
      watches = false;
      note();
      return longest;
    };
  }
}

/** React keeps what it knows of a box on the box. */
function replaced(box) {
  const fresh = box.cloneNode(false);
  box.replaceWith(fresh);
  return fresh;
}

/** What has come of a subject by now, compressed. The few lines that a page writes for ours do not count. */
function fetchedSoFar() {
  return performance
    .getEntriesByType('resource')
    .filter(({name}) => /^\/(cdn|subjects\/(?!chat-widget\/))/.test(new URL(name).pathname))
    .reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
}
