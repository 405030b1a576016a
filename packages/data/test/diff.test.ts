import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTexts, contentFolder, type Texts } from '../src/check/index.ts';
import { diffRecords } from '../src/diff/index.ts';
import type { Records } from '../src/records.ts';
import { copyOfRecords, mirocalsData } from './cli.ts';
import { texts, withChange } from './texts.ts';

const day = '2026-11-24';
const recordsOf = (of: Texts) => checkTexts(of, { day }).records as Records;
const before = recordsOf(texts);
const diff = (...change: Parameters<typeof withChange>) => diffRecords(before, recordsOf(withChange(...change)));

describe('the difference between two versions', () => {
  it('is none between the same records', () => {
    expect(diffRecords(before, recordsOf(texts))).toEqual({ level: 'none', added: [], removed: [], changed: [] });
  });

  it('is a patch where a fact was corrected', () => {
    expect(diff('organisations/genethon.yaml', 'en: Évry', 'en: Évry-Courcouronnes')).toMatchObject({
      level: 'patch',
      changed: [
        {
          record: 'organisations/genethon',
          facts: [{ fact: 'place.city.en', before: 'Évry', after: 'Évry-Courcouronnes' }],
          sources: false,
        },
      ],
    });
  });

  it('is a patch where only a source was looked up again', () => {
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

  it('is minor where a fact came, and one entry more in a list is one fact more', () => {
    const { level, changed } = diff(
      'organisations/genethon.yaml',
      '  - role: biobank',
      '  - role: immunology\n  - role: biobank',
    );
    expect(level).toBe('minor');
    expect(changed[0]?.facts).toEqual([{ fact: 'roles.immunology.role', after: 'immunology' }]);
  });

  it('is minor where a fact went', () => {
    const people = before.people.map(({ honorific: _, ...person }) => person);
    const { level, changed } = diffRecords(before, { ...before, people });
    expect(level).toBe('minor');
    expect(changed).toContainEqual({
      record: 'people/gilbert-bensimon',
      facts: [{ fact: 'honorific', before: 'Dr' }],
      sources: false,
    });
  });

  it('sees that a list stands in another order', () => {
    const { level, changed } = diff(
      'project/mirocals.yaml',
      '  - inserm-transfert\n  - icon\n',
      '  - icon\n  - inserm-transfert\n',
    );
    expect(level).toBe('patch');
    expect(changed[0]?.facts.map(({ fact }) => fact)).toEqual(['partners (order)']);
  });

  it('is minor where a record came, and major where one went', () => {
    const without = { ...before, people: before.people.slice(1) };
    const key = `people/${before.people[0]?.id}`;
    expect(diffRecords(without, before)).toMatchObject({ level: 'minor', added: [key], removed: [] });
    expect(diffRecords(before, without)).toMatchObject({ level: 'major', added: [], removed: [key] });
  });
});

describe('mirocals-data diff', () => {
  it('compares a content folder with the JSON of the package, as text and as Markdown', async () => {
    const { folder, remove } = await copyOfRecords();
    const file = join(folder, 'people/gilbert-bensimon.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('honorific: Dr', 'honorific: "*Dr* <b>"'));
    const json = join(import.meta.dirname, '../dist/json');
    expect(await mirocalsData(['diff', json, contentFolder])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Nothing that is published is different.'),
    });
    expect((await mirocalsData(['diff', json, folder])).stdout).toBe(
      [
        'people/gilbert-bensimon',
        '  ~ honorific  "Dr" → "*Dr* <b>"',
        '0 facts added, 1 changed, 0 removed; 0 records added, 0 removed.',
        'That makes a patch version.',
        '',
      ].join('\n'),
    );
    expect((await mirocalsData(['diff', json, folder, '--format', 'markdown'])).stdout).toContain(
      '### people/gilbert-bensimon\n\n- `honorific` changed: "Dr" → "\\*Dr\\* \\<b\\>"\n',
    );
    await writeFile(file, 'name: "G\n');
    expect(await mirocalsData(['diff', json, folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has 1 problem'),
    });
    await remove();
  });
});
