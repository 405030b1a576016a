import { expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import { harbourText, harbourWith } from './harbour.ts';

const day = '2026-11-27';
const person = harbourText('people/ada-example.yaml');
const project = harbourText('project/harbour.yaml');
const publication = harbourText('publications/harbour-2023.yaml');

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

/** What one file can have many of: its name and its text with a given number of them. */
const crowded: Record<string, (count: number) => readonly [file: string, text: string]> = {
  'unknown keys': (count) => ['people/ada-example.yaml', person + lines(count, (index) => `key-${index}: 1`)],
  'unknown keys inside a group': (count) => [
    'people/ada-example.yaml',
    person.replace('roles:\n', `roles:\n  - role: statistics\n${lines(count, (index) => `    key-${index}: 1`)}`),
  ],
  'duplicate keys': (count) => ['people/ada-example.yaml', person + lines(count, () => 'name: Ada Example')],
  'entries with a missing key': (count) => [
    'people/ada-example.yaml',
    person.replace('affiliations:\n', `affiliations:\n${lines(count, () => '  - from: "2019"')}`),
  ],
  'duplicate entries': (count) => [
    'project/harbour.yaml',
    project.replace('partners:\n', `partners:\n${lines(count, () => '  - harbour-hospital')}`),
  ],
  'references to nothing': (count) => [
    'project/harbour.yaml',
    project.replace('partners:\n', `partners:\n${lines(count, (index) => `  - partner-${index}`)}`),
  ],
  'supported fields that do not exist': (count) => [
    'people/ada-example.yaml',
    person.replace('[name,', `[${Array.from({ length: count }, (_, index) => `field${index}`).join(', ')}, name,`),
  ],
  citations: (count) => [
    'people/ada-example.yaml',
    person +
      lines(
        count,
        () => '  - source: harbour-charter\n    retrieved: "2026-01-15"\n    confidence: high\n    supports: [names]',
      ),
  ],
  'findings that no result has': (count) => [
    'publications/harbour-2023.yaml',
    publication.replace('findings:\n', `findings:\n${lines(count, (index) => `  - finding-${index}`)}`),
  ],
  'exceptions that are not needed': (count) => [
    'exceptions.yaml',
    lines(count, (index) => `- rule: facts-are-cited\n  file: people/p-${index}.yaml\n  reason: None.`),
  ],
  'released ids that are gone': (count) => [
    'released-ids.json',
    JSON.stringify({
      people: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p-${index}`, '0.1.0'])),
    }),
  ],
  'retired ids': (count) => [
    'retired.yaml',
    lines(count, (index) => `- id: people/p-${index}\n  on: "2026-01-01"\n  moved: people/ada`),
  ],
};

const milliseconds = ([file, text]: readonly [string, string]) => {
  const { user: before } = process.cpuUsage();
  const { problems } = checkTexts(harbourWith({ [file]: text }), { day });
  // Printing needs the position of each.
  const placed = problems.filter(({ line, column }) => line > 0 && column > 0);
  return { time: (process.cpuUsage().user - before) / 1000, problems: placed.length };
};

it.each(Object.keys(crowded))('takes time in proportion to the number of %s', (what) => {
  const make = crowded[what];
  if (!make) throw new Error(what);
  milliseconds(make(500));
  const few = Math.min(...[1, 2, 3].map(() => milliseconds(make(1_000)).time));
  const many = milliseconds(make(16_000));
  console.log(`${what}: ${Math.round(few)} ms for 1,000, ${Math.round(many.time)} ms for 16,000`);
  expect(many.problems).toBeGreaterThanOrEqual(16_000);
  // 16 times as many take 16 times as long in proportion, and 256 times if each is compared with all others. What is
  // between is the garbage collector, which has more to do while more is in use.
  expect(many.time / few).toBeLessThan(150);
});
