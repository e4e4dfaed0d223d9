import {createServer} from 'node:http';
import sirv from 'sirv';
import {openPage} from '../../security/lib/browser.mjs';

/**
 * A page of a folder, on a server of its own, until the test is over.
 *
 * @param {Record<string, string>} elsewhere Paths that lie in other ones.
 */
export async function openSite(t, browser, folder, path = 'index.html', elsewhere = {}) {
  const serve = sirv(folder, {dev: true});
  const server = createServer((request, response) => {
    for (const [from, to] of Object.entries(elsewhere)) request.url = request.url.replace(`/${from}/`, `/${to}/`);
    serve(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address();
  return openPage(t, browser, `http://127.0.0.1:${port}/${path}`);
}
