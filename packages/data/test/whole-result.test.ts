import { expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { lineOf, textOf, withFile } from './texts.ts';

const file = 'results/lancet-2025.yaml';

/** The result without one of its findings, also removed from `supports`. */
const without = (id: string) =>
  textOf(file)
    .replace(new RegExp(`  - id: ${id}\\n(    .*\\n)+`), '')
    .replace(new RegExp(`\\s*findings\\.${id}(\\.\\w+)?,?`, 'g'), '');

const problemsWith = (text: string) => checkTexts(withFile(file, text), { day: '2026-11-27' }).problems;

it.each(['low-csf-pnfh', 'high-csf-pnfh'])('refuses the result without the finding %s', (id) => {
  const text = without(id);
  const problems = problemsWith(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file, line: lineOf(text, 'findings:'), path: 'findings' });
  expect(problems[0]?.message).toContain(`lack "${id}"`);
});

it('refuses a favourable subgroup without the primary analysis', () => {
  const text = without('all-participants');
  expect(problemsWith(text).map(({ message }) => message)).toEqual([
    'lack a finding of the primary analysis; results are published complete, so add the finding with analysis: primary',
  ]);
});

it('refuses the result without its primary endpoint', () => {
  const text = textOf(file).replace(/primaryEndpoint:\n( {2}.*\n)+/, '');
  expect(problemsWith(text)).toMatchObject([{ file, path: 'primaryEndpoint', message: 'is missing' }]);
});

it('refuses the primary endpoint without its outcome', () => {
  const text = textOf(file).replace('  outcome: not-met\n', '');
  expect(problemsWith(text)).toMatchObject([
    { file, path: 'primaryEndpoint.outcome', message: 'is missing', line: lineOf(text, 'primaryEndpoint:') },
  ]);
});
