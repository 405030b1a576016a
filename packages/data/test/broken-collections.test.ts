import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { lineOf, textOf, texts, withFile } from './texts.ts';

const day = '2026-11-27';

/** A record of each collection, with one line to break by a wrong type and one by a wrong reference. */
const records = [
  { file: 'project/mirocals.yaml', type: ['years: 4', 'years: four'], dangle: ['  - icon\n', '  - icom\n'] },
  {
    file: 'trial/mirocals.yaml',
    type: ['minimumAge: 18', 'minimumAge: "18"'],
    dangle: ['sponsor: university-hospital-of-nimes', 'sponsor: university-hospital-of-nime'],
  },
  {
    file: 'organisations/genethon.yaml',
    type: ['latitude: 48.63389', 'latitude: north'],
    dangle: ['role: biobank', 'role: biobnak'],
  },
  {
    file: 'people/p-nigel-leigh.yaml',
    type: ['honorific: Professor', 'honorific: [Professor]'],
    dangle: ['organisation: university-of-sussex', 'organisation: university-of-susex'],
  },
  {
    file: 'centres/hopital-dupuytren.yaml',
    type: ['longitude: 1.24759', 'longitude: true'],
    dangle: ['source: geonames', 'source: geoname'],
  },
  {
    file: 'results/lancet-2025.yaml',
    type: ['percent: 19', 'percent: 19 %'],
    dangle: ['publication: lancet-2025', 'publication: lancet-2024'],
  },
  {
    file: 'milestones/iltoo-licence.yaml',
    type: ['date: "2023-05"', 'date: 2023'],
    dangle: ['news: iltoo-licence-2023', 'news: iltoo-license-2023'],
  },
  {
    file: 'publications/lancet-2025.yaml',
    type: ['pmid: "40354799"', 'pmid: 40354799'],
    dangle: ['person: timothy-tree', 'person: timothy-three'],
  },
  {
    file: 'news/brexit.en.md',
    type: ['period: "2019-23"', 'period: 2019'],
    dangle: ['supersededBy: lancet-results-2025', 'supersededBy: lancet-result-2025'],
  },
  { file: 'glossary/arm.yaml', type: ['  - arms\n', '  - 1\n'], dangle: undefined },
  { file: 'sources/cordis.yaml', type: ['publisher: CORDIS', 'publisher: 633413'], dangle: undefined },
] as const;

const change = (file: string, [from, to]: readonly [string, string]) => {
  const text = textOf(file);
  expect(text.split(from)).toHaveLength(2);
  return { text: text.replace(from, to), line: lineOf(text.replace(from, to), to) };
};

const problemsWith = (file: string, text: string) => {
  const { records: passed, problems } = checkTexts(withFile(file, text), { day });
  expect(passed, 'a broken record must not reach an output').toBeUndefined();
  return problems;
};

it('finds no problems in the real records', () => {
  expect(checkTexts(texts, { day }).problems).toEqual([]);
});

describe.each(records)('a mistake in $file', ({ file, type, dangle }) => {
  it('is reported for an unknown key', () => {
    const at = file.endsWith('.md') ? '---\n' : '';
    const text = textOf(file).replace(at, `${at}colour: red\n`);
    const [problem, ...others] = problemsWith(file, text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file, line: file.endsWith('.md') ? 2 : 1, column: 1, path: 'colour' });
    expect(problem?.message).toContain('unknown key');
  });

  it('is reported for a value of the wrong type', () => {
    const { text, line } = change(file, type);
    const problems = problemsWith(file, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, line });
  });

  it.runIf(dangle)('is reported for a reference to nothing, with a suggestion', () => {
    const { text, line } = change(file, dangle as readonly [string, string]);
    const problems = problemsWith(file, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, line });
    expect(problems[0]?.message).toMatch(/^there is no ".+" in .+; did you mean ".+"\?$/);
  });

  it('is reported once for invalid YAML', () => {
    const original = textOf(file);
    const line = file.endsWith('.md') ? 2 : 1;
    const text = original.replace(file.endsWith('.md') ? '---\n' : '', (start) => `${start}broken: "no end\n`);
    const problems = problemsWith(file, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
    expect(problems[0]?.message).toContain('invalid YAML');
  });

  it('is reported for a second file with the same id', () => {
    const second = file.replace(/(\.en\.md|\.yaml)$/, file.endsWith('.md') ? '.md' : '.yml');
    const { records: passed, problems } = checkTexts(withFile(second, textOf(file)), { day });
    expect(passed).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: second, line: 1 });
  });
});
