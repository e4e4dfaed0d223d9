import type {Upload} from '../conversation/upload.js';
import type {Language} from '../i18n/language.js';
import {safePicture} from '../model/address.js';
import type {Author, Entry, Role} from '../model/message.js';
import type {MapAddress, TextFormat, Viewer} from '../messages/kind.js';
import type {KindRegistry} from '../messages/registry.js';
import type {Permissions} from './permissions.js';

/** What the host page knows about somebody, by the id in `content.user`. */
export interface User {
  readonly name?: string;
  /** Address of a picture. */
  readonly avatar?: string;
  readonly role?: Role;
}

export type Users = Readonly<Record<string, User>>;

/** What decides how a conversation is shown, apart from its messages. */
export interface Circumstances {
  readonly language: Language;
  readonly users: Users;
  readonly kinds: KindRegistry;
  /** What the customer may do. */
  readonly may: Permissions;
  /** Whether the chat is over. */
  readonly isOver: boolean;
  /** When it ended, in milliseconds since 1970. */
  readonly endedAt: number | undefined;
  readonly mapAddress: MapAddress | undefined;
  readonly textFormat: TextFormat;
  /** The files of a message that are still on their way. */
  readonly uploadOf: (id: string) => Upload | undefined;
}

/** How rows are shown; a new object whenever anything about that has changed. */
export interface TranscriptViewer extends Viewer, Omit<Circumstances, 'users' | 'language' | 'textFormat'> {
  /** Address of the picture of whoever wrote the entry. */
  pictureOf(entry: Entry): string | undefined;
}

const ROLES: ReadonlySet<string> = new Set(['customer', 'agent', 'bot'] satisfies Role[]);

/** On whose side somebody is: as the host says, else as the wire shows it. */
export function roleOf({id, isAgent}: Author, users: Users): Role {
  const known = userOf(id, users)?.role;
  if (known && ROLES.has(known)) return known;
  if (!isAgent) return 'customer';
  return id.startsWith('BOT_') ? 'bot' : 'agent';
}

/** Whether somebody is the one who reads. */
export function isReader(author: Author, {roleOf: role, isColleague}: Viewer): boolean {
  return role(author) === 'customer' && !isColleague?.(author);
}

/** A function that makes viewers, and makes none anew while the circumstances are the same. */
export function viewerMaker(): (circumstances: Circumstances) => TranscriptViewer {
  let last: Circumstances | undefined;
  let viewer: TranscriptViewer | undefined;
  return (circumstances) => {
    if (!viewer || !sameValues(circumstances, last!)) viewer = viewerOf(circumstances);
    last = circumstances;
    return viewer;
  };
}

function viewerOf({language, users, ...rest}: Circumstances): TranscriptViewer {
  const {strings} = language;
  const nameOfAuthor = (author: Author) => {
    const role = roleOf(author, users);
    if (role === 'customer') return strings.you;
    return author.nickname || userOf(author.id, users)?.name || strings[role];
  };
  return {
    ...language,
    ...rest,
    roleOf: (author) => roleOf(author, users),
    nameOf: ({message}) => nameOfAuthor(message.author),
    nameOfAuthor,
    pictureOf({message: {author}}) {
      const avatar = userOf(author.id, users)?.avatar;
      return avatar ? safePicture(avatar, document.baseURI) : undefined;
    },
  };
}

function sameValues(a: Circumstances, b: Circumstances): boolean {
  const isSame = (key: keyof Circumstances) => a[key] === b[key] || (key === 'users' && sameUsers(a.users, b.users));
  return (Object.keys(a) as (keyof Circumstances)[]).every(isSame);
}

/** Whether the page says the same of the same people; frameworks say it in a new object every time. */
export function sameUsers(a: Users, b: Users): boolean {
  if (a === b) return true;
  const [ids, others] = [Object.keys(a ?? {}), Object.keys(b ?? {})];
  return ids.length === others.length && ids.every((id) => sameUser(a[id], b[id]));
}

function sameUser(a: User | undefined, b: User | undefined): boolean {
  return a?.name === b?.name && a?.avatar === b?.avatar && a?.role === b?.role && !a === !b;
}

function userOf(id: string, users: Users): User | undefined {
  // Frameworks set nothing at all for what is no longer given.
  return Object.hasOwn(users ?? {}, id) ? users[id] : undefined;
}
