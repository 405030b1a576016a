import { fleschKincaid } from 'flesch-kincaid';
import createHyphenator from 'hyphen';
import french from 'hyphen/patterns/fr.js';
import { syllable } from 'syllable';
import type { OwnLanguage } from './languages.ts';

/** What the measures count in a text. */
interface Counts {
  readonly sentences: number;
  readonly words: readonly string[];
}

/** A measure of reading ease that was made for a language, and its value for eight years at school. */
interface Measure {
  readonly name: string;
  readonly of: (counts: Counts) => number;
  readonly limit: number;
  /** Whether a higher value is easier to read. */
  readonly higherIsEasier: boolean;
}

const hyphenated = createHyphenator(french, { hyphenChar: '|', minWordLength: 1 });

const lettersIn = (words: readonly string[]) => words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const sum = (words: readonly string[], count: (word: string) => number) =>
  words.reduce((total, word) => total + count(word), 0);

const measures: Readonly<Record<OwnLanguage, Measure>> = {
  en: {
    name: 'Flesch-Kincaid grade',
    of: ({ sentences, words }) =>
      fleschKincaid({ sentence: sentences, word: words.length, syllable: sum(words, syllable) }),
    limit: 8,
    higherIsEasier: false,
  },
  // Kandel and Moles (1958): the ease of Flesch for French.
  fr: {
    name: 'Kandel-Moles',
    of: ({ sentences, words }) => {
      const syllables = sum(words, (word) => String(hyphenated(word)).split('|').length);
      return 207 - (1.015 * words.length) / sentences - (73.6 * syllables) / words.length;
    },
    limit: 60,
    higherIsEasier: true,
  },
  // Lucisano and Piemontese (1988): from 60 on, readable after eight years at school.
  it: {
    name: 'GULPEASE',
    of: ({ sentences, words }) => 89 + (300 * sentences - 10 * lettersIn(words)) / words.length,
    limit: 60,
    higherIsEasier: true,
  },
  // Björnsson (1968): under 40, as easy as fiction.
  sv: {
    name: 'LIX',
    of: ({ sentences, words }) =>
      words.length / sentences + (100 * words.filter((word) => lettersIn([word]) > 6).length) / words.length,
    limit: 40,
    higherIsEasier: false,
  },
};

/** The reading ease of sentences by the measure of their language, and whether it is within eight years at school. */
export const readingEase = (sentences: readonly string[], lang: OwnLanguage) => {
  const { name, of, limit, higherIsEasier } = measures[lang];
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? []);
  const value = of({ sentences: sentences.length, words });
  return { name, value, limit, easy: higherIsEasier ? value >= limit : value <= limit };
};
