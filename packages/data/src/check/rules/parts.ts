import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Compares the parts of a record that say the same thing. */
export const partsAgree: Rule = {
  name: 'parts-agree',
  description:
    'A registration number is that in its address, arms add up to the participants randomised, a family name is part of the name, and the funding sentence has the number of the grant.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    if (entry.collection === 'trial' || entry.collection === 'publications') yield* numbersIn(entry);
    if (entry.collection === 'trial') yield* armsAddUp(entry);
    if (entry.collection === 'people') yield* familyNameIn(entry);
    if (entry.collection === 'project') yield* grantInStatement(entry);
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

/** A letter of a script that writes spaces between the parts of a name. */
const letter = '(?![\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}])\\p{L}';
const [startsInWord, endsInWord] = [new RegExp(`^${letter}`, 'u'), new RegExp(`${letter}$`, 'u')];

function* familyNameIn(entry: Entry) {
  const { name, familyName } = entry.value as { readonly name: string; readonly familyName: string };
  const parts = name.split(familyName);
  const isIn = parts.slice(1).some((after, index) => !endsInWord.test(parts[index] ?? '') && !startsInWord.test(after));
  if (isIn) return;
  yield findingAt(entry, ['familyName'], `"${familyName}" is not part of the name, "${name}"; correct one of them`);
}

function* grantInStatement(entry: Entry) {
  const { grant, statement } = entry.value.funding as {
    readonly grant: string;
    readonly statement: Readonly<Record<string, unknown>>;
  };
  const numbers: readonly string[] = String(statement[entry.languages[0]]).match(/(?<![\w/-])\d{6,9}(?![\w/-])/g) ?? [];
  const [other] = numbers;
  if (other === undefined || numbers.includes(grant)) return;
  const message = `"${grant}" is not the number in the funding sentence, ${other}; correct one of them`;
  yield findingAt(entry, ['funding', 'grant'], message);
}

function* armsAddUp(entry: Entry) {
  const arms = entry.value.arms as readonly { readonly participants?: number }[];
  const { randomised } = entry.value.enrolment as { readonly randomised?: number };
  const sum = arms.reduce((total, { participants = Number.NaN }) => total + participants, 0);
  if (randomised === undefined || Number.isNaN(sum) || sum === randomised) return;
  // In a crossover trial, everyone goes through every arm.
  if (arms.every(({ participants }) => participants === randomised)) return;
  const message = `${randomised} is not the sum of the participants of the arms, ${sum}; correct one of them`;
  yield findingAt(entry, ['enrolment', 'randomised'], message);
}
