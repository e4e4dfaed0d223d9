/**
 * Writes the tables of the public interface into README.md, each between a pair of markers such as
 * `<!-- api:slots -->` and `<!-- /api:slots -->`. What they say comes from custom-elements.json, and so from the comments
 * in the sources. With `--check` it writes nothing and fails when README.md is out of date.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';
import {element, parameter, typeOf} from './lib/manifest.mjs';
import {root} from './lib/run.mjs';

const README = join(root, 'README.md');

const TABLES = {
  attributes: ({attributes, field}) =>
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'Description'],
      attributes.map((each) => [
        code(each.name),
        code(each.fieldName),
        code(typeOf(each)),
        code(each.default),
        each.description ?? field(each.fieldName)?.description,
      ]),
    ),

  properties: ({members, attributes}) =>
    table(
      ['Property', 'Type', 'Default', 'Description'],
      members
        .filter(({kind, name}) => kind === 'field' && !attributes.some(({fieldName}) => fieldName === name))
        .map((each) => [
          code(each.name) + (each.readonly ? ' (read-only)' : ''),
          code(typeOf(each)),
          code(each.default),
          each.description,
        ]),
    ),

  methods: ({members}) =>
    table(
      ['Method', 'Returns', 'Description'],
      members
        .filter(({kind}) => kind === 'method')
        .map((each) => [
          code(`${each.name}(${(each.parameters ?? []).map(parameter).join(', ')})`),
          code(each.return?.type?.text ?? 'void'),
          each.description,
        ]),
    ),

  events: ({events}) =>
    table(
      ['Event', 'Class', 'Description'],
      events.map((each) => [code(each.name), code(typeOf(each)), each.description]),
    ),

  slots: ({slots}) =>
    table(
      ['Slot', 'Description'],
      slots.map((each) => [each.name ? code(each.name) : '(default)', each.description]),
    ),

  parts: ({cssParts}) =>
    table(
      ['Part', 'Description'],
      cssParts.map((each) => [code(each.name), each.description]),
    ),

  tokens: ({cssProperties}) =>
    table(
      ['Custom property', 'Default', 'Description'],
      cssProperties.map((each) => [code(each.name), code(each.default), each.description]),
    ),
};

if (existsSync(README)) {
  const before = readFileSync(README, 'utf8');
  const after = await prettier.format(withTables(before), {
    ...(await prettier.resolveConfig(README)),
    parser: 'markdown',
  });
  if (!process.argv.includes('--check')) {
    writeFileSync(README, after);
  } else if (after !== before) {
    console.error('The tables in README.md are out of date: run `npm run docs` after `npm run build`.');
    process.exitCode = 1;
  }
}

function withTables(readme) {
  return readme.replace(
    /(<!-- api:(\w+) -->)[^]*?(<!-- \/api:\2 -->)/g,
    (all, open, name, close) => `${open}\n\n${TABLES[name](element())}\n\n${close}`,
  );
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return lines.join('\n');
}

function cell(text = '') {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
