import type { Asked } from './query.ts';
import type { Weights, WordIndex } from './word-index.ts';

/** The entries that have a word of the query, and the word that was looked up instead if there is a typing error. */
export interface Matches {
  readonly weights: Weights;
  readonly instead?: string;
}

/** What an entry that has the word in another form gets, of what it would get for the word itself. */
const forOtherForm = 0.7;
const forBeginning = 0.6;
const forTypingError = 0.4;

/** The number of letters from which a word may have a typing error: many short words are one letter apart. */
const atLeast = 5;

/** The number of letters from which the first may be wrong: pizza is not Nizza. */
const otherStart = 7;

/** The other forms of a word: one ending for another, after four letters or more. */
const formsOf = (word: string, endings: readonly string[]) =>
  endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 4)
    .flatMap((ending) => endings.map((other) => word.slice(0, word.length - ending.length) + other))
    .filter((form) => form !== word);

const raise = (all: Map<number, number>, weights: Weights, factor: number) => {
  for (const [entry, weight] of weights) all.set(entry, Math.max(weight * factor, all.get(entry) ?? 0));
};

/** The entries that have all terms of a way to write a word. */
const haveAll = ([first = new Map(), ...others]: readonly Weights[]): Weights => {
  const all = new Map<number, number>();
  for (const [entry, weight] of first) {
    const weights = others.map((other) => other.get(entry) ?? 0);
    if (weights.every((one) => one > 0)) all.set(entry, Math.min(weight, ...weights));
  }
  return all;
};

/** Looks words up in an index, first as they are written and only if that finds nothing with a typing error. */
export const lookUpIn = (index: WordIndex, endings: readonly string[]) => {
  const found = (term: string): Weights => {
    const all = new Map(index.find(term, 'exact'));
    for (const form of formsOf(term, endings)) raise(all, index.find(form, 'exact'), forOtherForm);
    if (term.length >= 4 && !/^\d+$/.test(term)) raise(all, index.find(term, 'prefix'), forBeginning);
    return all;
  };
  const corrected = (term: string): Matches => {
    if (term.length < atLeast || /\d/.test(term)) return { weights: new Map() };
    const all = new Map<number, number>();
    const near = index
      .near(term)
      .filter(({ word }) => word.length >= atLeast && (word[0] === term[0] || term.length >= otherStart))
      .toSorted((one, other) => other.weights.size - one.weights.size);
    for (const { weights } of near) raise(all, weights, forTypingError);
    const [best] = near;
    return best ? { weights: all, instead: best.word } : { weights: all };
  };
  /** One word of a hyphenated one may have the error: `Pitié-Salpétriere`. */
  const withError = (terms: readonly string[]): Matches => {
    const each = terms.map((term) => {
      const weights = found(term);
      return weights.size > 0 ? { weights, instead: term } : corrected(term);
    });
    return {
      weights: haveAll(each.map(({ weights }) => weights)),
      instead: each.map(({ instead }, place) => instead ?? terms[place]).join('-'),
    };
  };
  return ({ ways }: Asked): Matches => {
    const all = new Map<number, number>();
    for (const way of ways) raise(all, haveAll(way.map(found)), 1);
    if (all.size > 0) return { weights: all };
    return ways.map(withError).find(({ weights }) => weights.size > 0) ?? { weights: all };
  };
};
