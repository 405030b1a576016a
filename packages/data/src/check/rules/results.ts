import type { Entry } from '../entry.ts';
import { problemAt, type Rule } from '../rule.ts';
import { nearest } from '../suggest.ts';

const findingsOf = (result: Entry) => (result.value.findings as readonly { readonly id: string }[]).map(({ id }) => id);

/** A result is told whole: all findings that its publication reports, none but those. */
export const resultsAreWhole: Rule = {
  name: 'results-are-whole',
  description: 'A result has exactly the findings that its publication reports, and no reported finding goes untold.',
  severity: 'error',
  *check({ whole }) {
    const results = whole('results');
    if (!results) return;
    const publications = whole('publications') ?? [];
    const misnamed = results.some(({ value }) => !publications.some(({ id }) => id === value.publication));
    for (const publication of publications) {
      const reported = (publication.value.findings ?? []) as readonly string[];
      const telling = results.filter(({ value }) => value.publication === publication.id);
      if (reported.length > 0 && telling.length === 0 && !misnamed) {
        yield problemAt(
          publication,
          ['findings'],
          'are told by no result: add the result, or leave the key out',
          'key',
        );
      }
      for (const result of telling) yield* compare(result, findingsOf(result), publication, reported);
    }
  },
};

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
