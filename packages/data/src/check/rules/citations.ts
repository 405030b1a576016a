import { citationsOf, citedLeaves, isCovered } from '../coverage.ts';
import { eachRecord, problemAt, type Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { visitsOf } from '../walk.ts';
import { hasAmbiguousIds } from './unique-ids.ts';

/** No fact stands without a source: reported once for each field, not for each word in it. */
export const factsAreCited: Rule = {
  name: 'facts-are-cited',
  description: 'Every fact of a record is covered by a path in `supports` of one of its sources.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection === 'sources') return;
    const bare = citedLeaves(entry).filter(({ name }) => !isCovered(entry, name));
    for (const [field, [first]] of Map.groupBy(bare, ({ path }) => path[0])) {
      if (!first) continue;
      const message = `has no source: add "${first.name.replace(/\.en$/, '')}" to supports of the source that says so`;
      const isAlone = bare.every(({ path }) => path[0] !== field || path === first.path);
      yield problemAt(entry, isAlone ? first.path : [field as string], message, 'key');
    }
  }),
};

/** A path in `supports` leads to a field that the record has. */
export const supportsExist: Rule = {
  name: 'supports-exist',
  description: 'Every path in `supports` names a field that the record has.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    // Which of two entries of one id is meant, and so what is missing, cannot be told.
    if (hasAmbiguousIds(entry)) return;
    const seen = new Set(visitsOf(entry).map(({ name }) => name));
    // The record as a whole is no field of it.
    seen.delete('');
    for (const [index, { supports }] of citationsOf(entry).entries()) {
      for (const [place, support] of supports.entries()) {
        if (seen.has(support)) continue;
        const message = `"${support}" is no field of this record${didYouMean(support, [...seen])}`;
        yield problemAt(entry, ['sources', index, 'supports', place], message);
      }
    }
  }),
};

/** Nobody can have looked a source up on a day to come. */
export const retrievedIsPast: Rule = {
  name: 'retrieved-is-past',
  description: 'The day on which a source was looked up is not in the future.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    for (const [index, { retrieved }] of citationsOf(entry).entries()) {
      if (retrieved <= day) continue;
      const message = `"${retrieved}" is a day to come: write when it was looked up`;
      yield problemAt(entry, ['sources', index, 'retrieved'], message);
    }
  }),
};
