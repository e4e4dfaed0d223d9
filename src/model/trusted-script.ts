interface Policy {
  /** A TrustedScriptURL, which stands for the address wherever one is taken. */
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: {createScriptURL(address: string): string}): Policy;
}

let policy: Policy | undefined;

/**
 * The address of a script of the widget's own, for a Worker: where Trusted Types are on, one that says so. It comes from
 * this code alone, never from a message.
 */
export function trustedScript({href}: URL): string {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  policy ??= trustedTypes?.createPolicy('chat-widget', {createScriptURL: (address) => address});
  return policy?.createScriptURL(href) ?? href;
}
