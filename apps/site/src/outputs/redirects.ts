import type { RetiredId } from '@mirocals/data';
import { pagePath } from '@mirocals/data/address';
import { redirectsOf } from '@mirocals/data/retired';
import { pageOf, placeOf } from '../model/page-of.ts';
import { siteLanguages } from '../model/site.ts';

/**
 * The redirects from the old addresses of moved records, in the `_redirects` format of Netlify and Cloudflare Pages. Other
 * hosts serve the page at the old address, which redirects too.
 *
 * @param base the path below which the site is served.
 */
export const redirectsFile = (retired: readonly RetiredId[], base: string): string =>
  redirectsOf(retired)
    .flatMap(({ from, to: [to, ...others] }) => {
      const [old, now] = [pageOf(from), to && placeOf(to)];
      if (!old || !now || others.length > 0) return [];
      return siteLanguages.map((lang) => `${base}${pagePath(old, lang)} ${base}${pagePath(now, lang)} 301\n`);
    })
    .join('');
