import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';

const LANGUAGES = {bash, css, javascript, json, typescript, xml};
const ALIASES = {
  sh: 'bash',
  html: 'xml',
  svg: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'xml',
  svelte: 'xml',
};

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** Code as HTML, with classes for what can be told apart; as it is in languages nobody knows. */
export function highlight(code, name = '') {
  const language = ALIASES[name] ?? name;
  return hljs.getLanguage(language) ? hljs.highlight(code, {language}).value : escape(code);
}

/** Text as HTML shows it. */
export function escape(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
