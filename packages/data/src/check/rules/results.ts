import { problemAt, type Rule } from '../rule.ts';

interface Result {
  readonly publication: string;
  readonly findings: readonly { readonly id: string }[];
}

/** A result is told whole: all findings that its publication reports, none but those. */
export const resultsAreWhole: Rule = {
  name: 'results-are-whole',
  description: 'A result has exactly the findings that its publication reports.',
  *check({ whole }) {
    const publications = whole('publications');
    for (const entry of whole('results') ?? []) {
      const { publication: id, findings } = entry.value as unknown as Result;
      const publication = publications?.find((one) => one.id === id);
      if (!publication) continue;
      const reported = (publication.value.findings ?? []) as readonly string[];
      const told = findings.map((finding) => finding.id);
      for (const missing of reported.filter((one) => !told.includes(one))) {
        const message = `leaves out "${missing}", which ${publication.at([]).file} reports: a result is told whole, add it`;
        yield problemAt(entry, ['findings'], message, 'key');
      }
      for (const [index, one] of told.entries()) {
        if (reported.includes(one)) continue;
        const message = `"${one}" is not among the findings of ${publication.at([]).file}: add it there too`;
        yield problemAt(entry, ['findings', index, 'id'], message);
      }
    }
  },
};
