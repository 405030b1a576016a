import type { MarkData } from './types.ts';

const small = new Set(['of', 'and', 'the', 'for', 'de', 'di', 'et', 'plc', 'ltd', 'limited']);

const wordsOf = (name: string) =>
  name.split(/[\s\-–]+/).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()));

const lettersOf = (name: string) => {
  const words = wordsOf(name);
  const [first = name] = words;
  if (/^\p{Lu}{2,5}$/u.test(first)) return first;
  const initials = words.slice(0, 3).map((word) => [...word][0]);
  return (initials.length > 1 ? initials : [...first].slice(0, 3)).join('').toUpperCase();
};

/** Two initials look like the code of a country. */
const enough = 3;

const withMore = (name: string, more: number) => {
  const letters = lettersOf(name);
  const last = [...(wordsOf(name).at(-1) ?? '')];
  const added = Math.max(more, enough - [...letters].length);
  return (
    letters +
    last
      .slice(1, 1 + added)
      .join('')
      .toLowerCase()
  );
};

/** The names by their letters: one map for each number of further letters that `markOf` tries. */
type Index = readonly ReadonlyMap<string, ReadonlySet<string>>[];

const indexes = new WeakMap<readonly string[], Index>();

/** Made once for a list of names: comparing each name with all others would take hundreds of times as long. */
const indexOf = (names: readonly string[]): Index => {
  const known = indexes.get(names);
  if (known) return known;
  const index = [0, 1, 2].map((more) => {
    const groups = Map.groupBy(names, (name) => withMore(name, more));
    return new Map(Array.from(groups, ([letters, group]) => [letters, new Set(group)]));
  });
  indexes.set(names, index);
  return index;
};

/**
 * Returns the typographic mark of an organisation: a short name in capitals as it is, otherwise the first letters of up to
 * three words of the name, with more letters of the last word if there are only two or one of the `others` would have the same mark. The tint is
 * derived from the name, so it is the same everywhere.
 *
 * @param others the names of all organisations shown together, this one among them or not; pass the same array for each
 * @example markOf('University of Gothenburg', []) // { letters: 'UGo', tint: 2 }
 * @example markOf('ICON plc', []) // { letters: 'ICON', … }
 * @example markOf('University of Sussex', ['University of Sheffield']) // { letters: 'USu', … }
 */
export const markOf = (name: string, others: readonly string[]): MarkData => {
  const taken = (more: number) => {
    const names = indexOf(others)[more]?.get(withMore(name, more));
    return names !== undefined && names.size > (names.has(name) ? 1 : 0);
  };
  const more = [0, 1, 2].find((count) => !taken(count)) ?? 0;
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return { letters: withMore(name, more), tint: (sum % 4) as MarkData['tint'] };
};
