/** Says which module registers which elements: of a loop over classes the analyzer can't tell. */
export function definedIn(modulePath, tagNames) {
  return {
    name: 'defined-in',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const module of modules) {
        module.exports = module.exports?.filter(({kind}) => kind !== 'custom-element-definition');
      }
      const elements = modules.flatMap(({path, declarations}) => declarations.map((each) => ({...each, path})));
      modules
        .find(({path}) => path === modulePath)
        .exports.push(
          ...elements
            .filter(({tagName}) => tagNames.includes(tagName))
            .map(({tagName, name, path}) => ({
              kind: 'custom-element-definition',
              name: tagName,
              declaration: {name, module: path},
            })),
        );
    },
  };
}
