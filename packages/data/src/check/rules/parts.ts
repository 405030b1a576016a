import { unionGrant } from '../../schema/project.ts';
import type { Entry } from '../entry.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { visitsOf } from '../walk.ts';

/** Compares the parts of a record that say the same thing. */
export const partsAgree: Rule = {
  name: 'parts-agree',
  description:
    'A registration number is that in its address, arms add up to the participants randomised, a family name is part of the name, and the number of the grant is that in the funding sentence and in the form of its funder.',
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

/** The European Union as a funder, in the languages that records have. Joint programmes number their grants otherwise. */
const europeanUnion =
  /^(the |l['’])?(europ\p{L}+ (union\p{L}*|[ck]ommission\p{L}*)|(union|unione|unión|commission|commissione|comisión) europ\p{L}+)|^(EU|UE|EC|ERC|European Research Council)( \(.*\))?$/iu;

function* grantInStatement(entry: Entry) {
  const { funder, grant, statement } = entry.value.funding as {
    readonly funder: string;
    readonly grant: string;
    readonly statement: Readonly<Record<string, unknown>>;
  };
  if (europeanUnion.test(funder) && !unionGrant.safeParse(grant).success) {
    const message = `"${grant}" is not the number of a grant of the European Union; write its 6 to 9 digits`;
    yield findingAt(entry, ['funding', 'grant'], message);
    return;
  }
  const sentence = String(statement[entry.languages[0]]);
  const [number] = sentence.match(/(?<![\w/-])\d{6,9}(?![\w/-])/) ?? [];
  const other = number ?? otherNumberIn(sentence, grant);
  if (other === undefined || sentence.includes(grant)) return;
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
