/**
 * Writes what editors can say of the elements, from custom-elements.json: custom data of VS Code
 * (vscode.html-custom-data.json, vscode.css-custom-data.json) and web types of JetBrains (web-types.json).
 */
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const elementOf = (tagName) => elements.find((each) => each.tagName === tagName);

// Tokens, parts and methods have entries or completions of their own.
const options = {
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
  modulePathTemplate: (name, path) => `./${path}`,
};

const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
for (const tag of html.tags) {
  // Right below a line, a rule would make a heading of it.
  tag.description = tag.description.replace('\n---\n', '\n\n---\n');
  for (const attribute of tag.attributes) {
    const {type} = elementOf(tag.name).attributes.find((each) => each.name === attribute.name);
    // Editors complete such an attribute without a value.
    if (type?.text === 'boolean') attribute.valueSet = 'v';
  }
}
write('vscode.html-custom-data.json', html);

const css = JSON.parse(getVsCodeCssCustomData(manifest, options));
write('vscode.css-custom-data.json', {
  ...css,
  properties: once(css.properties).map(withDefault),
  pseudoElements: once(css.pseudoElements),
});

const types = JSON.parse(getWebTypesData(manifest, options));
const {properties, 'pseudo-elements': parts} = types.contributions.css;
for (const element of types.contributions.html.elements) {
  delete element['doc-url'];
  // Events and slots have entries of their own here.
  element.description = elementOf(element.name).description;
}
types.contributions.css = {properties: once(properties).map(withDefault), 'pseudo-elements': once(parts)};
write('web-types.json', types);

/** Of what several elements have the one of the first. */
function once(entries) {
  return [...new Map(entries.toReversed().map((each) => [each.name, each])).values()].toReversed();
}

function withDefault({name, description, ...rest}) {
  const {default: initial} = elements
    .flatMap(({cssProperties = []}) => cssProperties)
    .find((each) => each.name === name);
  return {name, description: `${description}\n\nDefault: \`${initial}\``, ...rest};
}

function write(name, data) {
  writeFileSync(join(root, name), `${JSON.stringify(data, null, 2)}\n`);
}
