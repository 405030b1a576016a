/**
 * The name under which a record is exported.
 *
 * @example exportName('kings-college-london') // 'kingsCollegeLondon'
 * @example exportName('2025-results') // '_2025Results'
 */
export const exportName = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, '_');

/**
 * Names that a constant in a module cannot have, or that TypeScript refuses in its declarations. `freeze` is the function
 * that each module imports.
 *
 * @see https://tc39.es/ecma262/#prod-ReservedWord and the early errors of identifiers in strict mode
 */
export const reservedNames: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for freeze function globalThis if implements import in instanceof interface let new null package ' +
    'private protected public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);
