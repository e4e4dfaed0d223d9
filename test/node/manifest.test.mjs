import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {exportparts} from '../../dist/theme/parts.js';

// What test/contract/manifest.test.ts can't see from inside of a page: the sources, and what is made of the manifest.

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));

const manifest = json('custom-elements.json');
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({tagName}) => tagName);
const widget = elements.find(({tagName}) => tagName === 'chat-widget');
const namesOf = (entries) => entries.map(({name}) => name).toSorted();

/** Everything a page can set on the element, or ask of it. */
const members = widget.members.filter(({privacy = 'public', static: isStatic}) => privacy === 'public' && !isStatic);

describe('the manifest', () => {
  test('tells of everything public what it is', () => {
    const {attributes, events, slots, cssParts, cssProperties} = widget;
    const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
    assert.ok(all.length > 150);
    assert.deepEqual(namesOf(all.filter(({name, description}) => !name || !description)), []);
  });

  test('tells the type of every attribute, property and event, and what methods return', () => {
    const typed = [...widget.attributes, ...widget.events, ...members.filter(({kind}) => kind === 'field')];
    assert.deepEqual(namesOf(typed.filter(({type}) => !type?.text)), []);
    const methods = members.filter(({kind}) => kind === 'method');
    assert.deepEqual(namesOf(methods.filter((method) => !method.return?.type?.text)), []);
  });

  test('tells the default of every attribute and token', () => {
    const all = [...widget.attributes, ...widget.cssProperties];
    assert.deepEqual(namesOf(all.filter((each) => each.default === undefined)), []);
  });

  test('has every part that elements hand up, and no other', () => {
    assert.deepEqual(namesOf(widget.cssParts), exportparts.split(', ').toSorted());
  });

  test('names modules that the package has, and the one that registers the element', () => {
    assert.deepEqual(
      manifest.modules.map(({path}) => path).filter((path) => !existsSync(new URL(path, root))),
      [],
    );
    const definitions = manifest.modules.flatMap((module) =>
      module.exports
        .filter(({kind}) => kind === 'custom-element-definition')
        .map(({name, declaration}) => [module.path, name, declaration.name, declaration.module]),
    );
    assert.deepEqual(definitions, [['dist/define.js', 'chat-widget', 'ChatWidget', 'dist/widget/chat-widget.js']]);
  });

  test('has no element that a page cannot import', async () => {
    const exported = await import('chat-widget');
    assert.deepEqual(
      elements.map(({name}) => name).filter((name) => !(name in exported)),
      [],
    );
  });
});

describe('a token', () => {
  const sources = readdirSync(new URL('src/', root), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/${path}`))
    .join('\n');
  const tokens = namesOf(widget.cssProperties);

  for (const name of tokens) {
    test(`is looked at by some style: ${name}`, () => {
      const inside = name.replace('--chat-widget-', '--_');
      assert.ok(sources.includes(`${inside}: var(`), `${inside} is declared`);
      assert.ok(sources.includes(`var(${inside})`), `${inside} is used`);
    });
  }

  test('is there for everything of a brand', () => {
    const brand = `accent on-accent surface on-surface muted radius font-family font-size z-index offset-block
      offset-inline width height`;
    assert.deepEqual(
      brand.split(/\s+/).filter((name) => !tokens.includes(`--chat-widget-${name}`)),
      [],
    );
  });

  test('is in the manifest, wherever a style looks at one', () => {
    const used = [...sources.matchAll(/var\(\s*(--chat-widget-[\w-]+)/g)].map(([, name]) => name);
    assert.ok(used.length >= tokens.length);
    assert.deepEqual(namesOf([...new Set(used)].map((name) => ({name}))), tokens);
  });
});

describe('what editors are told', () => {
  const attributes = namesOf(widget.attributes);
  const tokens = namesOf(widget.cssProperties);
  const parts = [...new Set(elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)))];

  test('in VS Code is every attribute, with its values', () => {
    const [tag] = json('vscode.html-custom-data.json').tags;
    assert.equal(tag.name, 'chat-widget');
    assert.deepEqual(namesOf(tag.attributes), attributes);
    const of = (name) => tag.attributes.find((each) => each.name === name);
    assert.deepEqual(of('layout').values, [{name: 'floating'}, {name: 'inline'}, {name: 'page'}]);
    assert.equal(of('open').valueSet, 'v');
    assert.ok(tag.attributes.every(({description}) => description));
  });

  test('in VS Code is every token and part, once', () => {
    const {properties, pseudoElements} = json('vscode.css-custom-data.json');
    assert.deepEqual(namesOf(properties), tokens);
    assert.deepEqual(namesOf(pseudoElements), parts.map((name) => `::part(${name})`).toSorted());
    assert.ok(properties.every(({description}) => /Default: `.+`/.test(description)));
  });

  test('in JetBrains’ editors is the same, and events, slots and properties', () => {
    const {name, version, contributions} = json('web-types.json');
    const published = json('package.json');
    assert.deepEqual([name, version], [published.name, published.version]);
    const [element] = contributions.html.elements;
    assert.equal(element.name, 'chat-widget');
    assert.deepEqual(namesOf(element.attributes), attributes);
    assert.deepEqual(namesOf(element.slots), namesOf(widget.slots));
    assert.deepEqual(namesOf(element.js.events), namesOf(widget.events));
    assert.deepEqual(namesOf(element.js.properties), namesOf(members.filter(({kind}) => kind === 'field')));
    assert.deepEqual(namesOf(contributions.css.properties), tokens);
    assert.deepEqual(namesOf(contributions.css['pseudo-elements']), parts.map((part) => `part(${part})`).toSorted());
    assert.deepEqual(element.source, {symbol: 'ChatWidget', module: './dist/widget/chat-widget.js'});
  });

  test('comes with the package, where editors look for it', () => {
    const {files, exports, customElements, 'web-types': types} = json('package.json');
    assert.equal(customElements, 'custom-elements.json');
    assert.equal(types, './web-types.json');
    for (const name of [
      'vscode.html-custom-data.json',
      'vscode.css-custom-data.json',
      'web-types.json',
      customElements,
    ]) {
      assert.ok(files.includes(name), name);
      assert.equal(exports[`./${name}`], `./${name}`);
    }
  });
});
