import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTexts, contentFolder, type Texts } from '../src/check/index.ts';
import { differenceAsMarkdown } from '../src/diff/describe.ts';
import { diffRecords } from '../src/diff/index.ts';
import type { Records } from '../src/records.ts';
import { copyOfRecords, mirocalsData } from './cli.ts';
import { texts, withChange } from './texts.ts';

const day = '2026-11-27';
const recordsOf = (of: Texts) => checkTexts(of, { day }).records as Records;
const before = recordsOf(texts);
const diff = (...change: Parameters<typeof withChange>) => diffRecords(before, recordsOf(withChange(...change)));

describe('diffRecords', () => {
  it('finds no difference between equal records', () => {
    expect(diffRecords(before, recordsOf(texts))).toEqual({ level: 'none', added: [], removed: [], changed: [] });
  });

  it('makes a corrected fact a patch version', () => {
    expect(diff('organisations/genethon.yaml', 'en: Évry-Courcouronnes', 'en: Évry')).toMatchObject({
      level: 'patch',
      changed: [
        {
          record: 'organisations/genethon',
          facts: [{ fact: 'place.city.en', before: 'Évry-Courcouronnes', after: 'Évry' }],
          sources: false,
        },
      ],
    });
  });

  it('makes a source that was read again a patch version', () => {
    const { level, changed } = diff(
      'milestones/planned-end-of-recruitment.yaml',
      'retrieved: "2026-11-23"',
      'retrieved: "2026-11-24"',
    );
    expect({ level, changed }).toEqual({
      level: 'patch',
      changed: [{ record: 'milestones/planned-end-of-recruitment', facts: [], sources: true }],
    });
  });

  it('makes an added fact a minor version, and counts an inserted list entry as one addition', () => {
    const { level, changed } = diff(
      'organisations/genethon.yaml',
      '  - role: biobank',
      '  - role: immunology\n  - role: biobank',
    );
    expect(level).toBe('minor');
    expect(changed[0]?.facts).toEqual([{ fact: 'roles.immunology.role', after: 'immunology' }]);
  });

  it('makes a removed fact a minor version', () => {
    const people = before.people.map(({ honorific: _, ...person }) => person);
    const { level, changed } = diffRecords(before, { ...before, people });
    expect(level).toBe('minor');
    expect(changed).toContainEqual({
      record: 'people/gilbert-bensimon',
      facts: [{ fact: 'honorific', before: 'Dr' }],
      sources: false,
    });
  });

  it('reports a changed order of a list', () => {
    const { level, changed } = diff(
      'project/mirocals.yaml',
      '  - inserm-transfert\n  - icon\n',
      '  - icon\n  - inserm-transfert\n',
    );
    expect(level).toBe('patch');
    expect(changed[0]?.facts.map(({ fact }) => fact)).toEqual(['partners (order)']);
  });

  it('makes an added record a minor version and a removed record a major one', () => {
    const without = { ...before, people: before.people.slice(1) };
    const key = `people/${before.people[0]?.id}`;
    expect(diffRecords(without, before)).toMatchObject({ level: 'minor', added: [key], removed: [] });
    expect(diffRecords(before, without)).toMatchObject({ level: 'major', added: [], removed: [key] });
  });
});

describe('differenceAsMarkdown', () => {
  const linesWith = (value: string) =>
    differenceAsMarkdown({
      level: 'patch',
      added: [],
      removed: [],
      changed: [{ record: 'people/a-b', facts: [{ fact: 'honorific', before: 'Dr', after: value }], sources: false }],
    }).split('\n');

  it.each([
    ['@torvalds', '`"@torvalds"`'],
    ['https://evil.example ~~gone~~ $x^2$ &lt;b> #1', '`"https://evil.example ~~gone~~ $x^2$ &lt;b> #1"`'],
    ['`@torvalds`', '``"`@torvalds`"``'],
    ['``` @torvalds', '````"``` @torvalds"````'],
    ['first\n\n# second', '`"first  # second"`'],
  ])('shows %j verbatim in a code span, which GitHub neither links nor renders', (value, code) => {
    expect(linesWith(value).at(-1)).toBe(`- \`honorific\` changed: \`"Dr"\` → ${code}`);
  });
});

describe('mirocals-data diff', () => {
  it('compares a content folder with the JSON of the package and prints text or Markdown', async () => {
    const { folder, remove } = await copyOfRecords();
    const file = join(folder, 'people/gilbert-bensimon.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('honorific: Dr', 'honorific: "Dr @ada #1"'));
    const json = join(import.meta.dirname, '../dist/json');
    expect(await mirocalsData(['diff', json, contentFolder])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing that is published is different.'),
    });
    expect((await mirocalsData(['diff', json, folder])).stdout).toBe(
      [
        'people/gilbert-bensimon',
        '  ~ honorific  "Dr" → "Dr @ada #1"',
        '0 facts added, 1 changed, 0 removed; 0 records added, 0 removed.',
        'That makes a patch version.',
        '',
      ].join('\n'),
    );
    expect((await mirocalsData(['diff', json, folder, '--format', 'markdown'])).stdout).toContain(
      '### people/gilbert-bensimon\n\n- `honorific` changed: `"Dr"` → `"Dr @ada #1"`\n',
    );
    await writeFile(file, 'name: "G\n');
    expect(await mirocalsData(['diff', json, folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has 1 problem'),
    });
    await remove();
  });
});
