import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { parseContentFile } from '../src/check/parse-content-file.ts';
import * as format from '../src/format/index.ts';
import { mutate, mutation } from './mutations.ts';
import { languages, textOf, texts } from './texts.ts';
import { trials } from './trials.ts';

const files = [...texts.keys()];
const formatText = (file: string, text: string) => format.formatText(file, text, languages);
const formatRecord = (file: string, value: object, previous?: string) =>
  format.formatRecord(file, value, languages, previous);
const yamlOf = (file: string, text: string) => (file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
const valueIn = (file: string, text: string) => parseContentFile(file, text).value;

/** The comments of a text in which no value contains a "#". */
const commentsIn = (text: string) => [...text.matchAll(/(?:^|\s)(#\d+!)/g)].map(([, comment]) => comment).sort();

describe('the real files', () => {
  it.each(files)('%s is formatted', (file) => {
    expect(formatText(file, textOf(file))).toBe(textOf(file));
  });

  it.each(files.filter((file) => !file.endsWith('.json')))('%s is what its value is written as', (file) => {
    expect(formatRecord(file, valueIn(file, textOf(file)) as object)).toBe(textOf(file));
  });
});

it('sorts keys in the order of the schema, quotes ambiguous text and writes lists in one style', () => {
  const text = [
    'sources:',
    "- {supports: [date, 'title'], source: charter, retrieved: 2026-11-23, confidence: high}",
    'title:   {en: "Start"}',
    'colour: red',
    "date: '2015-09'",
    '',
  ].join('\n');
  expect(formatText('milestones/start.yaml', text)).toBe(
    [
      'date: "2015-09"',
      'title:',
      '  en: Start',
      'sources:',
      '  - source: charter',
      '    retrieved: "2026-11-23"',
      '    confidence: high',
      '    supports: [date, title]',
      'colour: red',
      '',
    ].join('\n'),
  );
});

it('keeps comments with their lines, and numbers as they are written', () => {
  expect(formatText('people/a.yaml', `# Head.\n\nb: 1.50 # half\n# Of b.\nname: A\n# End.\n`)).toBe(
    `# Head.\n\n# Of b.\nname: A\nb: 1.50 # half\n\n# End.\n`,
  );
  expect(
    formatText(
      'organisations/a.yaml',
      'place: # seat\n  # From GeoNames.\n  latitude: 48.63280\n  # ISO\n  country: FR\n',
    ),
  ).toBe('place: # seat\n  # ISO\n  country: FR\n  # From GeoNames.\n  latitude: 48.63280\n');
});

it('writes a letter and its accent as one character', () => {
  const name = 'name: Adélaïde Åström\n';
  expect(formatText('people/a.yaml', name.normalize('NFD'))).toBe(name.normalize('NFC'));
  const news = '---\ntitle: Île\n---\n\nNîmes.\n';
  expect(formatText('news/a.en.md', news.normalize('NFD'))).toBe(news.normalize('NFC'));
});

it('does not change a text that does not parse or cannot be formatted without a loss', () => {
  for (const text of [
    'name: "A',
    'name: A\nname: B\n',
    'a: &x 1\nb: *x\n',
    '- &x a\n- *x\n',
    '',
    '# only a comment\n',
    'name\n',
  ]) {
    expect(formatText('people/a.yaml', text)).toBe(text);
  }
  expect(formatText('news/a.en.md', 'no front matter')).toBe('no front matter');
});

it('changes nothing in the body of an item but its line endings', () => {
  const text = '---\r\nsummary: S\r\ntitle: T\r\n---\r\n\r\n\r\nOne  \r\ntwo\r\n\r\n- # not a comment\r\n\r\n';
  expect(formatText('news/a.fr.md', text)).toBe('---\ntitle: T\nsummary: S\n---\n\nOne  \ntwo\n\n- # not a comment\n');
});

it('writes a changed value and keeps the comments on values that remain', () => {
  const previous =
    '# Head.\n\nname: A # short\naffiliations:\n  # the first\n  - organisation: x # since long\n  - organisation: y\n';
  expect(
    formatRecord(
      'people/a.yaml',
      { affiliations: [{ organisation: 'z' }, { organisation: 'x' }], name: 'B', honorific: undefined },
      previous,
    ),
  ).toBe(
    '# Head.\n\nname: B # short\naffiliations:\n  - organisation: z\n  # the first\n  - organisation: x # since long\n',
  );
});

describe('random changes of the real files', () => {
  const records = files.filter((file) => !file.endsWith('.json'));

  it('change no value when formatted, and are formatted after one pass', () => {
    const seen = { formatted: 0, broken: 0 };
    const numRuns = trials({ few: 200, all: 1_500 });
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(mutation, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const text = changes.reduce(mutate, textOf(file));
        const formatted = formatText(file, text);
        // Letters that are written in two ways are written in one.
        expect(valueIn(file, formatted)).toEqual(valueIn(file, text.normalize('NFC')));
        expect(formatText(file, formatted)).toBe(formatted);
        if (valueIn(file, text) === undefined) seen.broken++;
        else seen.formatted++;
      }),
      { numRuns },
    );
    console.log(`${numRuns} mutations: ${seen.formatted} formatted, ${seen.broken} that do not parse left unchanged`);
    expect(seen.formatted).toBeGreaterThan(numRuns / 3);
  }, 240_000);

  it('keep every comment, on separate lines and at the ends of lines, with the keys in any order', () => {
    const place = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), own: fc.boolean() });
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.array(place, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat(9)),
        (file, places, order) => {
          const value = parse(yamlOf(file, textOf(file)));
          const shuffled = parseDocument(yamlOf(file, textOf(file)));
          const { contents } = shuffled as unknown as { contents: { items: unknown[] } };
          contents.items = contents.items
            .map((item) => [order.next().value, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
          const lines = shuffled.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
          const commented = places.reduce<string[]>((before, { at, own }, index) => {
            const line = Math.floor(at * before.length);
            const indent = /^ */.exec(before[line] ?? '')?.[0] ?? '';
            const text = before[line] ?? '';
            return own ? before.toSpliced(line, 0, `${indent}#${index}!`) : before.with(line, `${text} #${index}!`);
          }, lines);
          const text = `${commented.join('\n')}\n`;
          const format = (yaml: string) =>
            file.endsWith('.md')
              ? yamlOf(file, formatText(file, `---\n${yaml}---\n`)).slice(1)
              : formatText(file, yaml);
          const formatted = format(text);
          expect(commentsIn(formatted)).toEqual(commentsIn(text));
          expect(commentsIn(formatted)).toHaveLength(places.length);
          expect(parse(formatted)).toEqual(value);
          expect(format(formatted)).toBe(formatted);
          expect(Object.keys(parse(formatted))).toEqual(Object.keys(value));
        },
      ),
      { numRuns: trials({ few: 60, all: 400 }) },
    );
  }, 60_000);
});
