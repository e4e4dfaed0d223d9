import puppeteer from 'puppeteer-core';
import {findChrome} from '../../../scripts/lib/chrome.mjs';

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A microphone that hums, and nobody who has to allow it.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  // Chromium's sandbox refuses to start for root, which is what most containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** How long a browser may take to end, in milliseconds. */
const PATIENCE = 10_000;

/** A browser, until the test is over. */
export async function startBrowser(t, flags = []) {
  const browser = await puppeteer.launch({executablePath: findChrome(), args: [...FLAGS, ...flags]});
  t.after(() => endBrowser(browser));
  return browser;
}

/** Some browsers, on busy machines, never get done with ending by themselves. */
async function endBrowser(browser) {
  const patience = setTimeout(() => browser.process()?.kill('SIGKILL'), PATIENCE);
  await browser.close();
  clearTimeout(patience);
}

/**
 * A page of a profile of its own, and everything in it that breaks a policy or fails: as the page, its developer tools and
 * its console tell.
 */
export async function openPage(t, browser, address) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close().catch(() => {}));
  const {origin} = new URL(address);
  await context.overridePermissions(origin, ['geolocation', 'microphone', 'clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.setViewport({width: 900, height: 900});
  await page.setGeolocation({latitude: 45.46, longitude: 9.19});
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error?.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  const devtools = await page.createCDPSession();
  devtools.on('Audits.issueAdded', ({issue: {code, details}}) => {
    if (code === 'ContentSecurityPolicyIssue') {
      problems.push(`issue: ${JSON.stringify(details.contentSecurityPolicyIssueDetails)}`);
    }
  });
  await devtools.send('Audits.enable');
  await page.exposeFunction('noteViolation', (text) => problems.push(`violation: ${text}`));
  await page.evaluateOnNewDocument(() => {
    const describe = ({violatedDirective, blockedURI, sample, sourceFile, lineNumber}) =>
      `${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`;
    const note = (event) => window.noteViolation(describe(event));
    document.addEventListener('securitypolicyviolation', note, true);
    new ReportingObserver(
      (reports) =>
        reports.forEach(({type, body}) => window.noteViolation(`${type} ${body?.message ?? body?.effectiveDirective}`)),
      {
        types: ['csp-violation'],
        buffered: true,
      },
    ).observe();
  });
  await page.goto(address);
  return Object.assign(page, {problems});
}

/** Resolves with an element once it is there: what puppeteer waits with itself hears nothing of shadow roots. */
export async function appearing(page, selector, patience = 20_000) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const element = await page.$(selector);
    if (element) return element;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`There was never a ${selector}`);
}
