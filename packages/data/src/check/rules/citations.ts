import { citationsOf, citedLeaves, isCovered } from '../coverage.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { visitsOf } from '../walk.ts';
import { hasAmbiguousIds } from './unique-ids.ts';

/** Requires a source for every fact. Reports each field once, not each word in it. */
export const factsAreCited: Rule = {
  name: 'facts-are-cited',
  description: 'Every fact of a record is covered by a path in `supports` of one of its sources.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection === 'sources') return;
    const bare = citedLeaves(entry).filter(({ name }) => !isCovered(entry, name));
    for (const [field, leaves] of Map.groupBy(bare, ({ path }) => String(path[0]))) {
      const [first, ...others] = leaves;
      if (!first) continue;
      const message = `has no source; add "${first.name.replace(/\.en$/, '')}" to supports of the source that states it`;
      yield findingAt(entry, others.length === 0 ? first.path : [field], message, 'key');
    }
  }),
};

/** Requires that every path in `supports` leads to a field. */
export const supportsExist: Rule = {
  name: 'supports-exist',
  description: 'Every path in `supports` names a field that the record has.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    // A path through an id that two entries share may mean either of them.
    if (hasAmbiguousIds(entry)) return;
    const visits = visitsOf(entry).filter(({ name }) => name !== '');
    const known = new Set(visits.map(({ name }) => name));
    const suggestions = visits.filter(({ path }) => path[0] !== 'sources').map(({ name }) => name);
    for (const [index, { supports }] of citationsOf(entry).entries()) {
      for (const [place, support] of supports.entries()) {
        if (known.has(support)) continue;
        const message = `"${support}" is not a field of this record${didYouMean(support, suggestions)}`;
        yield findingAt(entry, ['sources', index, 'supports', place], message);
      }
    }
  }),
};

/** Refuses sources that were read in the future. */
export const retrievedIsPast: Rule = {
  name: 'retrieved-is-past',
  description: 'The day on which a source was looked up is not in the future.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    for (const [index, { retrieved }] of citationsOf(entry).entries()) {
      if (retrieved <= day) continue;
      const message = `"${retrieved}" is in the future; enter the day on which you read the source`;
      yield findingAt(entry, ['sources', index, 'retrieved'], message);
    }
  }),
};
