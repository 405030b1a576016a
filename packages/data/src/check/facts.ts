import { type Citation, citationsOf, covers } from './coverage.ts';
import type { Entry } from './entry.ts';
import type { Path } from './problem.ts';
import { visitsOf } from './walk.ts';

/** A single word, number or text of a record, with what it stands on. */
export interface Fact {
  readonly path: Path;
  /** The path as `supports` names it: an entry of a list by its id. */
  readonly name: string;
  readonly value: unknown;
  /** Empty for what needs none, such as by which name a list is sorted. */
  readonly citations: readonly Citation[];
}

const isBeside = ([first]: Path) => first === 'sources' || first === 'note';

/**
 * Everything that a record says, word for word, with the citations that support it; its citations and remarks left out.
 *
 * @example factsOf(genethon)[0] // { name: 'name', value: 'Généthon', citations: [{ source: 'home-page-2019', … }], … }
 */
export const factsOf = (entry: Entry): Fact[] => {
  return visitsOf(entry)
    .filter(({ value, path }) => typeof value !== 'object' && !isBeside(path))
    .map(({ path, name, value, isFact, meta }) => {
      const covering = citationsOf(entry).filter(({ supports }) => supports.some((support) => covers(support, name)));
      return { path, name, value, citations: isFact && meta.cited !== false ? covering : [] };
    });
};
