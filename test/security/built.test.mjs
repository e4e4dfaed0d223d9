import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {built} from './lib/origins.mjs';

/** What no file may hold that a website loads, and a line of each that must be found. A method may be called `eval`. */
const FORBIDDEN = {
  eval: [/(?<![\w$.])eval\s*\((?![^()]*\)\s*\{)/, 'x=eval(text)'],
  'a function made of text': [/\bnew Function\b|(?<![\w$.])Function\s*\(/, 'const f=Function("return 1")'],
  'a timer that runs text': [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, 'setTimeout("go()")'],
  'a Worker made of text': [
    /new (?:Shared)?Worker\(\s*(?:URL\.createObjectURL|["'`](?:blob|data):)/,
    'new Worker(URL.createObjectURL(b))',
  ],
  'a script element': [/createElement\(\s*["'`]script["'`]/, 'document.createElement("script")'],
  'document.write': [/document\.write(?:ln)?\s*\(/, 'document.write("<b>")'],
  'a style attribute in a template': [/<[a-z-]+[^<>]*\sstyle=/, '<p class="a" style="color:red">'],
  'an inline handler in a template': [/<[a-z-]+[^<>]*\son[a-z]+=/, '<p onclick="go()">'],
  'an address that is a script': [/=["'`]\s*javascript:/i, 'href="javascript:go()"'],
  'a cookie': [/document\.cookie/, 'document.cookie="a=b"'],
  'a beacon': [/sendBeacon/, 'navigator.sendBeacon("/x")'],
};

/** Hosts that stand in the files: links that customers follow, names of formats, and words of the libraries’ errors. */
const HOSTS = new Set(['www.w3.org', 'wa.me', 'www.openstreetmap.org', 'lit.dev', 'github.com', 'npms.io']);

const scripts = [...built].filter(([name]) => name.endsWith('.js')).map(([name, bytes]) => [name, bytes.toString()]);

const hostsIn = (text) =>
  [...text.matchAll(/["'`(](?:https?|wss?):\/\/([a-z0-9.-]+\.[a-z]+)/gi)].map(([, host]) => host);

describe('what is built for websites', () => {
  it('is there', () => assert.ok(scripts.length > 20));

  for (const [what, [pattern, sample]] of Object.entries(FORBIDDEN)) {
    it(`holds no such thing as ${what}`, () => {
      assert.match(sample, pattern);
      assert.deepEqual(
        scripts.flatMap(([name, text]) =>
          pattern.exec(text) ? `${name}: ${text.slice(pattern.exec(text).index, 80 + pattern.exec(text).index)}` : [],
        ),
        [],
      );
    });
  }

  it('names no host that it could ask for something', () => {
    assert.deepEqual(hostsIn('fetch("https://elsewhere.example/a")'), ['elsewhere.example']);
    const found = scripts.flatMap(([name, text]) => hostsIn(text).map((host) => [host, name]));
    assert.deepEqual(
      found.filter(([host]) => !HOSTS.has(host)),
      [],
    );
  });

  it('starts one Worker, from a file of its own', () => {
    const starting = scripts
      .filter(([, text]) => /new Worker\(/.test(text))
      .map(([name]) => name.replace(/-[\w-]{8}\.js$/, ''));
    assert.deepEqual(starting, ['chunks/pattern-thread']);
    assert.ok([...built.keys()].some((name) => /^chunks\/pattern-worker-[\w-]{8}\.js$/.test(name)));
  });
});
