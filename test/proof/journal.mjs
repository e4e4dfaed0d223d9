/** What happened in a run: what was said by whom, in which order, and what became of it. */
export class Journal {
  /** By their ids, in the order in which they were said. */
  said = new Map();
  problems = [];
  /** Hashes of the files that were sent, by their names. */
  files = new Map();
  faults = [];
  /** How often somebody was connected. */
  connections = 0;
  catchUps = 0;
  #start = Date.now();
  #announce;

  constructor(announce = () => {}) {
    this.#announce = announce;
  }

  get seconds() {
    return ((Date.now() - this.#start) / 1000).toFixed(1);
  }

  /** Somebody says something: a customer in a tab, or an agent. */
  say(by, id, content, more = {}) {
    this.said.set(id, {id, by, content, at: Date.now(), shown: false, out: [], ...more});
  }

  hear(by, kind, value) {
    if (kind === 'sent') this.say(by, value.id, value.content, {type: value.type});
    if (kind === 'shown') this.said.get(value).shown = true;
    if (kind === 'connection' && value === 'online') this.connections += 1;
    if (kind === 'problem') this.problem(by, value);
  }

  problem(by, {code, reason}) {
    this.problems.push({at: this.seconds, by, code, reason});
  }

  /** A message goes out, for the first time or again. */
  wentOut(id, by) {
    this.said.get(id)?.out.push(`${this.seconds} s ${by}`);
  }

  accepted(id) {
    const said = this.said.get(id);
    if (said) said.took ??= Date.now() - said.at;
  }

  caughtUp() {
    this.catchUps += 1;
  }

  fault(name, text = '') {
    this.faults.push({at: this.seconds, name, text});
    this.#announce(`${this.seconds} s  ${name} ${text}`);
  }

  countOf(by) {
    let count = 0;
    for (const said of this.said.values()) if (by(said)) count += 1;
    return count;
  }

  figures() {
    const took = [...this.said.values()].flatMap((said) => said.took ?? []).toSorted((a, b) => a - b);
    const faultsByKind = {};
    for (const {name} of this.faults) faultsByKind[name] = (faultsByKind[name] ?? 0) + 1;
    return {
      customer: this.countOf(({by}) => by !== 'agent'),
      agent: this.countOf(({by}) => by === 'agent'),
      files: this.countOf(({type}) => type === 'DOCUMENT' || type === 'IMAGE'),
      faults: this.faults.length,
      faultsByKind,
      connections: this.connections,
      catchUps: this.catchUps,
      resent: [...this.said.values()].reduce((sum, {out}) => sum + Math.max(out.length - 1, 0), 0),
      median: took[Math.floor(took.length / 2)] ?? 0,
      longest: took.at(-1) ?? 0,
      seconds: Number(this.seconds),
    };
  }
}
