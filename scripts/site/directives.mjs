import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';
import {codeBlock} from './markdown.mjs';
import {samples} from './samples.mjs';

const DIRECTIVE = /<!-- (sample|recipe|file|types|playground|hero|cards)(?:: (\S+))? -->/g;

/** What stands for a directive such as `<!-- recipe: login -->` on a page of the site. */
const AS_HTML = {
  sample: sampleHtml,
  recipe: recipeHtml,
  file: fileHtml,
  types: typesHtml,
  playground: playgroundHtml,
  hero: heroHtml,
  cards: cardsHtml,
};

/** What stands for it in plain Markdown. */
const AS_MARKDOWN = {
  sample: (type) => fence('json', jsonOf(samples[type].message)),
  recipe: (name) => codeOf(name).map(fenceFile).join('\n'),
  file: (path) => fenceFile(shownFile(path)),
  types: () => '',
  playground: () => '',
  hero: () => '',
  cards: () => CARDS.map(([name, title, text]) => `- [${title}](${name}.md): ${text}`).join('\n'),
};

/** What most readers come for. */
const CARDS = [
  ['websites', 'On a website', 'One script tag, its attributes, and what your server must send.'],
  ['apps', 'In an app', 'From npm, with React, Vue, Svelte, Angular or nothing.'],
  ['messages', 'Messages', 'All 25 types, live, with their JSON and what goes out.'],
  ['theming', 'Theming', 'Two colours make it yours. Or all of it, by hand.'],
  ['transports', 'Transports', 'Your service, your page, or an object of yours.'],
  ['login', 'Recipes', 'Sign in and out, consent, routes, surveys: code that runs here.'],
  ['attributes', 'Reference', 'Attributes, methods, events, slots, parts and tokens.'],
  ['playground', 'Playground', 'Paste an envelope and see it drawn.'],
];

export function expandHtml(html) {
  return html.replace(DIRECTIVE, (all, name, given) => AS_HTML[name](given));
}

export function expandMarkdown(markdown) {
  return markdown.replace(DIRECTIVE, (all, name, given) => AS_MARKDOWN[name](given));
}

/** A live widget, the message that it shows beside it, and room for what it says. */
function sampleHtml(type) {
  const {message, before} = samples[type];
  const earlier = before.length > 0 ? `<script type="application/json">${jsonForScript(before)}</script>` : '';
  return `<div class="sample" data-type="${type}">
<div class="stage"><noscript>Here a widget shows the message, with JavaScript.</noscript></div>
<div class="wire">${earlier}
${codeBlock(jsonOf(message), 'json', 'Comes in')}
<p class="links"><a href="playground.html#${type}">Change it in the playground</a></p>
</div>
</div>`;
}

/** A page that runs, and the code that it runs. */
function recipeHtml(name) {
  const address = `../recipes/${name}/index.html`;
  return `<figure class="run">
<figcaption><span>This is the code below, at work</span> <a href="${address}">Open it alone</a></figcaption>
<iframe src="${address}" title="The recipe at work" loading="lazy" allow="clipboard-write"></iframe>
</figure>
${codeOf(name)
  .map(({title, language, code}) => codeBlock(code, language, title))
  .join('')}`;
}

function fileHtml(path) {
  const {title, language, code} = shownFile(path);
  return codeBlock(code, language, title);
}

/** Ways to each type on a long page. */
function typesHtml() {
  const items = Object.keys(samples).map(
    (type) => `<li><a href="#${type.toLowerCase()}"><code>${type}</code></a></li>`,
  );
  return `<ul class="chips" aria-label="Message types">${items.join('')}</ul>`;
}

function heroHtml() {
  const said = ['MENU', 'QUICK_REPLY', 'FORM'].map((type) => [type, samples[type].message.data.content]);
  return `<div class="hero">
<script type="application/json">${jsonForScript(Object.fromEntries(said))}</script>
<div class="stage"><noscript>Here stands a chat, with JavaScript.</noscript></div>
</div>`;
}

function cardsHtml() {
  const items = CARDS.map(([name, title, text]) => `<li><a href="${name}.html">${title}</a> ${text}</li>`);
  return `<ul class="cards">${items.join('')}</ul>`;
}

function playgroundHtml() {
  const options = Object.keys(samples).map((type) => `<option>${type}</option>`);
  return `<noscript><p>The playground needs JavaScript.</p></noscript>
<div class="playground" hidden>
<div class="stage"></div>
<form class="feed">
<p class="row"><label>Begin with <select id="sample">${options.join('')}</select></label>
<button type="button" id="tidy">Tidy up</button></p>
<label for="envelope">An envelope, or a list of them, as JSON</label>
<textarea id="envelope" rows="18" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="verdict"></textarea>
<p id="verdict" role="status"></p>
</form>
<section class="outgoing" aria-labelledby="goes-out">
<h2 id="goes-out">What goes out</h2>
<p class="empty">Nothing yet. Answer in the widget, and the envelope that it sends stands here.</p>
<pre id="outgoing" data-label="What goes out" hidden></pre>
</section>
<script type="application/json" id="samples">${jsonForScript(Object.fromEntries(Object.entries(samples).map(([type, {message, before}]) => [type, [...before, message]])))}</script>
</div>`;
}

/** The files of a recipe, as a reader would write them on a site of their own. */
function codeOf(name) {
  const folder = `demo/recipes/${name}`;
  return ['index.html', 'page.js', 'page.ts']
    .filter((file) => existsSync(join(root, folder, file)))
    .map((file) => shownFile(`${folder}/${file}`));
}

/** A file as it is shown: the part that matters of a page, and addresses as they would be elsewhere. */
function shownFile(path) {
  const all = readFileSync(join(root, path), 'utf8');
  const part = /<!-- begin -->\n([^]*?)\s*<!-- end -->/.exec(all)?.[1] ?? all;
  const code = dedent(part)
    .replaceAll('../../chat/', '/chat/')
    .replaceAll(/(['"])(?:\.\.\/)+src\/index\.js\1/g, '$1chat-widget$1')
    .replaceAll(/(['"])(?:\.\.\/)+src\/define\.js\1/g, '$1chat-widget/define$1');
  const language = path.split('.').at(-1);
  return {title: path.split('/').at(-1), language, code};
}

function dedent(text) {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}

function fenceFile({title, language, code}) {
  return fence(`${language} ${title}`, code);
}

function fence(info, code) {
  return `\`\`\`${info}\n${code.trimEnd()}\n\`\`\`\n`;
}

function jsonOf(value) {
  return JSON.stringify(value, undefined, 2);
}

/** JSON in an element of the page: nothing in it can end the element. */
function jsonForScript(value) {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
