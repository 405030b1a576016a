/**
 * The name under which a record is exported.
 *
 * @example exportName('kings-college-london') // 'kingsCollegeLondon'
 * @example exportName('2025-results') // '_2025Results'
 */
export const exportName = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, '_');

/** The functions that look up a record of each collection by its id. */
export const lookupNames = {
  trial: 'trialById',
  organisations: 'organisationById',
  people: 'personById',
  centres: 'centreById',
  results: 'resultById',
  milestones: 'milestoneById',
  publications: 'publicationById',
  news: 'newsItemById',
  sources: 'sourceById',
  glossary: 'glossaryEntryById',
} as const;

/**
 * Names that a constant in a module cannot have, or that TypeScript refuses in its declarations. `freeze` and `byId` are the
 * functions that each module imports.
 *
 * @see https://tc39.es/ecma262/#prod-ReservedWord and the early errors of identifiers in strict mode
 */
export const reservedNames: ReadonlySet<string> = new Set(
  (
    'arguments await break byId case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for freeze function globalThis if implements import in instanceof interface let new null package ' +
    'private protected public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);
