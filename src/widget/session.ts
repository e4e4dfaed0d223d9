import type {ReactiveElement, ReactiveController} from 'lit';

import {browserStorage} from '../storage/browser-storage.js';
import {Safe} from '../storage/safe.js';
import type {ChatStorage, Consent} from '../storage/storage.js';
import type {Transport} from '../transport/transport.js';
import {Customer} from './customer.js';
import type {FieldResolver} from './field-answers.js';
import {FormKeeper} from './form-keeper.js';
import {forgetTabItem, scopeOf} from './scene.js';
import {Service, type Token} from './service.js';
import {type Position, type Unfinished, Visit} from './visit.js';

/** The widget as its page has set it. */
interface Widget extends ReactiveElement {
  open: boolean;
  readonly layout: string;
  readonly endpoint: string | null;
  readonly room: string | null;
  readonly userId: string | null;
  readonly consent: Consent;
  readonly storage: ChatStorage | undefined;
  readonly transport: Transport | undefined;
  readonly token: Token | undefined;
  readonly resolveField: FieldResolver | undefined;
}

/** What the session is told by its widget, and tells it. */
interface Links {
  /** Where the reader is; `undefined` at the end. */
  readonly position: () => Position | undefined;
  /** The customer was writing something when they left. */
  readonly found: (unfinished: Unfinished) => void;
  /** Another page of the site has forgotten the customer, or begun a new chat. */
  readonly lost: () => void;
  readonly problem: (code: 'storage' | 'resolve-field', reason: string, cause: unknown) => void;
}

/** What was before there was a session. */
interface Before {
  /** The customer's id, if nobody knows another one. */
  readonly customer: string;
  /** Under which names is kept what was to be forgotten. */
  readonly forgotten: Set<string>;
}

const SCOPE = ['endpoint', 'room', 'userId'] as const;

type Changes = ReadonlyMap<PropertyKey, unknown>;

/** All about a widget that outlasts its page: who the customer is, the way to the service, what was begun. */
export class Session implements ReactiveController {
  readonly customer: Customer;
  readonly #widget: Widget;
  readonly #forgotten: Set<string>;
  readonly #links: Links;
  readonly #safe: Safe;
  readonly #forms: FormKeeper;
  readonly #service: Service;
  readonly #visit: Visit;
  #isNeeded = false;
  #position: Position | undefined;

  constructor(widget: Widget, {customer, forgotten}: Before, links: Links) {
    this.#widget = widget;
    this.#forgotten = forgotten;
    this.#links = links;
    this.#safe = new Safe((reason, cause) => links.problem('storage', reason, cause), {
      emptied: forgetTabItem,
      lost: () => this.#lose(),
    });
    this.customer = new Customer(this.#safe, customer);
    this.#forms = new FormKeeper(widget, this.#safe, (reason, cause) => links.problem('resolve-field', reason, cause));
    this.#service = new Service(
      this.#safe,
      () => widget.token,
      () => this.customer.recall(),
    );
    this.#visit = new Visit(this.#safe);
    widget.addController(this);
  }

  /** Under which name things are kept: what the pages of a site have in common that show the same chat. */
  get scope(): string {
    return scopeOf(this.#widget);
  }

  /** What carries the conversation; `undefined` when the page does. */
  get transport(): Transport | undefined {
    const {transport, endpoint} = this.#widget;
    return transport ?? (endpoint ? this.#service.at(endpoint) : undefined);
  }

  /** Where the reader was on the page before. */
  get position(): Position | undefined {
    return this.#position;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#noteScene);
    document.addEventListener('visibilitychange', this.#noteScene);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#noteScene);
    document.removeEventListener('visibilitychange', this.#noteScene);
  }

  /** Takes note of what the page has set anew. */
  learn(changed: Changes): void {
    const {consent, storage, resolveField} = this.#widget;
    const isOther = SCOPE.some((name) => changed.has(name));
    if (changed.has('resolveField')) this.#forms.askBy(resolveField);
    if (isOther || changed.has('storage') || changed.has('consent')) {
      const scope = scopeOf(this.#widget);
      this.#forget();
      void this.#safe.use(storage ?? browserStorage(`${scope}/`), scope, consent);
      this.#forms.reload();
      this.#service.heed(consent);
    }
    if (isOther) this.#return();
    if (changed.has('open')) this.#noteScene();
  }

  /** The customer is about to chat. */
  need(): void {
    this.#service.need();
    if (this.#isNeeded) return;
    this.#isNeeded = true;
    void this.customer.recall();
    void this.#visit.unfinished().then((unfinished) => unfinished && this.#links.found(unfinished));
  }

  /** Sees to a customer who was here before: there may be news. */
  recall(): void {
    if (this.#widget.endpoint) void this.#service.recall();
  }

  /** Keeps what is being written. */
  write(unfinished: Unfinished): void {
    this.#visit.write(unfinished);
  }

  /** The chat is over, and with it every form that was begun until then. */
  end(id: string): void {
    this.#forms.end(id);
  }

  /** Forgets everything about the customer. */
  reset(): void {
    this.customer.renew();
    this.#clear();
  }

  /** Forgets everything but who the customer is. */
  beginAnew(): void {
    this.#clear();
    this.customer.become(this.customer.id);
  }

  #clear(): void {
    void this.#safe.clear();
    this.#forms.reload();
  }

  /** Whoever comes next may have been on the other page already. */
  #lose(): void {
    this.customer.renew();
    void this.customer.recall();
    this.#forms.reload();
    this.#links.lost();
  }

  #forget(): void {
    const {storage} = this.#widget;
    for (const scope of this.#forgotten) void this.#safe.clear(storage ?? browserStorage(`${scope}/`), scope);
    this.#forgotten.clear();
  }

  /** A panel that was open on the page before is open on this one. Nobody's focus is moved. */
  #return(): void {
    const {layout, endpoint} = this.#widget;
    const scene = endpoint ? this.#visit.scene : undefined;
    this.#position = scene?.position;
    if (scene?.open && layout === 'floating') this.#widget.open = true;
  }

  #noteScene = (): void => {
    const {endpoint, open} = this.#widget;
    if (endpoint) this.#visit.scene = {open, position: this.#links.position()};
  };
}
