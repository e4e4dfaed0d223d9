import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

/** The path of an installed browser of the Chromium family, or undefined. `CHROME_PATH` goes first. */
export function findChrome() {
  return [process.env.CHROME_PATH, ...places(), ...commands()].find(isExecutable);
}

/** Like `findChrome`, but installs one where that takes no question, and else gives up. */
export function ensureChrome() {
  if (!findChrome()) installChromium();
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

function commands() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On a Debian machine of one's own, such as a container, a package is one command away. */
function installChromium() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return;
  console.log('installing chromium');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit']});
  }
}

function giveUp() {
  console.error('The tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its executable.');
  process.exit(1);
}
