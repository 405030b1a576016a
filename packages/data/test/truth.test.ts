import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check/index.ts';
import type { Citation } from '../src/records.ts';
import { textIn } from '../src/text.ts';
import { languages, texts } from './texts.ts';
import { sentencesOf, untruths } from './untruths.ts';

const { records } = checkTexts(texts, { day: '2026-11-27' });
if (!records) throw new Error('the records have problems');

/** All texts of a value, with their paths. Addresses and notes to editors are not read by anyone. */
const wordsIn = (value: unknown, path: string): (readonly [string, string])[] => {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'note' ? [] : wordsIn(part, `${path}.${key}`)));
};
const words = wordsIn(records, 'records');

describe('the records', () => {
  it.each(untruths)('do not contain $what, in any language', ({ isIn, examples }) => {
    for (const example of examples) expect(isIn(example), example).toBe(true);
    expect(words.length).toBeGreaterThan(1000);
    const found = words.flatMap(([path, text]) =>
      sentencesOf(text)
        .filter(isIn)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  it('state 18 months for the treatment and 640 days for the endpoint, and keep the outcome of the registry apart', () => {
    const [trial] = records.trials;
    if (!trial) throw new Error('the trial is missing');
    const { dose, primaryEndpoint, registeredEndpoint } = trial;
    for (const lang of languages) {
      expect(textIn(dose, lang).text).toMatch(/\b18\b/);
      expect(textIn(primaryEndpoint.timeFrame, lang).text).toMatch(/640 .*\(21 /);
      if (!registeredEndpoint) throw new Error('the outcome of the registry is missing');
      expect(textIn(registeredEndpoint.timeFrame, lang).text).toMatch(/18\b.*\b548\b/);
    }
  });

  it('use one cut-off of CSF-pNFH', () => {
    const ranges = records.results.flatMap(({ findings }) =>
      findings.flatMap(({ range, share }) => (range ? [{ ...range, share }] : [])),
    );
    expect(ranges).toMatchObject([
      { from: 750, to: 3700, share: 70 },
      { above: 3700, share: 21 },
    ]);
  });

  it('say in each language that no figures on adverse events and no follow-up trial are known', () => {
    const none = { en: /^No /, fr: /^Aucun|aucun/, it: /non? |nessun/i, sv: /inga|inte/ };
    for (const { adverseEvents, followUp } of records.results) {
      for (const lang of languages) {
        for (const text of [adverseEvents, followUp]) {
          if (!text) throw new Error('a result lacks adverseEvents or followUp');
          expect(textIn(text, lang)).toMatchObject({ lang, text: expect.stringMatching(none[lang]) });
        }
      }
    }
  });

  it('cite our own notes only for what we say or looked for ourselves, and names that no other source confirms', () => {
    const covers = (cited: string, field: string) => field === cited || field.startsWith(`${cited}.`);
    const { people, organisations, centres, milestones, publications, results, news, trials } = records;
    const cited: readonly { readonly id: string; readonly sources: readonly Citation[] }[] = [
      ...[people, organisations, centres, milestones, publications, results, news, trials].flat(),
    ];
    const own = cited.flatMap(({ id, sources }) => {
      const others = sources.filter(({ source }) => source !== 'fact-file').flatMap(({ supports }) => supports);
      return sources
        .filter(({ source }) => source === 'fact-file')
        .flatMap(({ supports }) => supports.filter((field) => !others.some((other) => covers(other, field))))
        .map((field) => `${id} ${field}`);
    });
    expect(own.sort()).toEqual([
      'janine-kirby affiliations',
      'janine-kirby name',
      'lancet-2025 adverseEvents',
      'massimo-locati affiliations',
      'massimo-locati name',
      'pamela-shaw affiliations',
      'pamela-shaw name',
    ]);
  });
});
