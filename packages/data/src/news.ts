import { addressOf } from './address.ts';
import { linksIn } from './links.ts';
import type { Language, NewsItem, Text } from './records.ts';
import { originalOf, type TextIn, textIn } from './text.ts';

/** A news item with its texts in one language. */
export interface NewsIn {
  readonly id: string;
  /** The address of its page: absolute if a base URL was given, otherwise a path. */
  readonly address: string;
  /** The day on which it was published or, if that is not known, the period, in EDTF. */
  readonly date: string;
  readonly title: TextIn;
  readonly summary: TextIn;
  /** Markdown. */
  readonly body: TextIn;
  /** What has happened since; show it before the text. */
  readonly notice?: TextIn;
}

/**
 * News items in one language, or in the first one if they are not translated, in the given order. Links to the site lead to its
 * pages in that language.
 *
 * @param base the base URL of the site, without a trailing slash, which makes all addresses absolute.
 * @example newsInLanguage(news, 'fr', 'https://mirocals.example')[0]?.title.lang // 'fr'
 */
export const newsInLanguage = (news: readonly NewsItem[], lang: Language, base = ''): NewsIn[] => {
  const marked = (text: Text): TextIn => {
    const found = textIn(text, lang);
    return { ...found, text: linksIn(found.text, lang, originalOf(text).lang, base) };
  };
  return news.map(({ id, published, period, title, summary, body, notice }) => ({
    id,
    address: addressOf('news', id, base, lang, originalOf(title).lang),
    date: published ?? period ?? '',
    title: textIn(title, lang),
    summary: textIn(summary, lang),
    body: marked(body),
    ...(notice && { notice: marked(notice) }),
  }));
};
