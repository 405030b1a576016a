import { languageName } from '../../schema/languages.ts';
import { percentagesIn } from '../percentages.ts';
import { findingAt } from '../problem.ts';
import { eachRecord, type Rule } from '../rule.ts';
import { otherLanguage } from '../spoken.ts';
import { visitsOf } from '../walk.ts';

const textIn = (text: unknown): string | undefined =>
  typeof text === 'string' ? text : (text as { text?: string } | undefined)?.text;

/** Whether a text is a sentence, which no two languages share; a name may be the same in all. */
const isSentence = (text: string) => /[.!?]$/.test(text) && text.split(/\s+/).length >= 5;

/** The first percentage of a translation that the original does not have. */
const strangePercentage = (translation: string, original: string): number | undefined => {
  if (!translation.includes('%') || !original.includes('%')) return undefined;
  // The original may give a percentage in words, or a range with one sign.
  const numbers = new Set(
    original
      .replaceAll(',', '.')
      .match(/\d+(\.\d+)?/g)
      ?.map(Number),
  );
  return percentagesIn(translation).find((one) => !numbers.has(one));
};

/** Finds texts that were pasted under the wrong language, and figures that a translation changed. */
export const translationsMatch: Rule = {
  name: 'translations-match',
  description:
    'No sentence is the same in two languages or in another one than its key says, and no translation has a percentage that the original lacks.',
  severity: 'error',
  check: eachRecord(function* (entry) {
    const [first] = entry.languages;
    for (const { value, path } of visitsOf(entry)) {
      const texts = value as Readonly<Record<string, unknown>> | null;
      const original = typeof texts?.[first] === 'string' ? texts[first] : undefined;
      if (original === undefined) continue;
      const stranger = otherLanguage(original, first, entry.languages);
      if (stranger)
        yield findingAt(entry, [...path, first], `is ${languageName(stranger)}; write ${languageName(first)}`);
      const seen = new Map([[original, first]]);
      for (const language of entry.languages.slice(1)) {
        const text = textIn(texts?.[language]);
        if (text === undefined) continue;
        const other = seen.get(text);
        const percentage = strangePercentage(text, original);
        const spoken = otherLanguage(text, language, entry.languages);
        if (other && isSentence(text)) {
          const message = `is the same as the ${languageName(other)}; translate it or remove the key`;
          yield findingAt(entry, [...path, language, 'text'], message, 'key');
        } else if (spoken) {
          const message = `is ${languageName(spoken)}; write ${languageName(language)} or remove the key`;
          yield findingAt(entry, [...path, language, 'text'], message);
        } else if (percentage !== undefined) {
          const message = `has ${percentage}%, which the ${languageName(first)} does not have; correct one of them`;
          yield findingAt(entry, [...path, language, 'text'], message, 'key');
        }
        seen.set(text, other ?? language);
      }
    }
  }),
};
