import { readFileSync } from 'node:fs';
import { check, contentFolder } from '@mirocals/data/check';
import type { Language } from '@mirocals/data/schema';
import { wordsOf } from '@mirocals/widgets/feed';
import { describe, expect, it } from 'vitest';
import { strings } from '../src/strings/index.ts';

const { records } = await check(contentFolder);
if (!records) throw new Error('the records have problems');

const page = readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8');

/** The rows below a heading of the page: the English term, the terms to use, and the words that must not occur. */
const rowsUnder = (heading: string) => {
  const section = page.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const cells = (line: string) => line.split('|').slice(1, -1);
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => {
    const [english = '', use = '', not = ''] = cells(row).map((cell) => cell.trim());
    return { english, use: use.split(', '), not: not.split(', ') };
  });
};

/** All strings in a value; each function is called with a name, and with the number 1. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value('MIROCALS', 'MIROCALS'), value('1', '1')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** All texts of the records in a language. */
const recordTexts = (value: unknown, lang: Language): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { text } = (value as Readonly<Record<string, { text?: string } | undefined>>)[lang] ?? {};
  return [...(text ? [text] : []), ...Object.values(value).flatMap((part) => recordTexts(part, lang))];
};

/** Matches whole words; a small first letter may be a capital at the start of a sentence, unless that is the term to use. */
const matcher = (words: string, terms: readonly string[] = []) => {
  const capital = words.replace(/^./u, (letter) => letter.toUpperCase());
  const forms = terms.includes(capital) ? [words] : [...new Set([words, capital])];
  const literal = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${literal})(?![\\p{L}\\p{N}-])`, 'u');
};

describe.each<[string, Exclude<Language, 'en'>]>([
  ['French', 'fr'],
  ['Italian', 'it'],
  ['Swedish', 'sv'],
])('the terms in %s', (heading, lang) => {
  const texts = [...recordTexts(records, lang), ...stringsIn(strings[lang]), ...stringsIn(wordsOf(lang))].map((text) =>
    text.replaceAll('\u00a0', ' '),
  );
  const rows = rowsUnder(heading);

  it('are listed', () => expect(rows.length).toBeGreaterThan(15));

  it.each(rows)('have one translation of "$english": $use', ({ use, not }) => {
    const all = texts.join('\n').toLowerCase();
    for (const term of use) expect(all).toContain(term.toLowerCase());
    for (const words of not) {
      const pattern = matcher(words, use);
      expect(texts.filter((text) => pattern.test(text))).toEqual([]);
    }
  });
});
