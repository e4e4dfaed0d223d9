import MagicString from 'magic-string';

/** What esbuild writes into each module with decorators. */
const HELPERS = new Set(['__defProp', '__getOwnPropDesc', '__decorateClass']);

/** In the place of all of them. */
const SHARED = '\0decorate';
const DECORATE = `
  export function decorate(decorator, target, key, kind) {
    const descriptor = decorator(target, key, kind > 1 ? undefined : Object.getOwnPropertyDescriptor(target, key));
    if (descriptor) Object.defineProperty(target, key, descriptor);
  }
`;

/** What Lit's decorators declare, by their names: the code of a property's options, from that of what they were given. */
const DECLARATIONS = {
  property: (given) => given || '{}',
  state: (given) => `{${given && `...${given}, `}state: true}`,
};

/**
 * Writes `@property()` and `@state()` as the `static properties` by which Lit is used without decorators, so that neither
 * they nor what applies them is needed. Follows esbuild, and knows how it writes TypeScript's decorators of fields and
 * accessors.
 */
export function flatDecorators() {
  return {
    name: 'flat-decorators',
    resolveId: (id) => (id === SHARED ? id : null),
    load: (id) => (id === SHARED ? {code: DECORATE, map: {mappings: ''}} : null),
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('__decorateClass')) return null;
      const result = new MagicString(code);
      const classes = new Map();
      for (const statement of this.parse(code).body) {
        if (statement.type === 'VariableDeclaration' && HELPERS.has(statement.declarations[0].id.name)) {
          result.remove(statement.start, statement.end);
        } else if (statement.expression?.callee?.name === '__decorateClass') {
          const {name, properties, others} = flatten(statement.expression.arguments, code);
          const declared = classes.get(name) ?? {at: statement.end, properties: []};
          declared.properties.push(...properties);
          classes.set(name, declared);
          result.update(statement.start, statement.end, others.join('\n'));
        }
      }
      for (const [name, {at, properties}] of classes) {
        if (properties.length > 0) result.appendLeft(at, `${name}.properties = {${properties.join(', ')}};`);
      }
      result.prepend(`import {decorate as __decorate} from '${SHARED}';\n`);
      return {code: result.toString(), map: result.generateMap({hires: true})};
    },
  };
}

/** What one field's decorators come to. */
function flatten([{elements}, target, key, kind], code) {
  const codeOf = ({start, end}) => code.slice(start, end);
  const isDeclaration = (decorator) => decorator.callee?.name in DECLARATIONS;
  return {
    name: codeOf(target.object),
    properties: elements
      .filter(isDeclaration)
      .map(({callee, arguments: given}) => `${codeOf(key)}: ${DECLARATIONS[callee.name](given.map(codeOf).join())}`),
    // The last decorator is applied first.
    others: elements
      .filter((decorator) => !isDeclaration(decorator))
      .toReversed()
      .map((decorator) => `__decorate(${[decorator, target, key, kind].map(codeOf).join(', ')});`),
  };
}
