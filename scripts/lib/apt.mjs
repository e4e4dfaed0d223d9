import {spawnSync} from 'node:child_process';

/** On a Debian machine of one's own, such as a container, a package is one command away; elsewhere this does nothing. */
export function installPackages(...names) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return;
  console.log(`installing ${names.join(', ')}`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    spawnSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit']});
  }
}
