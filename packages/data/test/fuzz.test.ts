import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTexts, type Memory } from '../src/check/index.ts';
import { collectionNames, schemas } from '../src/schema/index.ts';
import { textOf, texts, withFile } from './texts.ts';

const day = '2026-11-24';
const memory: Memory = new Map();
const files = [...texts.keys()];

const nasty = [
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '#',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  '\t',
  '\n',
  '---\n',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__: 1\n',
  'constructor: x\n',
  '<<: 1\n',
  '~',
  'null',
  '1e999',
  '.inf',
  '0x1',
  'x'.repeat(5000),
];

/** One change of a text: something removed, put in, doubled, swapped or cut off. */
const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8, unit: 'binary' })),
  }),
  fc.record({
    kind: fc.constantFrom(
      'remove' as const,
      'double' as const,
      'cut' as const,
      'removeLine' as const,
      'doubleLine' as const,
      'indentLine' as const,
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 20 }),
  }),
);

const mutate = (text: string, change: typeof mutation extends fc.Arbitrary<infer T> ? T : never): string => {
  const offset = Math.floor(change.at * text.length);
  if (change.kind === 'insert') return text.slice(0, offset) + change.what + text.slice(offset);
  const end = offset + change.length;
  const lines = text.split('\n');
  const line = Math.floor(change.at * lines.length);
  switch (change.kind) {
    case 'remove':
      return text.slice(0, offset) + text.slice(end);
    case 'double':
      return text.slice(0, end) + text.slice(offset);
    case 'cut':
      return text.slice(0, offset);
    case 'removeLine':
      return lines.toSpliced(line, 1).join('\n');
    case 'doubleLine':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'indentLine':
      return lines.toSpliced(line, 1, ` ${lines[line]}`).join('\n');
    default:
      return change satisfies never;
  }
};

/** The ids that the files of a content folder claim, by collection. */
const claimed = (collection: string) =>
  new Set(files.filter((file) => file.startsWith(`${collection}/`)).map((file) => file.split('/')[1]?.split('.')[0]));

it('never crashes, never passes what zod refuses, never loses a record, over 10,000 random changes of the real files', () => {
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
        const list = [records[collection]].flat();
        const ids = list.map(({ id }) => id);
        // A day to come holds a news item back, and so may a mutation of the day.
        if (collection !== 'news' || !file.startsWith('news/')) expect(new Set(ids)).toEqual(claimed(collection));
        if (!file.startsWith(`${collection}/`)) continue;
        for (const { id: _, ...record } of list) expect(schemas[collection].safeParse(record).success).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
  console.log(`10,000 mutations: ${seen.refused} refused, ${seen.passed} passed`);
  expect(seen.refused).toBeGreaterThan(5_000);
}, 300_000);
