import { covers } from '../../covers.ts';
import { citationsOf, citedLeaves, isCovered } from '../coverage.ts';
import type { Entry } from '../entry.ts';
import { oncePer } from '../once-per.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { visitsOf } from '../walk.ts';
import { hasAmbiguousIds } from './unique-ids.ts';

/** Keys of a record that say nothing about the world. */
const notFacts = new Set(['sources', 'note', 'draft']);

/** The paths that `supports` may name, and those to suggest. */
const fieldsOf = oncePer((entry: Entry) => {
  const names = visitsOf(entry)
    .filter(({ name, path }) => name !== '' && !notFacts.has(String(path[0])))
    .map(({ name }) => name);
  return { known: new Set(names), suggestions: names };
});

/** The fields that misspelt paths in `supports` were probably meant to name; `undefined` for a path that resembles none. */
const meantPaths = oncePer((entry: Entry): readonly (string | undefined)[] => {
  const { known, suggestions } = fieldsOf(entry);
  return citationsOf(entry)
    .flatMap(({ supports }) => supports)
    .filter((support) => !known.has(support) && !notFacts.has(support))
    .map((support) => nearest(support, suggestions));
});

/** Requires a source for every fact. Reports each field once, not each word in it. */
export const factsAreCited: Rule = {
  name: 'facts-are-cited',
  description: 'Every fact of a record is covered by a path in `supports` of one of its sources.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection === 'sources') return;
    const meant = meantPaths(entry);
    // A path that resembles no field may be that of any fact.
    if (meant.includes(undefined)) return;
    const bare = citedLeaves(entry).filter(
      ({ name }) => !isCovered(entry, name) && !meant.some((one) => one !== undefined && covers(one, name)),
    );
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
    const { known, suggestions } = fieldsOf(entry);
    for (const [index, { supports }] of citationsOf(entry).entries()) {
      for (const [place, support] of supports.entries()) {
        if (known.has(support)) continue;
        const advice = notFacts.has(support) ? '; remove it' : didYouMean(support, suggestions);
        const message = `"${support}" is not a ${notFacts.has(support) ? 'fact' : 'field'} of this record${advice}`;
        yield findingAt(entry, ['sources', index, 'supports', place], message);
      }
    }
  }),
};

/** Nothing was looked up on the web before there was one. */
const firstYear = '1990';

/** Refuses sources that were read in the future, or before there was a web. */
export const retrievedIsPast: Rule = {
  name: 'retrieved-is-past',
  description: 'The day on which a source was looked up is not in the future, and not in another century.',
  severity: 'error',
  check: eachRecord(function* (entry, day) {
    for (const [index, { retrieved }] of citationsOf(entry).entries()) {
      if (retrieved <= day && retrieved >= firstYear) continue;
      const when = retrieved > day ? 'in the future' : 'before the web';
      const message = `"${retrieved}" is ${when}; enter the day on which you read the source`;
      yield findingAt(entry, ['sources', index, 'retrieved'], message);
    }
  }),
};
