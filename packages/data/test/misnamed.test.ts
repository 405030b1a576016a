import { expect, it } from 'vitest';
import { checkTexts, formatProblem } from '../src/check/index.ts';
import { texts } from './texts.ts';

it.each([
  [
    'organisations/genethon.yaml',
    'organisations/Genethon.yaml',
    '"Genethon" is not an id; name the file genethon.yaml',
  ],
  [
    'organisations/genethon.yaml',
    'organisations/genethon.yml',
    'is not a record file; name it organisations/genethon.yaml',
  ],
  [
    'organisations/genethon.yaml',
    'organisations/genethon.yaml.txt',
    'is not a record file; name it organisations/genethon.yaml',
  ],
  [
    'organisations/genethon.yaml',
    'organisation/genethon.yaml',
    '"organisation" is not a collection; did you mean "organisations"?',
  ],
  ['people/timothy-tree.yaml', 'people/uk/timothy-tree.yaml', 'is in a subfolder; move it to people/'],
  ['trial/mirocals.yaml', 'trial/mirocals.yml', 'is not a record file; name it trial/mirocals.yaml'],
  [
    'news/brexit.en.md',
    'news/brexit.md',
    'is not a news file; name it news/brexit.en.md, with one of the languages en, fr, it, sv',
  ],
])('reports %s, renamed to %s, once: its references and its release are not lost', (file, name, message) => {
  const renamed = new Map([...texts].map(([key, text]) => [key === file ? name : key, text] as const));
  const { problems } = checkTexts(renamed, { day: '2026-11-30' });
  expect(problems.map(formatProblem)).toEqual([`${name}:1:1  ${message}`]);
});

it('names the copy of a singleton, not the original', () => {
  const copied = new Map(texts).set('project/mirocals-2.yaml', texts.get('project/mirocals.yaml') ?? '');
  const { problems } = checkTexts(copied, { day: '2026-11-30' });
  expect(problems.map(formatProblem)).toEqual([
    'project/mirocals-2.yaml:1:1  only one project is allowed; remove this file',
  ]);
});
