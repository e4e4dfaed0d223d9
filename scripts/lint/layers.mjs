import {dirname, relative, resolve, sep} from 'node:path';

/**
 * Keeps the folders of src/ in layers: a file imports only from its own layer and those the configuration allows it.
 * Options: `[folder of the layers, {layer: [allowed layers] | "*"}]`; a layer is a folder, or a file directly in src/.
 *
 * Working on resolved paths rather than on patterns over specifiers makes it see `export … from` and `import()`, and
 * keep working however deep a file lies.
 */
export const layers = {
  meta: {type: 'problem', schema: false},
  create(context) {
    const [folder, allowed] = context.options;
    const root = resolve(context.cwd, folder);
    const from = layerOf(context.filename);

    function layerOf(path) {
      return relative(root, path)
        .split(sep)[0]
        .replace(/\.[jt]s$/, '');
    }

    function check({source}) {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) {
        return;
      }
      const to = layerOf(resolve(dirname(context.filename), source.value));
      if (to !== from && allowed[from] !== '*' && !allowed[from]?.includes(to)) {
        const may = allowed[from]?.length ? allowed[from].join(', ') : 'nothing outside itself';
        context.report({node: source, message: `${from} may not import from ${to} (it may import from: ${may}).`});
      }
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
