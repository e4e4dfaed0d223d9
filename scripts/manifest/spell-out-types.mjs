/**
 * The analyzer copies types as the source has them. `Choices['layout']` tells a reader or an editor nothing, nor does a
 * field whose type follows from its value: the compiler is asked what the types of such public fields are.
 */
export function spellOutTypes() {
  let ts;
  return {
    name: 'spell-out-types',
    initialize(phase) {
      ({ts} = phase);
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      const vague = ({kind, type}) => kind !== 'method' && (!type?.text || type.text.includes("['"));
      const elements = modules.flatMap(({path, declarations}) =>
        declarations.filter(({customElement}) => customElement).map((declaration) => ({path, ...declaration})),
      );
      if (!elements.some(({members}) => members?.some(vague))) return;

      const program = ts.createProgram(
        elements.map(({path}) => path),
        {strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext},
      );
      const checker = program.getTypeChecker();
      for (const {path, name, members = [], attributes = []} of elements) {
        const module = checker.getSymbolAtLocation(program.getSourceFile(path));
        const element = checker.getDeclaredTypeOfSymbol(module.exports.get(name));
        for (const field of [...members, ...attributes].filter(vague)) {
          const property = element.getProperty(field.fieldName ?? field.name);
          if (property) field.type = {text: inOrder(checker.typeToString(checker.getTypeOfSymbol(property)))};
        }
      }
    },
  };
}

/** The compiler lists numbers as it came across them. */
function inOrder(text) {
  const options = text.replaceAll('"', "'").split(' | ');
  return (options.every(Number) ? options.toSorted((a, b) => a - b) : options).join(' | ');
}
