import { collectionNames } from '../../schema/id.ts';
import { languages } from '../../schema/text.ts';
import { citationsOf } from '../coverage.ts';
import type { Entry } from '../entry.ts';
import { eachRecord, problemAt, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** After how many months a source is to be looked up again. */
const staleAfterMonths = 18;

/**
 * The day before which a source must not have been looked up last, as on a day.
 *
 * @example staleBefore('2026-11-24') // '2025-05-24'
 */
export const staleBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - staleAfterMonths);
  return date.toISOString().slice(0, 10);
};

/** What was true when it was read may no longer be. */
export const sourcesAreFresh: Rule = {
  name: 'sources-are-fresh',
  description: `Every source was looked up within the last ${staleAfterMonths} months.`,
  severity: 'warning',
  check: eachRecord(function* (entry, day) {
    for (const [index, { source, retrieved }] of citationsOf(entry).entries()) {
      if (retrieved >= staleBefore(day)) continue;
      const message = `"${source}" was last looked up on ${retrieved}: look it up again`;
      yield problemAt(entry, ['sources', index, 'retrieved'], message);
    }
  }),
};

/** The language maps of a record: whatever has English in it. */
const textsOf = (entry: Entry) =>
  visitsOf(entry).filter(({ value }) => typeof (value as { en?: unknown } | null)?.en === 'string');

/** One warning for each file and language, with how many texts it is about. */
const perLanguage = (
  rule: Omit<Rule, 'check' | 'severity'>,
  isOpen: (translation: unknown) => boolean,
  say: (count: number, language: string) => string,
): Rule => ({
  ...rule,
  severity: 'warning',
  check: eachRecord(function* (entry) {
    const texts = textsOf(entry);
    for (const language of languages.filter((one) => one !== 'en')) {
      const open = texts.filter(({ value }) => isOpen((value as Record<string, unknown>)[language]));
      const first = open[0];
      if (first) yield problemAt(entry, [...first.path, language], say(open.length, language));
    }
  }),
});

const count = (number: number) => (number === 1 ? '1 text' : `${number} texts`);

/** A reader whose language is missing gets English. */
export const textsAreTranslated: Rule = perLanguage(
  { name: 'texts-are-translated', description: 'Every text exists in every language.' },
  (translation) => translation === undefined,
  (number, language) => `${count(number)} of this record without ${language}`,
);

/** A translation that nobody has read may say something else than the English. */
export const translationsAreReviewed: Rule = perLanguage(
  { name: 'translations-are-reviewed', description: 'A person has reviewed every translation.' },
  (translation) => (translation as { reviewed?: boolean } | undefined)?.reviewed === false,
  (number, language) => `${count(number)} of this record in ${language} not reviewed by a person`,
);

/** A source that nothing stands on is a leftover, or waits for the record that will cite it: an editor saves one after the other. */
export const sourcesAreUsed: Rule = {
  name: 'sources-are-used',
  description: 'Every source supports something.',
  severity: 'warning',
  mendedElsewhere: true,
  *check({ entries, whole }) {
    // What cites it may be what is broken.
    if (collectionNames.some((collection) => collection !== 'sources' && !whole(collection))) return;
    const used = new Set(
      entries.flatMap(({ value }) => ((value.sources ?? []) as { source: string }[]).map(({ source }) => source)),
    );
    for (const entry of entries) {
      if (entry.collection !== 'sources' || used.has(entry.id)) continue;
      yield problemAt(entry, [], 'supports nothing: cite it where it does, or remove it');
    }
  },
};
