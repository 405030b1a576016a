import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTexts, type Memory } from '../src/check/index.ts';
import { recordsOf } from '../src/emit/records-of.ts';
import { collectionNames, schemasIn } from '../src/schema/index.ts';
import { mutate, mutation } from './mutations.ts';
import { languages, textOf, texts, withFile } from './texts.ts';
import { trials } from './trials.ts';

const day = '2026-11-27';
const numRuns = trials({ few: 1_000, all: 10_000 });
const memory: Memory = new Map();
const { collections } = schemasIn(languages);
const files = [...texts.keys()];

/** The ids that the files of a content folder claim, by collection. */
const claimed = (collection: string) =>
  new Set(files.filter((file) => file.startsWith(`${collection}/`)).map((file) => file.split('/')[1]?.split('.')[0]));

/** A published record without what is computed: its id, the project's glossary and the authors in one line. */
const written = (record: object) => {
  const computed = ['id', 'people', 'authors', 'glossary'];
  return Object.fromEntries(Object.entries(record).filter(([key]) => !computed.includes(key)));
};

it('never crashes, accepts what zod refuses or loses a record in random changes of the real files', () => {
  const seen = { refused: 0, passed: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 3 }), (file, changes) => {
      const { records, problems } = checkTexts(withFile(file, changes.reduce(mutate, textOf(file))), {
        day,
        drafts: true,
        memory,
      });
      if (!records) {
        seen.refused++;
        expect(problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
        return;
      }
      seen.passed++;
      for (const collection of collectionNames) {
        const list = recordsOf(records, collection);
        const ids = list.map(({ id }) => id);
        // A mutation of the day may schedule a news item for later.
        if (collection !== 'news' || !file.startsWith('news/')) expect(new Set(ids)).toEqual(claimed(collection));
        if (!file.startsWith(`${collection}/`)) continue;
        for (const record of list) expect(collections[collection].safeParse(written(record)).success).toBe(true);
      }
    }),
    { numRuns },
  );
  console.log(`${numRuns} mutations: ${seen.refused} refused, ${seen.passed} passed`);
  expect(seen.refused).toBeGreaterThan(numRuns / 2);
}, 300_000);
