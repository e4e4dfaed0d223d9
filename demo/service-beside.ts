/** Where the chat service is that `npm start` runs beside this page; a static site has none. */
export async function serviceBeside(): Promise<URL | undefined> {
  const address = new URL('/api', location.href);
  const answer = await fetch(`${address.href}/healthz`).catch(() => undefined);
  return answer?.ok && answer.headers.get('content-type')?.includes('json') ? address : undefined;
}
