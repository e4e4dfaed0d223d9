import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import {installPackages} from './apt.mjs';
import {findChrome} from './chrome.mjs';
import {findExecutable} from './executable.mjs';
import {firefoxLauncher} from './firefox.mjs';
import {WebKitLauncher} from './webkit.mjs';

const MINI_BROWSERS = ['webkit2gtk-4.1/MiniBrowser', 'webkit2gtk-4.0/MiniBrowser'];

/** How each engine is found, what Debian's packages of it are, and how the test runner starts what was found. */
const ENGINES = {
  chromium: {find: findChrome, packages: ['chromium'], launcher: chromiumLauncher},
  firefox: {find: findFirefox, packages: ['firefox-esr'], launcher: firefoxLauncher},
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    launcher: (paths) => new WebKitLauncher(paths),
  },
};

/** The engines that are here, of those that `ENGINES` names, or else of all: Chromium is the first. */
export function chosenEngines() {
  return chosen().filter((name) => ENGINES[name].find());
}

/** A browser of the test runner, with this engine. */
export function launch(name) {
  return ENGINES[name].launcher(ENGINES[name].find());
}

/**
 * Sees to it that the chosen engines are here. A machine that is there for the tests alone gets what it lacks; on others what
 * nobody has asked for by name is left out, which is told.
 */
export function ensureEngines() {
  const lacking = () => chosen().filter((name) => !ENGINES[name].find());
  if (process.env.CI && lacking().length > 0) installPackages(...lacking().flatMap((name) => ENGINES[name].packages));
  for (const name of lacking()) {
    console.log(`skipped: ${name} is not on this machine (on Debian: ${ENGINES[name].packages.join(', ')})`);
  }
  if (process.env.ENGINES && lacking().length > 0) process.exit(1);
}

function chosen() {
  const names = process.env.ENGINES ? process.env.ENGINES.split(',') : Object.keys(ENGINES);
  const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
  if (unknown.length > 0)
    throw new RangeError(`ENGINES may name ${Object.keys(ENGINES).join(', ')}, not ${unknown.join()}`);
  return names;
}

function chromiumLauncher(executablePath) {
  return chromeLauncher({
    launchOptions: {
      executablePath,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Chromium's sandbox refuses to start for root, which is what most containers run as.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  });
}

function findFirefox() {
  return findExecutable(
    process.env.FIREFOX_PATH,
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  );
}

/** WebKitGTK, which only Linux has. Its browser is no command: it lies among the libraries. */
function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const folders = ['/usr/libexec', '/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  const xvfb = findExecutable('Xvfb');
  const driver = findExecutable('WebKitWebDriver');
  const browser = findExecutable(...folders.flatMap((folder) => MINI_BROWSERS.map((name) => join(folder, name))));
  return xvfb && driver && browser ? {xvfb, driver, browser} : undefined;
}
