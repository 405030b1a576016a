import { slugOf } from '../../schema/id.ts';
import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

interface Author {
  readonly family: string;
  readonly given?: string;
  readonly orcid?: string;
  readonly person?: string;
}

const authorsOf = ({ value }: Entry) =>
  ((value.byline as { readonly authors: readonly Author[] } | undefined)?.authors ?? []).entries();

/** Compares the authors of a paper with one another and with the people they are. */
export const authorsAreRight: Rule = {
  name: 'authors-are-right',
  description:
    'No author is listed twice, and an author who has a record has the family name and ORCID iD of that record.',
  severity: 'error',
  *check({ entries }) {
    const people = new Map(entries.filter(({ collection }) => collection === 'people').map((one) => [one.id, one]));
    for (const entry of entries.filter(({ collection }) => collection === 'publications')) {
      const seen = new Set<string>();
      for (const [index, { family, given = '', orcid, person }] of authorsOf(entry)) {
        const path = ['byline', 'authors', index];
        const name = `${family}, ${given}`;
        const isRepeated = seen.has(name) || (person !== undefined && seen.has(person));
        const record = people.get(person ?? '');
        const { name: known = '', orcid: own } = (record?.value ?? {}) as { name?: string; orcid?: string };
        const isOther =
          record !== undefined && ![slugOf(known), record.id].some((name) => name.includes(slugOf(family)));
        seen.add(name).add((!isOther && person) || name);
        if (isOther) {
          const message = `"${person}" is ${known}, not ${name}; name the record of this author or remove the key`;
          yield findingAt(entry, [...path, 'person'], message);
        } else if (isRepeated) {
          yield findingAt(
            entry,
            [...path, 'family'],
            `"${family}" is listed twice, as ${name}; remove one of the entries`,
          );
        } else if (own !== undefined && orcid !== undefined && own !== orcid) {
          const message = `"${orcid}" is not the ORCID iD in ${record?.file}; correct one of them`;
          yield findingAt(entry, [...path, 'orcid'], message);
        }
      }
    }
  },
};
