import plugin from 'eslint-plugin-lit-a11y';

/**
 * eslint-plugin-lit-a11y keeps notes in the parser services of a file, which oxlint freezes: each rule gets services of
 * its own to write in.
 */
const withServices = (context) =>
  Object.create(context, {
    sourceCode: {value: Object.create(context.sourceCode, {parserServices: {value: {}}})},
  });

const {rules} = plugin;

export default {
  meta: {name: 'lit-a11y'},
  rules: Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      {...rule, create: (context) => rule.create(withServices(context))},
    ]),
  ),
};
