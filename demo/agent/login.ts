import {wire} from '../../src/index.js';

/** Who speaks to which service. */
export interface Login {
  /** Address of the service's API. */
  readonly service: string;
  readonly token: string;
  /** What `content.user` says of this agent. */
  readonly id: string;
  readonly name: string;
}

const KEY = 'agent-console';

/** What was kept for this tab; it goes with the tab. */
export function keptLogin(): Login | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!wire.isObject(kept)) return undefined;
    const {service, token, id, name} = kept;
    const isWhole = [service, token, id, name].every((each) => typeof each === 'string' && each !== '');
    return isWhole ? ({service, token, id, name} as Login) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps who has signed in, as long as the tab lives; nobody, without one. */
export function keepLogin(login: Login | undefined): void {
  try {
    if (login) sessionStorage.setItem(KEY, JSON.stringify(login));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then the next page asks again.
  }
}

/** An id for somebody new: people may share a name. */
export function newAgentId(name: string): string {
  const login = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '.');
  return `USER_${login.slice(0, 40)}.${Math.random().toString(36).slice(2, 8)}`;
}
