import { plural } from '../../plural.ts';
import { collectionNames } from '../../schema/id.ts';
import { citationsOf } from '../coverage.ts';
import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** The number of months after which a source should be looked up again. */
const staleAfterMonths = 18;

/**
 * The day 18 months before another, or the last day of that month if it is shorter. A source that was last looked up
 * before it is stale.
 *
 * @example staleBefore('2026-11-24') // '2025-05-24'
 * @example staleBefore('2026-08-31') // '2025-02-28'
 */
export const staleBefore = (day: string): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - staleAfterMonths, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
};

const limits = new Map<string, string>();

/** Cached, since it is compared with every citation. */
const limitOf = (day: string): string => {
  const limit = limits.get(day) ?? staleBefore(day);
  limits.set(day, limit);
  return limit;
};

/** Reminds editors of sources that may have changed since they were read. */
export const sourcesAreFresh: Rule = {
  name: 'sources-are-fresh',
  description: `Every source was looked up within the last ${staleAfterMonths} months.`,
  severity: 'warning',
  check: eachRecord(function* (entry, day) {
    for (const [index, { source, retrieved }] of citationsOf(entry).entries()) {
      if (retrieved >= limitOf(day)) continue;
      const message = `"${source}" was last looked up on ${retrieved}; look it up again`;
      yield findingAt(entry, ['sources', index, 'retrieved'], message);
    }
  }),
};

/** The language maps of a record. */
const textsOf = (entry: Entry) => {
  const [original] = entry.languages;
  return visitsOf(entry).filter(
    ({ value }) => typeof (value as Record<string, unknown> | null)?.[original] === 'string',
  );
};

/** A rule that reports each record once per language, with the number of its texts. */
const perLanguage = (
  rule: Omit<Rule, 'check' | 'severity'>,
  isOpen: (translation: unknown) => boolean,
  say: (texts: string, language: string) => string,
): Rule => ({
  ...rule,
  severity: 'warning',
  check: eachRecord(function* (entry) {
    const texts = textsOf(entry);
    for (const language of entry.languages.slice(1)) {
      const [first, ...others] = texts.filter(({ value }) => isOpen((value as Record<string, unknown>)[language]));
      if (!first) continue;
      yield findingAt(entry, [...first.path, language], say(plural(others.length + 1, 'text'), language));
    }
  }),
});

/** Lists missing translations, in place of which readers get the first language. */
export const textsAreTranslated: Rule = perLanguage(
  { name: 'texts-are-translated', description: 'Every text exists in every language.' },
  (translation) => translation === undefined,
  (texts, language) => `${texts} of this record without a translation (${language})`,
);

/** Lists translations that may differ from the original, since nobody has compared them. */
export const translationsAreReviewed: Rule = perLanguage(
  { name: 'translations-are-reviewed', description: 'A person has reviewed every translation.' },
  (translation) => (translation as { reviewed?: boolean } | undefined)?.reviewed === false,
  (texts, language) => `${texts} of this record with a translation that nobody has reviewed (${language})`,
);

/** Finds leftover sources. A warning only, since an editor saves a source before the record that cites it. */
export const sourcesAreUsed: Rule = {
  name: 'sources-are-used',
  description: 'Every source is cited by a record.',
  severity: 'warning',
  correctedElsewhere: true,
  *check({ entries, whole }) {
    // A broken record may be the one that cites it.
    if (collectionNames.some((collection) => collection !== 'sources' && !whole(collection))) return;
    const used = new Set(entries.flatMap((entry) => citationsOf(entry).map(({ source }) => source)));
    for (const entry of entries) {
      if (entry.collection !== 'sources' || used.has(entry.id)) continue;
      yield findingAt(entry, [], 'is not cited by any record; cite it or remove it');
    }
  },
};
