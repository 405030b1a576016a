import { pagePath } from '@mirocals/data/address';
import { isReviewed } from '@mirocals/data/text';
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

/** The notice on a translated page that nobody has reviewed, with a link to the English page. */
export const NotReviewed = ({ site, page }: NotReviewedProps) =>
  isPageReviewed(site, page) ? null : (
    <p className="not-reviewed">
      {site.words.notReviewed}{' '}
      <a href={pagePath(page.path, 'en')} hrefLang="en">
        {site.words.inEnglish}
      </a>
    </p>
  );
