import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {serviceBeside} from '../service-beside.js';
import {fetchRooms, WrongTokenError} from './desk-api.js';
import {AgentElement} from './element.js';
import {type Login, newAgentId} from './login.js';
import type {Word} from './words.js';

/** Somebody has signed in. */
export class SignedInEvent extends Event {
  readonly login: Login;

  constructor(login: Login) {
    super('signed-in', {bubbles: true});
    this.login = login;
  }
}

/** Asks which service, by which token, as whom; and whether the service agrees. */
export class AgentSignIn extends AgentElement {
  static readonly tag = 'agent-sign-in';

  /** Why nobody is signed in any more. */
  @property({attribute: false}) reason: Word | undefined;

  @state() private isAsking = false;

  @state() private service = 'http://127.0.0.1:8787/api';

  override async firstUpdated(): Promise<void> {
    this.service = (await serviceBeside())?.href ?? this.service;
  }

  override render() {
    const {say, reason, isAsking} = this;
    return html`
      <form class="sign-in" aria-labelledby="sign-in-title" @submit=${this.#submit}>
        <h1 id="sign-in-title">${say('title')}</h1>
        <p class="lead">${say('welcome')}</p>
        <label>
          <span>${say('service')}</span>
          <input name="service" type="url" required .defaultValue=${this.service} autocomplete="off" />
        </label>
        <label>
          <span>${say('token')}</span>
          <input name="token" type="password" required autocomplete="off" aria-describedby="token-hint" />
        </label>
        <p class="hint" id="token-hint">${say('tokenHint')}</p>
        <label>
          <span>${say('name')}</span>
          <input name="name" required maxlength="60" autocomplete="given-name" />
        </label>
        <p class="problem" role="alert">${reason ? say(reason) : nothing}</p>
        <button class="primary" ?disabled=${isAsking}>${say(isAsking ? 'signingIn' : 'signIn')}</button>
      </form>
    `;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value.trim();
    const name = given('name');
    const login: Login = {
      service: given('service').replace(/^ws/, 'http').replace(/\/+$/, ''),
      token: given('token'),
      name,
      id: newAgentId(name),
    };
    this.isAsking = true;
    this.reason = await this.#objection(login);
    this.isAsking = false;
    if (!this.reason) this.dispatchEvent(new SignedInEvent(login));
  };

  async #objection(login: Login): Promise<Word | undefined> {
    if (!/^https?:\/\/[^@]+$/.test(login.service)) return 'noAddress';
    if (!/^[\x21-\x7e]+$/.test(login.token)) return 'wrongToken';
    try {
      await fetchRooms(login, AbortSignal.timeout(10_000));
      return undefined;
    } catch (error) {
      return error instanceof WrongTokenError ? 'wrongToken' : 'noService';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-sign-in': AgentSignIn;
  }
  interface HTMLElementEventMap {
    'signed-in': SignedInEvent;
  }
}
