import type { Entry } from '../entry.ts';
import { problemAt, type Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';
import { hasAmbiguousIds } from './unique-ids.ts';

const findingsOf = (result: Entry) => (result.value.findings as readonly { readonly id: string }[]).map(({ id }) => id);

/** A result is told whole: all findings that its publication reports, none but those. */
export const resultsAreWhole: Rule = {
  name: 'results-are-whole',
  description: 'A result has exactly the findings that its publication reports.',
  severity: 'error',
  *check({ whole }) {
    for (const publication of whole('publications') ?? []) {
      const telling = (whole('results') ?? []).filter(({ value }) => value.publication === publication.id);
      // Of two findings of one id, the second may be the one that seems to be left out.
      const clear = telling.filter((result) => !hasAmbiguousIds(result));
      for (const result of clear) yield* compare(result, findingsOf(result), publication, reportedBy(publication));
    }
  },
};

/** What a paper found must not stay in the paper. */
export const findingsAreTold: Rule = {
  name: 'findings-are-told',
  description: 'The findings that a publication reports are told by a result.',
  severity: 'error',
  mendedElsewhere: true,
  *check({ whole }) {
    const results = whole('results');
    const publications = whole('publications');
    // A result that names its publication wrongly may be the one that tells them.
    if (
      !results ||
      !publications ||
      results.some(({ value }) => !publications.some(({ id }) => id === value.publication))
    )
      return;
    for (const publication of publications) {
      const isTold = results.some(({ value }) => value.publication === publication.id);
      if (isTold || reportedBy(publication).length === 0) continue;
      const message = 'are told by no result: add the result, or leave the key out';
      yield problemAt(publication, ['findings'], message, 'key');
    }
  },
};

const reportedBy = (publication: Entry) => (publication.value.findings ?? []) as readonly string[];

function* compare(result: Entry, told: readonly string[], publication: Entry, reported: readonly string[]) {
  const { file } = publication.at([]);
  const untold = reported.filter((id) => !told.includes(id));
  const unreported = told.filter((id) => !reported.includes(id));
  for (const id of unreported) {
    const meant = nearest(id, untold);
    const hint = meant ? `; did you mean "${meant}"?` : ': add it there too';
    yield problemAt(
      result,
      ['findings', told.indexOf(id), 'id'],
      `"${id}" is not among the findings of ${file}${hint}`,
    );
  }
  for (const id of untold.filter((one) => nearest(one, unreported) === undefined)) {
    yield problemAt(
      result,
      ['findings'],
      `leave out "${id}", which ${file} reports: a result is told whole, add it`,
      'key',
    );
  }
}
