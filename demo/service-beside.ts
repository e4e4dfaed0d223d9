/** Where the chat service is that runs beside this page: `npm start` says so in `beside.json`; a static site has none. */
export async function serviceBeside(): Promise<URL | undefined> {
  const answer = await fetch('./beside.json').catch(() => undefined);
  const {endpoint = ''} = answer?.ok ? ((await answer.json()) as {readonly endpoint?: string}) : {};
  return endpoint === '' ? undefined : new URL(endpoint, location.href);
}
