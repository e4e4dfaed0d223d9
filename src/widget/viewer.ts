import type {Language} from '../i18n/language.js';
import {safePicture} from '../model/address.js';
import type {Author, Entry, Role} from '../model/message.js';
import type {Viewer} from '../messages/kind.js';
import type {KindRegistry} from '../messages/registry.js';

/** What the host page knows about somebody, by the id in `content.user`. */
export interface User {
  readonly name?: string;
  /** Address of a picture. */
  readonly avatar?: string;
  readonly role?: Role;
}

export type Users = Readonly<Record<string, User>>;

/** All that decides how a conversation is shown, apart from its messages. Replaced whenever a part of it changes. */
export interface TranscriptViewer extends Viewer {
  readonly kinds: KindRegistry;
  /** Address of the picture of whoever wrote the entry. */
  pictureOf(entry: Entry): string | undefined;
  /** Whether the chat is over. */
  readonly isOver: boolean;
  /** Whether it was made of exactly these. */
  isOf(language: Language, users: Users, kinds: KindRegistry, isOver: boolean): boolean;
}

/** On whose side somebody is: as the host says, else as the wire shows it. */
export function roleOf({id, isAgent}: Author, users: Users): Role {
  const known = userOf(id, users)?.role;
  if (known) return known;
  if (!isAgent) return 'customer';
  return id.startsWith('BOT_') ? 'bot' : 'agent';
}

export function viewerOf(language: Language, users: Users, kinds: KindRegistry, isOver: boolean): TranscriptViewer {
  const {strings} = language;
  return {
    ...language,
    kinds,
    isOver,
    nameOf({role, message: {author}}) {
      if (role === 'customer') return strings.you;
      return author.nickname || userOf(author.id, users)?.name || strings[role];
    },
    pictureOf({message: {author}}) {
      const avatar = userOf(author.id, users)?.avatar;
      return avatar ? safePicture(avatar, document.baseURI) : undefined;
    },
    isOf: (...parts) => parts.every((part, index) => part === [language, users, kinds, isOver][index]),
  };
}

function userOf(id: string, users: Users): User | undefined {
  return Object.hasOwn(users, id) ? users[id] : undefined;
}
