/**
 * Runs in each page before its scripts, and tells by `proofTell(kind, value)` what happens: which messages were sent,
 * which of them the customer could see, what went wrong.
 */
export function watch() {
  const tell = (kind, value) => globalThis.proofTell(kind, value).catch(() => {});
  const transcript = () =>
    document
      .querySelector('chat-widget')
      ?.shadowRoot?.querySelector('chat-panel')
      ?.shadowRoot?.querySelector('chat-transcript');
  const isShown = (id) => transcript()?.shadowRoot?.getElementById(`message-${id}`);

  /** Tells as soon as a message is to be seen: from then on it may not be lost. */
  const expect = (id) => {
    if (isShown(id)) void tell('shown', id);
    else setTimeout(expect, 5, id);
  };

  addEventListener('chat-send', ({message}) => {
    void tell('sent', {id: message.data.id, type: message.data.messageType, content: message.data.content});
    expect(message.data.id);
  });
  addEventListener('chat-connection', ({state}) => void tell('connection', state));
  addEventListener('chat-seen', ({ids}) => void tell('seen', ids));
  addEventListener('chat-error', ({code, reason}) => void tell('problem', {code, reason}));
  addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) => {
    void tell('problem', {code: 'policy', reason: `${violatedDirective} ${blockedURI}`});
  });
}
