import type { Entry } from '../entry.ts';
import { fold } from '../fold.ts';
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

/** Several authors of one paper may be "Wang Y". */
const isInitial = (given: string) => /^\p{Lu}\.?$/u.test(given);

/** Whether a record may be that of an author: it has the family name, or at least the first name, since family names change. */
const isNameOf = ({ id, value }: Entry, { family, given = '' }: Author) => {
  const [first = ''] = given.split(/[\s.]/);
  const names = [fold(String(value.name)), fold(id)];
  const isIn = (part: string) => names.some((name) => name.includes(fold(part)));
  return isIn(family) || (first.length > 1 && /\p{Ll}/u.test(first) && isIn(first));
};

/** What is wrong with a family name that belongs to given names. */
const misspeltIn = (family: string, given: string): string | undefined => {
  if (/^et al\b/i.test(family)) return 'is not an author; write more: true in byline';
  const [mark] = /[\d*†‡§¶¹²³@]+/.exec(family) ?? [];
  if (mark) return `contains ${mark}, which is not part of the name; remove it`;
  if (/,(?! (Jr|Sr|I{2,3}|IV)\b)/.test(family)) return 'contains a comma; write the given names in given';
  if (/^(and|et|und|e|och|y) \p{Lu}/u.test(family)) return 'begins with a word of the list; remove it';
  if (/^\p{Ll}{3,}$/u.test(family)) return 'begins with a small letter; write a capital one';
  if (given === '') {
    const isWhole = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\.? )*\p{Lu}\p{Ll}+$/u.test(family);
    return isWhole ? 'is the whole name; write the given names in given, and a group in group of byline' : undefined;
  }
  // A family name may be one letter, but never several with full stops.
  if (/^(\p{Lu}\.[ -]?)+$|^\p{Lu}{2,3}$/u.test(family) && /\p{Ll}{2}/u.test(given))
    return 'is an initial; write the family name in family, and the initials in given';
  if (family.startsWith(`${given} `) || family.endsWith(` ${given}`)) return 'contains the given names; remove them';
  return /^\p{Lu}{4,}$/u.test(family) ? 'is in capitals; write only its first letter as one' : undefined;
};

/** What is wrong with given names. */
const beside = (given: string): string | undefined => {
  const [mark] = /[\d*†‡§¶¹²³@]+/.exec(given) ?? [];
  if (mark) return `contains ${mark}, which is not part of the name; remove it`;
  const [title] = /^(Dr|Prof|Professor|Mr|Mrs|Ms)\b\.? |[ ,](PhD|MD|MSc|FRCP|DPhil)\b.*$/.exec(given) ?? [];
  return title ? `contains "${title.trim()}"; write only the given names` : undefined;
};

/** Compares the authors of a paper with one another and with the people they are. */
export const authorsAreRight: Rule = {
  name: 'authors-are-right',
  description:
    'No author is listed twice, and an author who has a record has the family name and ORCID iD of that record.',
  severity: 'error',
  *check({ entries }) {
    const people = new Map(entries.filter(({ collection }) => collection === 'people').map((one) => [one.id, one]));
    for (const entry of entries.filter(({ collection }) => collection === 'publications')) {
      const seen = new Map<string, string | undefined>();
      for (const [index, { family, given = '', orcid, person }] of authorsOf(entry)) {
        const path = ['byline', 'authors', index];
        const name = given === '' ? family : `${family}, ${given}`;
        const isNamesake = isInitial(given) || (orcid !== undefined && (seen.get(name) ?? orcid) !== orcid);
        const isRepeated = (seen.has(name) && !isNamesake) || (person !== undefined && seen.has(person));
        const record = people.get(person ?? '');
        const {
          name: known = '',
          familyName,
          orcid: own,
        } = (record?.value ?? {}) as { readonly name?: string; readonly familyName?: string; readonly orcid?: string };
        const isOther =
          record !== undefined && !isNameOf(record, { family, given }) && (orcid === undefined || orcid !== own);
        seen.set(name, orcid).set((!isOther && person) || name, orcid);
        const misspelt = misspeltIn(family, given);
        if (familyName !== undefined && familyName !== family && fold(familyName) === fold(given)) {
          const message = `"${family}" is the given name of ${known}; exchange family and given`;
          yield findingAt(entry, [...path, 'family'], message);
        } else if (beside(given)) {
          yield findingAt(entry, [...path, 'given'], `"${given}" ${beside(given)}`);
        } else if (misspelt) {
          yield findingAt(entry, [...path, 'family'], `"${family}" ${misspelt}`);
        } else if (isOther) {
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
