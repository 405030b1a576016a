import { results, trial } from '@mirocals/data';
import { textIn } from '@mirocals/data/text';
import { describe, expect, it } from 'vitest';
import { sentences } from '../src/model/sentences.ts';
import { languages } from './languages.ts';
import { readingEase } from './reading-ease.ts';

/** The texts that people with the disease read first: the answers, and the results in plain words. */
const texts = [
  ...trial.answers.flatMap(({ answer, detail }) => [answer, ...(detail ? [detail] : [])]),
  ...results.flatMap(({ summary, meaning, tolerability, adverseEvents, followUp }) =>
    [summary, meaning, tolerability, adverseEvents, followUp].flatMap((text) => text ?? []),
  ),
];

describe.each(languages)('the plain words in %s', (lang) => {
  const all = texts.flatMap((text) => sentences(textIn(text, lang).text, lang));
  const counted = all.map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }));

  it('have at most 15 words a sentence on average, and none over 25', () => {
    const average = counted.reduce((sum, { words }) => sum + words, 0) / counted.length;
    console.log(`${lang}: ${average.toFixed(1)} words a sentence in ${counted.length} sentences`);
    expect(average).toBeLessThanOrEqual(15);
    expect(counted.filter(({ words }) => words > 25)).toEqual([]);
  });

  it('can be read after eight years at school', () => {
    const { name, value, limit, easy } = readingEase(all, lang);
    console.log(`${lang}: ${name} ${value.toFixed(1)} (limit ${limit})`);
    expect(easy, `${name} of ${value}`).toBe(true);
  });
});

it('finds a sentence hard to read that people need twenty years at school for', () => {
  const hard = {
    en: 'The primary endpoint, overall survival in the unadjusted intention-to-treat population, demonstrated a statistically non-significant proportional reduction in mortality.',
    fr: 'Le critère de jugement principal, la survie globale de la population en intention de traiter non ajustée, a mis en évidence une réduction proportionnelle statistiquement non significative de la mortalité.',
    it: 'L’endpoint primario, la sopravvivenza complessiva nella popolazione intention-to-treat non aggiustata, ha evidenziato una riduzione proporzionale statisticamente non significativa della mortalità.',
    sv: 'Det primära effektmåttet, totalöverlevnad i den ojusterade behandlingspopulationen, påvisade en statistiskt icke-signifikant proportionell reduktion av dödligheten.',
  };
  for (const lang of languages) expect(readingEase([hard[lang]], lang).easy, lang).toBe(false);
});
