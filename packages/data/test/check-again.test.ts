import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, checkTexts, contentFolder, type Memory, type Texts } from '../src/check/index.ts';
import { harbour, harbourChanged, harbourText, harbourWith } from './harbour.ts';

const day = '2026-11-27';
const file = 'people/ada-example.yaml';
const person = harbourText(file);
const withPerson = (text: string | Uint8Array): Texts => new Map(harbour).set(file, text);

describe('a check with the memory of earlier checks', () => {
  /** One memory for all checks, as in a studio or a server. */
  const memory: Memory = new Map();
  const again = (texts: Texts, on = day) => checkTexts(texts, { day: on, memory });
  const named = (text: string) => again(withPerson(text)).records?.people.map(({ name }) => name);

  it('gives the same result as a first check, after any change and its reversal', () => {
    const texts = [
      harbour,
      withPerson(person.replace('name: Ada Example', 'name: Bea Example')),
      withPerson(person.replace('honorific:', 'honorifc:')),
      withPerson('name: "Ada\n'),
      withPerson(new Uint8Array([0x6e, 0xff])),
      harbourWith({ 'news/results-published.fr.md': undefined }),
      harbourWith({ 'sources/harbour-charter.yaml': undefined }),
      harbour,
    ];
    for (const one of texts) {
      const { records, problems, warnings, coverage } = again(one);
      expect({ records, problems, warnings, coverage }).toEqual(
        (({ released: _, ...first }) => first)(checkTexts(one, { day })),
      );
    }
  });

  it('notices a change of a single word', () => {
    expect(named(person)).toEqual(['Ada Example']);
    expect(named(person.replace('name: Ada Example', 'name: Bea Example'))).toEqual(['Bea Example']);
    expect(named(person)).toEqual(['Ada Example']);
  });

  it('checks again for another day', () => {
    const stale = (on: string) => again(harbour, on).warnings.some(({ rule }) => rule === 'sources-are-fresh');
    expect([stale(day), stale('2030-01-01'), stale(day)]).toEqual([false, true, false]);
  });

  it('does not parse unchanged files again', () => {
    const first = again(harbour).records;
    const copy = new Map([...harbour].map(([name, bytes]) => [name, Buffer.from(bytes as Uint8Array)]));
    const before = memory.get(file)?.content;
    const second = again(copy).records;
    expect(memory.get(file)?.content).toBe(before);
    expect(second?.people[0]?.affiliations).toBe(first?.people[0]?.affiliations);
  });
});

it('checks for today if no day is given', () => {
  const today = new Date().toISOString().slice(0, 10);
  const published = (on: string) => {
    return checkTexts(harbourChanged('news/results-published.en.md', '2023-02-10', on)).records?.news.some(
      ({ id }) => id === 'results-published',
    );
  };
  expect(published(today)).toBe(true);
  expect(published('2999-01-01')).toBe(false);
});

describe('coverage', () => {
  it('counts the words and numbers that need a source, and those that have one', () => {
    const { coverage, problems } = checkTexts(harbour, { day });
    expect(problems).toEqual([]);
    expect(coverage.covered).toBe(coverage.facts);
    const uncited = checkTexts(withPerson(person.replace('[name, honorific, ', '[name, ')), { day });
    expect(uncited.coverage).toEqual({ facts: coverage.facts, covered: coverage.covered - 1 });
    expect(uncited.problems.map(({ path, rule }) => ({ path, rule }))).toEqual([
      { path: 'honorific', rule: 'facts-are-cited' },
    ]);
    const without = checkTexts(withPerson(person.replace('honorific: Dr\n', '').replace('honorific, ', '')), { day });
    expect(without.coverage).toEqual({ facts: coverage.facts - 1, covered: coverage.covered - 1 });
  });
});

it('reads the given folder, and throws if it does not exist', async () => {
  const { records } = await check(join(import.meta.dirname, 'second-consortium'), { day });
  expect(records?.project.acronym).not.toBe('MIROCALS');
  expect((await check(contentFolder, { day })).records?.project.acronym).toBe('MIROCALS');
  await expect(check(join(contentFolder, 'nowhere'))).rejects.toThrow('ENOENT');
});
