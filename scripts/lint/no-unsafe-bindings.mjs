/**
 * Forbids in html`` templates what no rule on JavaScript can see there: bindings that write markup, and style
 * attributes, which a page with a strict Content-Security-Policy blocks.
 */
const FORBIDDEN = [
  {pattern: /\.(inner|outer)HTML\s*=/i, message: 'Bind text or a template, not markup.'},
  {
    pattern: /[\s"']\.?(srcdoc|on[a-z]+)\s*=/i,
    message: 'Neither srcdoc nor inline handlers: both run what they are given.',
  },
  {
    pattern: /[\s"']\.?style\s*=/i,
    message: 'A strict Content-Security-Policy blocks style attributes: use a class or a property.',
  },
];

export const noUnsafeBindings = {
  meta: {type: 'problem', schema: false},
  create(context) {
    return {
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.name !== 'html' && tag.name !== 'svg') {
          return;
        }
        for (const node of quasi.quasis) {
          for (const {pattern, message} of FORBIDDEN) {
            if (pattern.test(node.value.raw)) {
              context.report({node, message});
            }
          }
        }
      },
    };
  },
};
