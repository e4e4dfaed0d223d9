import {Conversation, type ConversationHost, type ProblemCode} from '../../src/conversation/conversation.js';
import {KindRegistry} from '../../src/messages/registry.js';
import type {KindOf} from '../../src/model/kind.js';
import type {Author, Draft, Entry, Envelope} from '../../src/model/message.js';
import type {ConnectionState} from '../../src/transport/transport.js';
import {roleOf, type Users} from '../../src/widget/viewer.js';

/** A host as a conversation needs one, which lets everything pass and remembers what it was told. */
export class FakeHost implements ConversationHost {
  room = '';
  userId = 'USER_me';
  transport = undefined;
  agent: ConversationHost['agent'];
  policy: ConversationHost['policy'] = 'unanswered';
  users: Users = {};
  kindOf: KindOf = new KindRegistry().of;
  /** Whether nothing may go out. */
  prevents = false;

  readonly asked: {readonly envelope: Envelope; readonly draft: Draft}[] = [];
  readonly receivedIds: string[] = [];
  readonly problems: {readonly code: ProblemCode; readonly reason: string; readonly cause: unknown}[] = [];
  readonly connections: ConnectionState[] = [];
  readonly typists: [string, boolean][] = [];
  changes = 0;
  #onChange: (() => void) | undefined;

  roleOf = (author: Author) => roleOf(author, this.users);

  maySend(envelope: Envelope, draft: Draft): boolean {
    this.asked.push({envelope, draft});
    return !this.prevents;
  }

  received({message}: Entry): void {
    this.receivedIds.push(message.id);
  }

  changed(): void {
    this.changes++;
    this.#onChange?.();
  }

  connection(state: ConnectionState): void {
    this.connections.push(state);
  }

  typing(userId: string, on: boolean): void {
    this.typists.push([userId, on]);
  }

  identified(userId: string): void {
    this.userId = userId;
  }

  problem(code: ProblemCode, reason: string, cause?: unknown): void {
    this.problems.push({code, reason, cause});
  }

  get problemCodes(): readonly ProblemCode[] {
    return this.problems.map(({code}) => code);
  }

  /** Resolves when the conversation next says that something is not as it was. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => (this.#onChange = resolve));
  }
}

/** A conversation that has received `records`, and its host. */
export function talk(records: readonly unknown[] = [], settings: Partial<FakeHost> = {}) {
  const host = Object.assign(new FakeHost(), settings);
  const conversation = new Conversation(host);
  conversation.receive(records);
  return {host, conversation};
}

/** All that follows from the messages, as plain data that can be compared. */
export function summary(conversation: Conversation) {
  return {
    entries: [...conversation.entries].map(
      ({message, role, status, target, followers, answer, question, folded, outrun}) => ({
        id: message.id,
        role,
        status,
        target: target?.id,
        followers: followers.map(({id}) => id),
        answer: answer?.id,
        question,
        folded,
        outrun,
      }),
    ),
    unread: [...conversation.unread].toSorted(),
    end: conversation.end?.id,
  };
}

/** The ids of the messages shown, in their order. */
export function ids(conversation: Conversation): readonly string[] {
  return [...conversation.entries].map(({message}) => message.id);
}
