import { isReviewed } from '@mirocals/data/text';
import { pagePath } from '@mirocals/widgets/feed';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/**
 * Whether a person has reviewed all that a page says in its language: the words of the interface, the records that it
 * shows with the titles of their sources, and the project, which every page names.
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

/** Says of a translated page that no person has reviewed it, and leads to the English one; nothing where all is reviewed. */
export const NotReviewed = ({ site, page }: NotReviewedProps) =>
  isPageReviewed(site, page) ? null : (
    <p className="not-reviewed">
      {site.words.notReviewed}{' '}
      <a href={pagePath(page.path, 'en')} hrefLang="en">
        {site.words.inEnglish}
      </a>
    </p>
  );
