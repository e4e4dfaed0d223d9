// What a page of its own loads, for pattern-thread.test.ts: tells its parent what is checked here.
import {check} from '../../src/forms/pattern.js';

const verdicts = await Promise.all([
  check('^(a|b)$', 'c'),
  check('^(a+)+$', `${'a'.repeat(1000)}!`),
  check('(.)\\1\\1b', 'a'.repeat(5000)),
]);
window.parent.postMessage(verdicts, '*');
