import type {MessageKind} from './kind.js';

/** The chat is over for everybody. */
export const endChat: MessageKind<null> = {
  type: 'endChat',
  frame: 'notice',
  signal: true,
  parse: () => null,
  ends: () => true,
  render: (entry, viewer) => endChat.summary(entry, viewer),
  summary: (entry, viewer) =>
    entry.role === 'customer' ? viewer.strings.endedByCustomer : viewer.strings.endedBy(viewer.nameOf(entry)),
};

/** Somebody has gone. The chat goes on, unless it was the customer. */
export const leave: MessageKind<null> = {
  type: 'leave',
  frame: 'notice',
  signal: true,
  parse: () => null,
  ends: ({author}) => !author.isAgent,
  render: (entry, viewer) => leave.summary(entry, viewer),
  summary: (entry, viewer) =>
    entry.role === 'customer' ? viewer.strings.leftByCustomer : viewer.strings.left(viewer.nameOf(entry)),
};
