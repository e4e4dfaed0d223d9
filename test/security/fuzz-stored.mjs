/**
 * What a widget has kept, changed by somebody else on the same site: on the next visit the customer can write, and what
 * the agent says is shown.
 */
import fc from 'fast-check';
import {AGENT, message, startService} from '../service/helpers.mjs';
import {fixtures} from './carriers.mjs';
import {mutationsOf} from './mutate.mjs';
import {startSite} from './site.mjs';
import {Tab} from './tab.mjs';

const FORM = fixtures.find(({data}) => data.messageType === 'FORM' && data.content.formData.length > 1);

const user = {id: 'USER_anna', isAgent: true, nickname: 'Anna'};

/** One visit after the other of a customer whose browser has been tampered with. */
class Visits {
  #count = 0;

  static async begin(t, {browser, cdn}) {
    const visits = new Visits();
    visits.service = await startService(t, ['--no-bot', '--rate', '0', '--log', 'error']);
    const site = await startSite({cdn, service: visits.service.base});
    t.after(() => site.close());
    visits.tab = await Tab.open(browser, site, {policy: false});
    await visits.#arrive();
    return visits;
  }

  #arrive() {
    return this.tab.load('/page/fuzz.js', 'visit');
  }

  /** A first visit, of which a message, a form and a text that was not sent are kept. */
  async first(attributes) {
    await this.tab.do('visit', attributes ? undefined : '{}', attributes);
    const room = await this.tab.do('sayHere', 'Hello');
    await this.#post(room, {messageType: 'FORM', content: {...FORM.data.content, user}});
    await this.#post(room, {content: {text: 'Good morning', user}});
    await this.tab.do('hearHere', 'Good morning');
    await this.tab.do('beginHere', 'unfinished');
  }

  /** What the customer does on another visit. Resolves with what is wrong. */
  async again(kept, attributes) {
    const word = String(++this.#count);
    this.tab.warnings();
    const faults = [];
    try {
      await this.tab.do('visit', kept, attributes);
      const room = await this.tab.do('sayHere', `I say ${word}.`);
      await this.#post(room, {content: {text: `You hear ${word}.`, user}});
      await this.tab.do('hearHere', `You hear ${word}.`);
    } catch ({message: reason}) {
      faults.push(reason.split('\n')[0]);
    }
    faults.push(...(await this.tab.do('goAway')), ...this.tab.trips());
    // Of each message that can't be shown, or was refused, it is said by itself.
    const warnings = this.tab
      .warnings()
      .filter((text) => !/^<chat-widget> (?:(?:unreadable|other-room|unknown-type): |send:)/.test(text));
    if (warnings.length > 1) faults.push(`${warnings.length} warnings: ${warnings.join('\n')}`);
    return faults;
  }

  /** Comes back with what the browser has kept changed. */
  async comeBack(kept, attributes) {
    await this.tab.do('writeStore', kept);
    await this.tab.reload();
    await this.#arrive();
    return this.again(undefined, attributes);
  }

  async #post(room, data) {
    const body = message(room, user, data);
    const {status, text} = await this.service.request('POST', `/rooms/${room}/messages`, {token: AGENT, body});
    if (status !== 200) throw new Error(`the service: ${text}`);
  }
}

/** Adds what was written and not accepted yet, as it is kept. */
function withOutbox(kept) {
  const pass = Object.keys(kept).find((name) => name.endsWith('/pass'));
  const {room, userId} = kept[pass].value;
  const unsent = (id) => ({envelope: message(room, {id: userId, isAgent: false}, {id})});
  const value = [unsent('waiting'), {...unsent('refused'), refused: 'because'}];
  return {...kept, [pass.replace(/pass$/, 'outbox')]: {at: Date.now(), value}};
}

/** What was tampered with, for whoever has to find out why. */
function differences(kept, changed) {
  const names = Object.keys({...kept, ...changed});
  const texts = names.map((name) => [name, JSON.stringify(changed[name])]);
  return texts
    .filter(([name, text]) => text !== JSON.stringify(kept[name]))
    .map(([name, text]) => `${name}: ${text?.slice(0, 2000)}`);
}

/** Tampers with what is kept in a storage of the page's own. */
export async function fuzzStored({t, browser, cdn, runs, seed, progress = () => {}}) {
  const visits = await Visits.begin(t, {browser, cdn});
  await visits.first();
  const kept = withOutbox(JSON.parse(await visits.tab.do('keptHere')));
  await visits.tab.do('goAway');
  let count = 0;
  const property = fc.asyncProperty(mutationsOf([kept]), async (changed) => {
    const faults = await visits.again(JSON.stringify(changed));
    if (faults.length > 0) throw new Error([...faults, ...differences(kept, changed)].join('\n'));
    progress(++count);
  });
  await fc.assert(property, {seed, numRuns: runs, endOnFailure: true});
  await visits.tab.close();
  return {count, names: Object.keys(kept).map((name) => name.split('/').slice(5).join('/'))};
}

/** Tampers with what is kept in the browser’s own, and loads the page anew. */
export async function fuzzReloads({t, browser, cdn, runs, seed, progress = () => {}}) {
  const visits = await Visits.begin(t, {browser, cdn});
  const attributes = {layout: 'floating'};
  await visits.first(attributes);
  const {database, tab} = JSON.parse(await visits.tab.do('readStore'));
  await visits.tab.do('goAway');
  const kept = {database: withOutbox(database), tab};
  let count = 0;
  const property = fc.asyncProperty(mutationsOf([kept]), async (changed) => {
    const faults = await visits.comeBack(JSON.stringify(changed), attributes);
    if (faults.length > 0) throw new Error([...faults, ...differences(kept, changed)].join('\n'));
    progress(++count);
  });
  await fc.assert(property, {seed, numRuns: runs, endOnFailure: true});
  await visits.tab.close();
  return count;
}
