import type { Citation, Language, Records, Text } from '@mirocals/data';
import { formatDate } from '@mirocals/data/dates';
import { isReviewed, textIn } from '@mirocals/data/text';
import { type Strings, strings } from '../strings/index.ts';
import type { Feed, FundingData } from './types.ts';

/** For whom and when a feed is made. */
export interface FeedOptions {
  readonly lang: Language;
  /** The day for which "now" is said, as `2026-11-23`. */
  readonly day: string;
}

/** The words of widgets in a language. */
export const wordsOf = (lang: Language): Strings => strings[lang];

/**
 * The language in which texts that are read together can all be shown: English as soon as one of them has no other, since a
 * mixture would be marked as neither.
 */
export const languageFor = (texts: readonly (Text | undefined)[], lang: Language): Language =>
  texts.every((text) => text === undefined || textIn(text, lang).lang === lang) ? lang : 'en';

/** `{ key: lang }` for words that are in another language than the page, else nothing. */
export const foreign = <Key extends string>(key: Key, of: Text | Language, lang: Language) => {
  const found = typeof of === 'string' ? of : textIn(of, lang).lang;
  return (found === lang ? {} : { [key]: found }) as { readonly [K in Key]?: Language };
};

/** Who paid: the sentence that the grant prescribes, and the name of the emblem. */
export const fundingIn = ({ funding: { statement } }: Records['project'], lang: Language): FundingData => ({
  emblem: wordsOf(lang).emblem,
  statement: textIn(statement, lang).text,
  ...foreign('statementLang', statement, lang),
});

/** What all feeds have in common. `of` are the records that it tells of. */
export const frame = (
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
      // The oldest look-up: a newer one would claim more than was done.
      checked[0] && words.asOf(formatDate(checked[0], lang)),
      reviewed ? undefined : words.notReviewed,
    ]
      .filter((line) => line !== undefined)
      .join(' · '),
    funding: fundingIn(project, lang),
  };
};
