import { pagePath } from '@mirocals/widgets/feed';
import type { Page } from '../model/page.ts';
import { isPageReviewed } from '../model/reviewed.ts';
import type { Site } from '../model/site.ts';

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
