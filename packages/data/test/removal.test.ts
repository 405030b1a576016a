import { describe, expect, it } from 'vitest';
import { checkTexts, formatProblem, type Memory } from '../src/check/index.ts';
import { harbour, harbourText } from './harbour.ts';
import { textOf, texts } from './texts.ts';

const memory: Memory = new Map();
const day = '2026-11-27';

const records = [...texts.keys()]
  .filter((file) => /^(?!project|trial)\w+\/.+(\.yaml|\.en\.md)$/.test(file))
  .map((file) => ({ key: file.replace(/(\.en)?\.\w+$/, '') }));

/** The ids that were released, which cannot simply be removed. */
const releasedKeys = new Set(
  Object.entries(JSON.parse(textOf('released-ids.json')) as Record<string, object>).flatMap(([collection, ids]) =>
    Object.keys(ids).map((id) => `${collection}/${id}`),
  ),
);

/** The lines of all files that contain the id of a record as a value. */
const linesNaming = (key: string) => {
  const [collection, id] = key.split('/');
  const fields = {
    organisations: 'organisation|sponsor',
    sources: 'source',
    results: 'result',
    publications: 'publication|pilot',
    news: 'news|supersededBy',
    people: 'person',
    milestones: '-',
    centres: '-',
    glossary: '-',
  };
  const keys = fields[collection as keyof typeof fields];
  return [...texts.keys()].flatMap((file) => {
    if (!file.includes('/') || file.startsWith(`${key}.`)) return [];
    let list = '';
    return textOf(file)
      .split('\n')
      .flatMap((line, index) => {
        list = /^(\w+):$/.exec(line)?.[1] ?? (/^\S/.test(line) ? '' : list);
        const listed = line === `  - ${id}` && list === 'partners' && collection === 'organisations';
        return listed || new RegExp(`^[ -]*(${keys}): ${id}$`).test(line) ? [`${file}:${index + 1}`] : [];
      });
  });
};

describe('removing a record', () => {
  it.each(records)('reports every reference to $key', ({ key }) => {
    const left = new Map([...texts].filter(([name]) => !name.startsWith(`${key}.`)));
    const { problems } = checkTexts(left, { day, memory });
    const referrers = problems
      .filter(({ rule }) => rule === 'reference')
      .map((problem) => `${problem.file}:${problem.line}`);
    expect(referrers.toSorted()).toEqual(linesNaming(key).toSorted());
    const released = problems.filter(({ rule }) => rule === 'ids-live-for-ever').map(({ path }) => path);
    expect(released).toEqual(releasedKeys.has(key) ? [key.replace('/', '.')] : []);
  });
});

it('says that there is no project where its file is missing', () => {
  const left = new Map([...texts].filter(([name]) => !name.startsWith('project/')));
  const { problems } = checkTexts(left, { day, memory });
  expect(problems).toContainEqual(
    expect.objectContaining({ message: 'there is no project; add its file to project/' }),
  );
});

it('accepts records without a trial, its results and its centres', () => {
  const others = [...harbour].filter(([name]) => !/^(trial|results|centres|publications|milestones|news)\//.test(name));
  const { records, problems } = checkTexts(new Map(others), { day });
  expect(problems).toEqual([]);
  expect(records?.trials).toEqual([]);
});

it('reports centres without a trial, once', () => {
  const others = [...harbour].filter(([name]) => !/^(trial|results|publications|milestones|news)\//.test(name));
  const { problems } = checkTexts(
    new Map(others).set(
      'centres/other.yaml',
      harbourText('centres/harbour-clinic.yaml').replace('Havenpolikliniek', 'Havenafdeling'),
    ),
    { day },
  );
  expect(problems.map(formatProblem)).toEqual([
    'centres/harbour-clinic.yaml:1:1  is a trial centre, but there is no record of a trial; add one or remove the centres',
  ]);
});
