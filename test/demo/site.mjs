import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const SITE = fileURLToPath(new URL('../../dist/demo', import.meta.url));

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The pages of the documentation, by their file. */
export const pageNames = readdirSync(join(SITE, 'docs')).filter((name) => name.endsWith('.html'));

/** The recipes, by their folder. */
export const recipeNames = readdirSync(join(SITE, 'recipes'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** A page of the demo, and what went wrong in it. */
export async function open(
  {browser, address},
  path,
  {width = 1280, height = 900, scheme = 'light', script = true} = {},
) {
  const page = await browser.newPage();
  const problems = [];
  const {origin} = new URL(address);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol.startsWith('http')) problems.push(`asks ${url}`);
  });
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
  );
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      console.error(`forbidden: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.bringToFront();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({width, height, isMobile: width < 500, hasTouch: width < 500});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.goto(new URL(path, address).href);
  return {page, problems};
}

/** What axe finds in a page, beside the widgets, which have tests of their own. */
export async function audit(page, rules) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(
    async (only) =>
      (
        await globalThis.axe.run(
          {exclude: ['chat-widget', 'iframe']},
          {iframes: false, resultTypes: ['violations'], ...(only && {runOnly: only})},
        )
      ).violations,
    rules,
  );
  return violations.flatMap(({id, nodes}) => nodes.slice(0, 3).map(({html}) => `${id}: ${html.slice(0, 160)}`));
}
