import type { RetiredId } from '@mirocals/data';
import { pagePath } from '@mirocals/data/address';
import { redirectsOf } from '@mirocals/data/retired';
import { pageOf, placeOf } from '../model/page-of.ts';
import { siteLanguages } from '../model/site.ts';

/**
 * Where the old address of each record that has moved leads, in the form that Netlify and Cloudflare Pages read as
 * `_redirects`. Other hosts show the page that stands at the old address and leads on.
 */
export const redirectsFile = (retired: readonly RetiredId[]): string =>
  redirectsOf(retired)
    .flatMap(({ from, to: [to, ...others] }) => {
      const [old, now] = [pageOf(from), to && placeOf(to)];
      if (!old || !now || others.length > 0) return [];
      return siteLanguages.map((lang) => `${pagePath(old, lang)} ${pagePath(now, lang)} 301\n`);
    })
    .join('');
