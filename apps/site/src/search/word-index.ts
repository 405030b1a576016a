import { oneEditApart } from './one-edit.ts';

/** Entries by number, each with the weight of the word in it. */
export type Weights = ReadonlyMap<number, number>;

/** How a word is looked up: as it is, or as the beginning of longer words. */
type How = 'exact' | 'prefix';

const none: Weights = new Map();

/** A word of the index that is one typing error away from a word. */
interface Near {
  readonly word: string;
  readonly weights: Weights;
}

/** An index of words: the entries that have them, and their weight there. */
export interface WordIndex {
  /** Adds a word of an entry. */
  readonly add: (word: string, entry: number, weight: number) => void;
  /** The entries with a word. */
  readonly find: (word: string, how: How) => Weights;
  /** The words that are one typing error away, with their entries. */
  readonly near: (word: string) => Near[];
}

/**
 * Makes an empty index.
 *
 * @example
 * const index = makeIndex();
 * index.add('essai', 0, 4);
 * index.find('ess', 'prefix').get(0) // 4
 */
export const makeIndex = (): WordIndex => {
  const byWord = new Map<string, Map<number, number>>();
  let sorted: string[] = [];
  const words = () => {
    if (sorted.length !== byWord.size) sorted = [...byWord.keys()].sort();
    return sorted;
  };
  /** The place of the first word that is not before the given one. */
  const placeOf = (word: string) => {
    let from = 0;
    let to = words().length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const longer = (start: string) => {
    const all = new Map<number, number>();
    for (let place = placeOf(start); sorted[place]?.startsWith(start); place++)
      for (const [entry, weight] of byWord.get(sorted[place] ?? '') ?? none)
        all.set(entry, Math.max(weight, all.get(entry) ?? 0));
    return all;
  };
  return {
    add: (word, entry, weight) => {
      const entries = byWord.get(word) ?? new Map<number, number>();
      byWord.set(word, entries.set(entry, (entries.get(entry) ?? 0) + weight));
    },
    find: (word, how) => (how === 'exact' ? (byWord.get(word) ?? none) : longer(word)),
    near: (word) =>
      words()
        .filter((one) => oneEditApart(word, one))
        .map((one) => ({ word: one, weights: byWord.get(one) ?? none })),
  };
};
