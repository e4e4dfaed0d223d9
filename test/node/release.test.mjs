import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {nextVersion, releasedChangelog} from '../../scripts/lib/release.mjs';
import {root} from '../../scripts/lib/run.mjs';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- A chat.\n\n## 0.1.0 (2026-01-01)\n\n- A launcher.\n';

describe('a version', () => {
  for (const [current, wanted, next] of [
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.9.9', 'minor', '0.10.0'],
    ['1.2.3', '1.2.10', '1.2.10'],
  ]) {
    it(`after ${current}, for ${wanted}, is ${next}`, () => assert.equal(nextVersion(current, wanted), next));
  }

  for (const wanted of [undefined, '', 'huge', '1.2', 'v2.0.0', '1.2.3', '1.2.2', '0.9.9']) {
    it(`after 1.2.3 can't be ${wanted}`, () => assert.throws(() => nextVersion('1.2.3', wanted)));
  }
});

describe('a changelog', () => {
  it('has what was unreleased under the new version, and the rest as it was', () => {
    const expected =
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-02-02)\n\n- A chat.\n\n## 0.1.0 (2026-01-01)\n\n- A launcher.\n';
    assert.equal(releasedChangelog(CHANGELOG, '0.2.0', '2026-02-02'), expected);
  });

  it('may be of a first version', () => {
    const text = releasedChangelog('# Changelog\n\n## Unreleased\n\n- A chat.\n', '0.1.0', '2026-02-02');
    assert.equal(text, '# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-02-02)\n\n- A chat.\n');
  });

  for (const text of ['# Changelog\n\n## Unreleased\n\n## 0.1.0\n', '# Changelog\n', '## Unreleased\n\n']) {
    it(`with nothing new is not released: ${JSON.stringify(text)}`, () =>
      assert.throws(() => releasedChangelog(text, '0.2.0', '2026-02-02')));
  }
});

describe('a release', () => {
  /** A repository with the script, whose tests have an outcome. */
  function repository(t, {outcome = 0, outcomeInAngular = 0} = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'chat-widget-release-'));
    t.after(() => rmSync(folder, {recursive: true, force: true}));
    mkdirSync(join(folder, 'scripts/lib'), {recursive: true});
    for (const name of ['release.mjs', 'lib/release.mjs', 'lib/run.mjs']) {
      cpSync(join(root, 'scripts', name), join(folder, 'scripts', name));
    }
    const scripts = {test: `exit ${outcome}`, 'test:angular': `exit ${outcomeInAngular}`};
    const manifest = {name: 'a', version: '0.1.0', type: 'module', scripts};
    const put = (name, text) => writeFileSync(join(folder, name), text);
    put('package.json', JSON.stringify(manifest));
    put('package-lock.json', JSON.stringify({version: '0.1.0', packages: {'': {version: '0.1.0'}}}));
    put('CHANGELOG.md', CHANGELOG);
    const git = (...args) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'}).trim();
    git('init', '--quiet');
    git('config', 'user.name', 'Somebody');
    git('config', 'user.email', 'somebody@example.com');
    git('config', 'commit.gpgsign', 'false');
    git('config', 'tag.gpgsign', 'false');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'All that is there');
    const release = (...args) =>
      spawnSync(process.execPath, ['scripts/release.mjs', ...args], {cwd: folder, encoding: 'utf8'});
    const read = (name) => readFileSync(join(folder, name), 'utf8');
    return {git, put, read, release};
  }

  it('is a commit and a tag with the new version in all places', (t) => {
    const {git, read, release} = repository(t);
    const {status, stdout} = release('minor');
    assert.equal(status, 0);
    assert.match(stdout, /git push --follow-tags/);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('describe', '--exact-match'), 'v0.2.0');
    assert.equal(git('log', '-1', '--format=%s'), 'Version 0.2.0');
    assert.equal(JSON.parse(read('package.json')).version, '0.2.0');
    const lock = JSON.parse(read('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], ['0.2.0', '0.2.0']);
    assert.match(read('CHANGELOG.md'), /^## 0\.2\.0 \(\d{4}-\d\d-\d\d\)$/m);
  });

  const refusals = {
    'tests fail': [{outcome: 1}, () => {}, ['minor'], /tests/],
    'tests with Angular fail': [{outcomeInAngular: 1}, () => {}, ['minor'], /tests/],
    'something is not committed': [{}, ({put}) => put('new.txt', ''), ['minor'], /Commit/],
    'the version is there already': [{}, ({git}) => git('tag', 'v0.2.0'), ['minor'], /already/],
    'nobody says which': [{}, () => {}, [], /Say/],
  };
  for (const [when, [settings, prepare, args, reason]] of Object.entries(refusals)) {
    it(`is not made when ${when}, and all stays as it was`, (t) => {
      const made = repository(t, settings);
      prepare(made);
      const before = made.git('status', '--porcelain');
      const {status, stderr} = made.release(...args);
      assert.equal(status, 1);
      assert.match(stderr, reason);
      assert.equal(made.git('status', '--porcelain'), before);
      assert.equal(made.git('log', '--oneline').split('\n').length, 1);
      assert.equal(JSON.parse(made.read('package.json')).version, '0.1.0');
    });
  }

  it('is only told of in a dry run', (t) => {
    const {git, release} = repository(t);
    const {status, stdout} = release('patch', '--dry-run');
    assert.equal(status, 0);
    assert.match(stdout, /v0\.1\.1/);
    assert.equal(git('tag'), '');
    assert.equal(git('status', '--porcelain'), '');
  });
});
