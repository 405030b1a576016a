import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';
import { hasAmbiguousIds } from './unique-ids.ts';

const publicationOf = ({ value }: Entry) => String(value.publication);

const findingsOf = (result: Entry) => (result.value.findings as readonly { readonly id: string }[]).map(({ id }) => id);

const reportedBy = (publication: Entry) => (publication.value.findings ?? []) as readonly string[];

/** Requires that a result has all findings of its publication, and no others. */
export const resultsAreWhole: Rule = {
  name: 'results-are-whole',
  description: 'A result has exactly the findings that its publication reports.',
  severity: 'error',
  *check({ whole }) {
    const results = Map.groupBy(whole('results') ?? [], publicationOf);
    for (const publication of whole('publications') ?? []) {
      for (const result of results.get(publication.id) ?? []) {
        // Of two findings with one id, the second may be the one that seems to be missing.
        if (!hasAmbiguousIds(result)) yield* compare(result, publication);
      }
    }
  },
};

/** Requires that the findings of a publication are published as a result. */
export const findingsAreTold: Rule = {
  name: 'findings-are-told',
  description: 'A publication that reports findings has a result.',
  severity: 'error',
  correctedElsewhere: true,
  *check({ whole }) {
    const results = whole('results');
    const publications = whole('publications');
    if (!results || !publications) return;
    const known = new Set(publications.map(({ id }) => id));
    const named = new Set(results.map(publicationOf));
    // A result that names its publication wrongly may be the one that seems to be missing.
    if ([...named].some((id) => !known.has(id))) return;
    for (const publication of publications) {
      if (named.has(publication.id) || reportedBy(publication).length === 0) continue;
      const message = 'are not covered by any result; add the result or remove this key';
      yield findingAt(publication, ['findings'], message, 'key');
    }
  },
};

/** Above this many, the findings are not compared letter by letter for suggestions. */
const manyFindings = 100;

function* compare(result: Entry, publication: Entry) {
  const { file } = publication;
  const [told, reported] = [findingsOf(result), reportedBy(publication)];
  const [toldIds, reportedIds] = [new Set(told), new Set(reported)];
  const untold = reported.filter((id) => !toldIds.has(id));
  const unreported = [...told.entries()].filter(([, id]) => !reportedIds.has(id));
  const similar = (id: string, ids: readonly string[]) => (ids.length > manyFindings ? undefined : nearest(id, ids));
  for (const [index, id] of unreported) {
    const meant = similar(id, untold);
    const advice = meant ? `did you mean "${meant}"?` : 'add it there too';
    yield findingAt(result, ['findings', index, 'id'], `"${id}" is not among the findings of ${file}; ${advice}`);
  }
  const unreportedIds = unreported.map(([, id]) => id);
  for (const id of untold.filter((one) => similar(one, unreportedIds) === undefined)) {
    const message = `lack "${id}", which ${file} reports; results are published complete, so add it`;
    yield findingAt(result, ['findings'], message, 'key');
  }
}
