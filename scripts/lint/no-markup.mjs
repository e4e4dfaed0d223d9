/** What makes a document of text, under whatever name it is reached. */
const NAMES = new Set([
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'srcdoc',
]);

const PACKAGES = /^(dompurify|marked|lit\/directives\/unsafe-\w+\.js|lit\/static-html\.js)$/;

/**
 * Text becomes markup in one place alone: the file that is let off this rule, which hands it to DOMPurify. Names are
 * looked for wherever they stand, so that neither an alias nor a computed property hides one.
 */
export const noMarkup = {
  meta: {type: 'problem', schema: false},
  create(context) {
    const [doors = {}] = context.options;

    function check(node, name) {
      if (NAMES.has(name)) context.report({node, message: `${name} makes markup of text: only the door for HTML may.`});
    }

    function checkSource({source}) {
      const name = source?.value;
      if (typeof name !== 'string' || !PACKAGES.test(name)) return;
      const path = context.filename.replaceAll('\\', '/');
      if (doors[name] && path.endsWith(`/${doors[name]}`)) return;
      const where = doors[name] ? `Only ${doors[name]} may` : 'Nobody may';
      context.report({node: source, message: `${where} import ${name}.`});
    }

    return {
      Identifier: (node) => check(node, node.name),
      Literal: (node) => check(node, node.value),
      TemplateLiteral({quasis, expressions}) {
        if (expressions.length === 0) check(quasis[0], quasis[0].value.cooked);
      },
      MemberExpression({object, property}) {
        const owner = object.property ?? object;
        if (owner.name === 'document' && /^write(ln)?$/.test(property.name ?? property.value)) {
          context.report({node: property, message: 'document.write makes markup of text.'});
        }
      },
      ImportDeclaration: checkSource,
      ImportExpression: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
    };
  },
};
