import { describe, expect, it } from 'vitest';
import { checkTexts, type Memory, type Problem, rules, type Texts } from '../src/check/index.ts';
import { accidents } from './mistakes/accidents.ts';
import { characters } from './mistakes/characters.ts';
import { contradictions } from './mistakes/contradictions.ts';
import { dates } from './mistakes/dates.ts';
import { figures } from './mistakes/figures.ts';
import { files } from './mistakes/files.ts';
import { identifiers } from './mistakes/identifiers.ts';
import { identities } from './mistakes/identities.ts';
import { keys } from './mistakes/keys.ts';
import { links } from './mistakes/links.ts';
import { looks } from './mistakes/looks.ts';
import { markdown } from './mistakes/markdown.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { pasted } from './mistakes/pasted.ts';
import { plainTexts } from './mistakes/plain-texts.ts';
import { prose } from './mistakes/prose.ts';
import { references } from './mistakes/references.ts';
import { shortTexts } from './mistakes/short-texts.ts';
import { slips } from './mistakes/slips.ts';
import { syntax } from './mistakes/syntax.ts';
import { truth } from './mistakes/truth.ts';
import { unreadableDates } from './mistakes/unreadable-dates.ts';
import { values } from './mistakes/values.ts';
import { works } from './mistakes/works.ts';
import { lineOf, textOf, texts, withChange, withFile } from './texts.ts';

const causes: Record<string, readonly Mistake[]> = {
  syntax,
  keys,
  values,
  links,
  unreadableDates,
  plainTexts,
  identifiers,
  references,
  truth,
  files,
  markdown,
  accidents,
  contradictions,
  dates,
  identities,
  characters,
  prose,
  pasted,
  slips,
  figures,
  shortTexts,
  works,
  looks,
};

const memory: Memory = new Map();

const changed = ({ file, from, to }: Mistake): Texts =>
  from === undefined ? withFile(file, to) : withChange(file, from, to);

const textIn = (changedTexts: Texts, file: string) => {
  const text = changedTexts.get(file);
  return typeof text === 'string' ? text : textOf(file);
};

const ruleNames = [
  'file-name',
  'syntax',
  'shape',
  'reference',
  'exceptions-are-needed',
  ...rules.map(({ name }) => name),
];

/** Whether the position is that of the wrong value, or of its key if the message is about the value as a whole. */
const isAtItsPlace = ({ path, message, column }: Problem, line: string) => {
  const [before, here] = [line.slice(0, column - 1), line.slice(column - 1).replace(/^["']/, '')];
  const key = path.split('.').at(-1) ?? '';
  const quoted = /^(?:there is no (?:rule )?)?"([^"<…]+)|^([-\d.]+) is (?:too|below|not)/.exec(message);
  if (path === '') return column === 1;
  if (/^(is missing|needs exactly)/.test(message)) return /^\s*(- )?$/.test(before);
  if (quoted) return here.startsWith(quoted[1] ?? quoted[2] ?? '');
  if (/^(is (text|a (?!list)|empty; write the text)|refers to)/.test(message)) return before.endsWith(`${key}: `);
  return here.startsWith(key);
};

describe.each(Object.entries(causes))('mistakes of %s', (_, mistakes) => {
  it.each(mistakes.map((mistake) => [`${mistake.file}: ${mistake.what}`, mistake] as const))('%s', (_, mistake) => {
    const changedTexts = changed(mistake);
    const { records, problems } = checkTexts(changedTexts, { day: '2026-11-27', memory });
    expect(problems.map(({ path, message }) => (path ? `${path}  ${message}` : message))).toEqual([mistake.says]);
    const [problem] = problems as [Problem];
    const file = mistake.shownIn ?? mistake.file;
    const line = mistake.line ?? (mistake.at === undefined ? 1 : lineOf(textIn(changedTexts, file), mistake.at));
    expect(problem).toMatchObject({ file, line });
    const shown = textIn(changedTexts, file).split('\n')[line - 1] ?? '';
    if (mistake.column === undefined) expect(problem, shown).toSatisfy((one) => isAtItsPlace(one, shown));
    else expect(problem.column).toBe(mistake.column);
    expect(ruleNames).toContain(problem.rule);
    expect(records, 'a broken record must not reach an output').toBeUndefined();
  });
});

it('has at least four hundred and forty mistakes across all collections', () => {
  const all = Object.values(causes).flat();
  console.log(`${all.length} seeded mistakes, each reported at its file and line, once`);
  expect(all.length).toBeGreaterThanOrEqual(440);
  const collections = new Set([...texts.keys()].filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect(new Set(all.map(({ file }) => file.split('/')[0]))).toEqual(expect.objectContaining(collections));
});
