import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Compares the parts of a record that say the same thing. */
export const partsAgree: Rule = {
  name: 'parts-agree',
  description:
    'A registration number is that in its address, arms add up to the participants randomised, and a family name is part of the name.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection === 'trial' || entry.collection === 'publications') yield* numbersIn(entry);
    if (entry.collection === 'trial') yield* armsAddUp(entry);
    if (entry.collection === 'people') yield* familyNameIn(entry);
  }),
};

function* numbersIn(entry: Entry) {
  for (const { value, path } of visitsOf(entry)) {
    const { id, url } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; url?: unknown };
    if (typeof id !== 'string' || typeof url !== 'string') continue;
    const other = otherNumberIn(url, id);
    if (!other) continue;
    yield findingAt(entry, [...path, 'url'], `"${url}" is the address of ${other}, not of ${id}; correct one of them`);
  }
}

/** A number in an address that has the form of a registration number but differs from it. */
const otherNumberIn = (url: string, id: string): string | undefined => {
  if ((id.match(/\d/g) ?? []).length < 6 || url.includes(id)) return undefined;
  const form = id.replaceAll(/\d/g, '\\d').replaceAll(/[^\w\\-]/g, '.');
  return new RegExp(`(?<![A-Za-z\\d])${form}(?!\\d)`).exec(url)?.[0];
};

function* familyNameIn(entry: Entry) {
  const { name, familyName } = entry.value as { readonly name: string; readonly familyName: string };
  const at = name.lastIndexOf(familyName);
  const [before = '', after = ''] = [name[at - 1], name[at + familyName.length]];
  if (at >= 0 && !/\p{L}/u.test(before + after)) return;
  yield findingAt(entry, ['familyName'], `"${familyName}" is not part of the name, "${name}"; correct one of them`);
}

function* armsAddUp(entry: Entry) {
  const arms = entry.value.arms as readonly { readonly participants?: number }[];
  const { randomised } = entry.value.enrolment as { readonly randomised?: number };
  const sum = arms.reduce((total, { participants = Number.NaN }) => total + participants, 0);
  if (randomised === undefined || Number.isNaN(sum) || sum === randomised) return;
  const message = `${randomised} is not the sum of the participants of the arms, ${sum}; correct one of them`;
  yield findingAt(entry, ['enrolment', 'randomised'], message);
}
