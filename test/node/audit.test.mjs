import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {released, unlicensed, unpinned, unsourced, vulnerable} from '../../scripts/lib/audit.mjs';

const HASH = `sha512-${'a'.repeat(86)}==`;

describe('the audit of dependencies', () => {
  for (const version of [
    '^1.2.3',
    '~1.2.3',
    '1.x',
    '*',
    'latest',
    '>=1.2.3',
    'github:someone/thing',
    'npm:other@1.2.3',
    '1.2',
  ]) {
    it(`takes no ${version} for a version`, () => {
      assert.equal(unpinned({dependencies: {a: version}}).length, 1);
      assert.equal(unpinned({devDependencies: {a: version}}).length, 1);
    });
  }

  it('takes one version for one', () => {
    assert.deepEqual(
      unpinned({dependencies: {a: '1.2.3'}, devDependencies: {b: '2.0.0-rc.1'}, peerDependencies: {c: '>=18'}}),
      [],
    );
  });

  const sources = {
    'another server': {resolved: 'https://packages.example.com/a.tgz', integrity: HASH},
    'a server with a name like the registry’s': {
      resolved: 'https://registry.npmjs.org.example.com/a.tgz',
      integrity: HASH,
    },
    'a repository': {resolved: 'git+ssh://git@github.com/someone/thing.git#1234'},
    'a folder': {resolved: '../thing', link: true},
    'nowhere that could be checked': {},
    'nowhere that could be checked, for the tools': {dev: true},
    'nowhere that could be checked, if at all': {optional: true},
    'somewhere with a hash that can be forged': {integrity: 'sha1-abc'},
  };
  for (const [from, entry] of Object.entries(sources)) {
    it(`finds a package from ${from}`, () => {
      assert.equal(unsourced({packages: {'': {}, 'node_modules/a': entry}}).length, 1);
    });
  }

  it('finds nothing wrong with packages of the registry, nor with builds for other systems', () => {
    const packages = {
      '': {},
      'node_modules/a': {integrity: HASH},
      'node_modules/b': {integrity: HASH, resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz'},
      'node_modules/c': {dev: true, optional: true},
    };
    assert.deepEqual(unsourced({packages}), []);
  });

  it('knows what is released: what is not for the tools alone, and what is built in', () => {
    const packages = {'': {}, 'node_modules/a': {}, 'node_modules/b': {dev: true}, 'node_modules/c': {dev: true}};
    assert.deepEqual(released({packages}, ['c']), ['node_modules/a', 'node_modules/c']);
  });

  const licences = {
    MIT: true,
    'Apache-2.0': true,
    '(MPL-2.0 OR Apache-2.0)': true,
    'MIT AND ISC': true,
    'MPL-2.0': false,
    'MIT AND GPL-3.0': false,
    '(MIT OR (GPL-3.0 AND X))': false,
    'GPL-3.0-only': false,
    'SEE LICENSE IN LICENSE': false,
    UNLICENSED: false,
    '': false,
  };
  for (const [license, isAllowed] of Object.entries(licences)) {
    it(`${isAllowed ? 'lets pass' : 'finds'} a package under "${license}"`, () => {
      assert.equal(unlicensed(['node_modules/a'], () => ({license})).length, isAllowed ? 0 : 1);
    });
  }

  it('finds a package that names no licence', () => {
    assert.equal(unlicensed(['node_modules/a'], () => ({})).length, 1);
  });

  const report = (severity) =>
    JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {
        a: {name: 'a', severity, via: ['b', {title: 'Runs what it reads', url: 'https://example.com'}]},
      },
    });

  it('finds vulnerabilities that are high or critical, and says which', () => {
    assert.deepEqual(vulnerable(report('high')), ['a: high (by b; Runs what it reads https://example.com)']);
    assert.equal(vulnerable(report('critical')).length, 1);
    assert.deepEqual(vulnerable(report('moderate')), []);
  });

  it('says when nobody could be asked', () => {
    for (const answer of [
      '',
      'no network',
      '{"message": "405", "error": {"summary": ""}}',
      '{"error": {}, "vulnerabilities": {}}',
      'null',
    ]) {
      assert.equal(vulnerable(answer), undefined);
    }
  });
});
