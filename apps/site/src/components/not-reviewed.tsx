import { isReviewed } from '@mirocals/data/text';
import { wordsOf } from '@mirocals/widgets/feed';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/**
 * Whether a person has reviewed all text of a page in its language: the words of the interface, the records that the page
 * shows, the titles of their sources, and the project, which every page names.
 */
export const isPageReviewed = ({ lang, words, records }: Site, page: Page): boolean => {
  const cited = new Set(page.shows.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const shown = [
    records.project,
    ...page.shows,
    ...records.sources.filter(({ id }) => cited.has(id)),
    ...(page.texts ?? []),
  ];
  return words.reviewed && shown.every((record) => isReviewed(record, lang));
};

interface NotReviewedProps {
  readonly site: Site;
  readonly page: Page;
}

/** The notice on a translated page that nobody has reviewed, with a link to the page in the first language. */
export const NotReviewed = ({ site, page }: NotReviewedProps) => {
  const { lang, first, words } = site;
  if (isPageReviewed(site, page)) return null;
  const fromEnglish = first === 'en';
  return (
    <p className="not-reviewed">
      {fromEnglish ? words.notReviewed : wordsOf(lang).notReviewed}
      {lang !== first && (
        <>
          {' '}
          <a href={page.path} hrefLang={first}>
            {fromEnglish ? words.inEnglish : new Intl.DisplayNames([first], { type: 'language' }).of(first)}
          </a>
        </>
      )}
    </p>
  );
};
