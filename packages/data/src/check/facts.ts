import { type Citation, citationsOf, covers } from './coverage.ts';
import type { Entry } from './entry.ts';
import type { Path } from './problem.ts';
import { visitsOf } from './walk.ts';

/** A single word, number or text of a record, with its sources. */
export interface Fact {
  readonly path: Path;
  /** The path as `supports` writes it: list entries are addressed by their id. */
  readonly name: string;
  readonly value: unknown;
  /** Empty for values that need no source, such as the name by which a list is sorted. */
  readonly citations: readonly Citation[];
}

/** Citations and notes are about the record, not part of what it says. */
const isMetadata = ([first]: Path) => first === 'sources' || first === 'note';

/**
 * Everything that a record says, with the citations that support it.
 *
 * @example factsOf(genethon)[0] // { name: 'name', value: 'Généthon', citations: [{ source: 'home-page-2019', … }], … }
 */
export const factsOf = (entry: Entry): Fact[] =>
  visitsOf(entry)
    .filter(({ value, path }) => typeof value !== 'object' && !isMetadata(path))
    .map(({ path, name, value, isFact, meta }) => {
      const covering = citationsOf(entry).filter(({ supports }) => supports.some((support) => covers(support, name)));
      return { path, name, value, citations: isFact && meta.cited !== false ? covering : [] };
    });
