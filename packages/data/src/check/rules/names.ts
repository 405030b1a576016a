import type { CollectionName } from '../../schema/id.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';

const title = /^(dr|prof|professor|professeur|mr|mrs|ms|mme|sir|dame)\b\.? +/i;
const quoted = /^["'“”„«‘].*["'“”»’]$/u;
const bracketed = /^[([][^()[\]]*[)\]]$/;

/** What a name contains beside the name. */
const besideName = (name: string, isPerson: boolean): string | undefined => {
  if (/^[\d\P{L}]*\d[\d\P{L}]*$/u.test(name)) return 'has no letters; write the name';
  if (/\S@\S+\.\S|https?:|www\./.test(name) && !name.includes('](')) return 'contains an address; write only the name';
  if (quoted.test(name)) return 'contains its quotes; remove them, or put ordinary ones around it in YAML';
  if (bracketed.test(name)) return 'is in brackets; remove them';
  if (!isPerson) return undefined;
  const [words] = title.exec(name) ?? [];
  if (words) return `begins with a title; write "${words.trim()}" in honorific, and here only the name`;
  if (isInCapitals(name)) return 'is in capitals; write only the first letter of each name as one';
  if (/,(?! (Jr|Sr|I{2,3}|IV)\b\.?$)/.test(name))
    return 'contains a comma; write given names, then the family name, without degrees';
  const [degree] = / (PhD|MD|MSc|BSc|MBBS|FRCP|DPhil|FMedSci)\b.*$/.exec(name) ?? [];
  if (degree) return `contains "${degree.trim()}"; write the name without degrees`;
  const [mark] = /(?<=\p{L})\d+$|[*†‡§¶¹²³]+/u.exec(name) ?? [];
  return mark && `contains ${mark}, which is not part of the name; remove it`;
};

const named: readonly CollectionName[] = ['organisations', 'people'];

/** Whether a name is in capitals, as in some forms; initials and acronyms are short. */
const isInCapitals = (name: string) => /\p{Lu}{4,}/u.test(name) && name.includes(' ') && name === name.toUpperCase();

/** Requires that names are names. */
export const namesAreNames: Rule = {
  name: 'names-are-names',
  description: 'The name of a person or body contains no title, degree, address or quotes, and is not in capitals.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    for (const key of ['publisher', 'journal']) {
      const name = String(entry.value[key]);
      if (/^(https?:|www\.)/.test(name))
        yield findingAt(entry, [key], `"${name}" is an address; write the name of the ${key}`);
    }
    if (!named.includes(entry.collection)) return;
    const name = String(entry.value.name);
    const message = besideName(name, entry.collection === 'people');
    if (message) yield findingAt(entry, ['name'], `"${name}" ${message}`);
  }),
};

/** Asks about family names at the start of a name: given and family name may be the wrong way round. In some countries they are not. */
export const familyNamesAreLast: Rule = {
  name: 'family-names-are-last',
  description: 'A family name follows the given names, as long as it is not written first in its country.',
  severity: 'warning',
  check: eachRecord(function* (entry) {
    if (entry.collection !== 'people') return;
    const { name, familyName } = entry.value as { readonly name: string; readonly familyName: string };
    if (!/^\p{Script=Latin}/u.test(name) || !name.startsWith(`${familyName} `)) return;
    const message = `"${familyName}" begins the name, "${name}"; if it is the given name, write the family name`;
    yield findingAt(entry, ['familyName'], message);
  }),
};
