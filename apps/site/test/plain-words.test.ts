import { results, trial } from '@mirocals/data';
import { languages } from '@mirocals/data/schema';
import { textIn } from '@mirocals/data/text';
import { describe, expect, it } from 'vitest';
import { sentences } from '../src/model/sentences.ts';

/** The texts that people with the disease read first: the answers, and the results in plain words. */
const texts = [
  ...trial.answers.flatMap(({ answer, detail }) => [answer, ...(detail ? [detail] : [])]),
  ...results.flatMap(({ summary, meaning }) => [summary, ...(meaning ? [meaning] : [])]),
];

describe.each(languages)('the plain words in %s', (lang) => {
  const counted = texts
    .flatMap((text) => sentences(textIn(text, lang).text, lang))
    .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }));

  it('have at most 15 words a sentence on average, and none over 25', () => {
    const average = counted.reduce((sum, { words }) => sum + words, 0) / counted.length;
    console.log(`${lang}: ${average.toFixed(1)} words a sentence in ${counted.length} sentences`);
    expect(average).toBeLessThanOrEqual(15);
    expect(counted.filter(({ words }) => words > 25)).toEqual([]);
  });
});
