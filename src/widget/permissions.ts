import {type Permission, type Permissions, PERMISSIONS} from '../model/permission.js';

export type {Permission, Permissions};

/** What customers may do unless the page says otherwise. */
export const USUAL = 'attachments reactions replies';

/** The permissions in a list separated by spaces; warns about words that are none. */
export function permissionsIn(allow: string | null): Permissions {
  const words = (allow ?? USUAL).split(/\s+/).filter(Boolean);
  const unknown = words.filter((word) => !isPermission(word));
  if (unknown.length > 0) {
    console.warn(`<chat-widget> can't allow "${unknown.join(' ')}" (it knows ${PERMISSIONS.join(', ')})`);
  }
  return new Set(words.filter(isPermission));
}

function isPermission(word: string): word is Permission {
  return (PERMISSIONS as readonly string[]).includes(word);
}
