import { formatDate } from '@mirocals/data/dates';
import { isReviewed, originalOf, textIn } from '@mirocals/data/text';
import type { Citation, Language, Records, Text } from '@mirocals/data/types';
import { type Strings, strings } from '../strings/index.ts';
import type { Feed, FundingData } from './types.ts';

/** The language of a feed and the day for which it is made. */
export interface FeedOptions {
  readonly lang: Language;
  /** Today, as `2026-11-23`; the trial's status is the one on this day. */
  readonly day: string;
}

/** Returns the strings of the widgets in a language. */
export const wordsOf = (lang: Language): Strings => strings[lang];

/**
 * Returns the language in which all of the given texts can be shown: `lang`, or their first one if one of them has no translation.
 * Texts that are read together share one `lang` attribute, so they must not mix languages.
 */
export const languageFor = (texts: readonly (Text | undefined)[], lang: Language): Language => {
  const untranslated = texts.find((text) => text !== undefined && textIn(text, lang).lang !== lang);
  return untranslated ? originalOf(untranslated).lang : lang;
};

/** Returns `{ key: language }` for a text whose language differs from that of the page, otherwise `{}`. */
export const foreign = <Key extends string>(key: Key, of: Text | Language, lang: Language) => {
  const found = typeof of === 'string' ? of : textIn(of, lang).lang;
  return (found === lang ? {} : { [key]: found }) as { readonly [K in Key]?: Language };
};

/** Returns the sentence that the grant agreement prescribes, its translation, and the text alternative of the emblem. */
export const fundingIn = ({ funding }: Records['project'], lang: Language): FundingData => {
  const prescribed = originalOf(funding.statement);
  const shown = textIn(funding.statement, lang);
  return {
    emblem: wordsOf(lang).emblem,
    statement: prescribed.text,
    ...foreign('statementLang', prescribed.lang, lang),
    ...(shown.lang === prescribed.lang ? {} : { translation: shown.text }),
  };
};

/** Returns the fields that every feed has. `of` are the records that the feed shows. */
export const commonFields = (
  { project }: Records,
  { lang }: FeedOptions,
  of: readonly { readonly sources: readonly Citation[] }[],
  own: Pick<Feed, 'title' | 'more'>,
): Feed => {
  const words = wordsOf(lang);
  const reviewed = words.reviewed && [project, ...of].every((record) => isReviewed(record, lang));
  const checked = of.flatMap(({ sources }) => sources.map(({ retrieved }) => retrieved)).sort();
  return {
    schema: 1,
    lang,
    ...own,
    nothing: words.nothing,
    asOf: [
      // The oldest date on which a source was read: a later one would be true of only some of the sources.
      checked[0] && words.asOf(formatDate(checked[0], lang)),
      reviewed ? undefined : words.notReviewed,
    ]
      .filter((line) => line !== undefined)
      .join(' · '),
    funding: fundingIn(project, lang),
  };
};
