/** What TypeScript is told of a style sheet that is imported: nothing has a name there. */
// oxlint-disable-next-line unicorn/require-module-specifiers -- It has to be a module all the same.
export {};
