/** Attributes and properties that a browser loads from, or goes to. */
const NAMES = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'poster', 'ping', 'background'];

/** Bound in a template: the name, and what of the value stands before the expression. */
const BOUND = new RegExp(String.raw`[\s"'](?:[.]?)(${NAMES.join('|')})\s*=\s*["']?([^"'<>]*)$`, 'i');

const isName = (name) => NAMES.includes(String(name).toLowerCase());

/**
 * One door decides about addresses: whatever is bound to an attribute that loads or leads somewhere, or assigned to such a
 * property, is what a function of that module has answered: a call of it, or a constant that holds one.
 * Options: `[path of the module, {function: path of the file where it sets attributes by the names in an object}]`.
 */
export const addresses = {
  meta: {type: 'problem', schema: false},
  create(context) {
    const [door, makers = {}] = context.options;
    const isMaker = Object.values(makers).some((path) => context.filename.replaceAll('\\', '/').endsWith(`/${path}`));
    const functions = new Set();
    const message = (name) => `What leads somewhere (${name}) must come straight from a function of ${door}.`;

    /** Whether an expression is an answer of the door, or nothing at all. */
    function isChecked(node) {
      if (node.type === 'CallExpression') return functions.has(node.callee.name);
      if (node.type === 'LogicalExpression' && node.operator === '??') {
        return isChecked(node.left) && (node.right.name === 'nothing' || isChecked(node.right));
      }
      if (node.type === 'TSNonNullExpression') return isChecked(node.expression);
      if (node.type !== 'Identifier') return false;
      const definition = variableOf(node)?.defs[0]?.node;
      return (
        definition?.type === 'VariableDeclarator' &&
        definition.parent.kind === 'const' &&
        definition.id.type === 'Identifier' &&
        definition.init !== null &&
        isChecked(definition.init)
      );
    }

    function variableOf(node) {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const found = scope.set.get(node.name);
        if (found) return found;
      }
      return undefined;
    }

    function checkNames(node, name, value) {
      if (isName(name) && !isChecked(value)) context.report({node, message: message(name)});
    }

    return {
      ImportDeclaration({source, specifiers}) {
        if (!source.value.endsWith(`/${door.split('/').at(-1).replace(/\.ts$/, '.js')}`)) return;
        for (const {local} of specifiers) functions.add(local.name);
      },
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.name !== 'html' && tag.name !== 'svg') return;
        for (const [index, expression] of quasi.expressions.entries()) {
          const [, name, before] = BOUND.exec(quasi.quasis[index].value.raw) ?? [];
          if (name && (before || !isChecked(expression))) {
            context.report({node: expression, message: message(name)});
          }
        }
      },
      AssignmentExpression({left, right}) {
        if (left.type === 'Identifier' && left.name === 'location') {
          context.report({node: left, message: 'Only a link leads away from the page.'});
        }
        if (left.type !== 'MemberExpression') return;
        const name = left.property.name ?? left.property.value;
        if (name === 'location') context.report({node: left, message: 'Only a link leads away from the page.'});
        else checkNames(left, name, right);
      },
      CallExpression(node) {
        const {callee} = node;
        const [first, second] = node.arguments;
        const name = callee.type === 'MemberExpression' ? (callee.property.name ?? callee.property.value) : callee.name;
        if (/^setAttribute(Node)?(NS)?$/.test(name)) {
          const [attribute, value] = name.endsWith('NS') ? node.arguments.slice(1) : [first, second];
          if (attribute?.type !== 'Literal') {
            if (isMaker) return;
            context.report({node, message: 'Which attribute is set must stand there, so that it can be seen.'});
          } else checkNames(node, attribute.value, value);
        }
        const owner = callee.object?.property?.name ?? callee.object?.name;
        const opens =
          callee.type === 'Identifier'
            ? !variableOf(callee)?.defs.length
            : /^(window|globalThis|defaultView)$/.test(owner);
        if ((name === 'open' && opens) || (owner === 'location' && /^(assign|replace)$/.test(name))) {
          context.report({node, message: 'Only a link leads away from the page.'});
        }
        if ((owner === 'Object' && name === 'assign') || (callee.type === 'Identifier' && name in makers)) {
          for (const {properties = []} of node.arguments.slice(1)) {
            for (const {key, value} of properties) if (key) checkNames(key, key.name ?? key.value, value);
          }
        }
      },
    };
  },
};
