/** Raised when what is kept can no longer be read by what reads it. */
const SCHEMA = 1;

/** Whose chat it is. */
interface Party {
  readonly endpoint: string | null;
  readonly room: string | null;
  readonly userId: string | null;
}

/** Under which name things are kept of this customer's chat. */
export function scopeOf({endpoint, room, userId}: Party): string {
  // Half a character is none that could be encoded.
  const encode = (part: string | number | null) => encodeURIComponent(`${part ?? ''}`.replaceAll(/\p{Cs}/gu, '\ufffd'));
  return ['chat-widget', SCHEMA, endpoint, room, userId].map(encode).join('/');
}

/** What this tab has kept under a name; `null` for nothing. A browser that keeps nothing throws as soon as it is asked. */
export function tabItem(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Forgets it. */
export function forgetTabItem(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Where nothing is kept, nothing has to go.
  }
}

/** Whether the panel was open on the page before, in this tab. */
export function wasOpen(party: Party): boolean {
  return party.endpoint !== null && /"open":true/.test(tabItem(scopeOf(party)) ?? '');
}
