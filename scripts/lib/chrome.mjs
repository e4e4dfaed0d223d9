import {homedir} from 'node:os';
import {join} from 'node:path';
import {installPackages} from './apt.mjs';
import {findExecutable} from './executable.mjs';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

/** The path of an installed browser of the Chromium family, or undefined. `CHROME_PATH` goes first. */
export function findChrome() {
  return findExecutable(process.env.CHROME_PATH, ...places(), ...COMMANDS);
}

/** Like `findChrome`, but installs one where that takes no question, and else gives up. */
export function ensureChrome() {
  if (!findChrome()) installPackages('chromium');
  return findChrome() ?? giveUp();
}

/** Where installers put browsers that are not on the PATH. */
function places() {
  if (process.platform === 'darwin') {
    return ['', homedir()].flatMap((home) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) =>
        join(home, '/Applications', `${app}.app`, 'Contents/MacOS', app),
      ),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) =>
        [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((path) => join(folder, path)),
      );
  }
  return [];
}

function giveUp() {
  console.error('The tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its executable.');
  process.exit(1);
}
