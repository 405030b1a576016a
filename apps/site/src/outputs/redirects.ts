import type { Language, Records } from '@mirocals/data';
import { pagePath } from '@mirocals/data/address';
import { redirectsOf } from '@mirocals/data/retired';
import { languagesOf } from '@mirocals/data/text';
import { pageOf, placeOf } from '../model/page-of.ts';
import { formerTrialPath } from '../model/trials.ts';

/**
 * The redirects from the old addresses of moved records, in the `_redirects` format of Netlify and Cloudflare Pages. Other
 * hosts serve the page at the old address, which redirects too.
 *
 * @param base the path below which the site is served.
 */
export const redirectsFile = (records: Records, base: string): string => {
  const languages = languagesOf(records);
  const line = (old: string, now: string) => (lang: Language) =>
    `${base}${pagePath(old, lang, languages[0])} ${base}${pagePath(now, lang, languages[0])} 301\n`;
  const formerTrial = formerTrialPath(records);
  const ofRecords = redirectsOf(records.retired).flatMap(({ from, to: [to, ...others] }) => {
    const [old, now] = [pageOf(records, from), to && placeOf(records, to)];
    if (!old || !now || others.length > 0) return [];
    return languages.map(line(old, now));
  });
  return [...ofRecords, ...(formerTrial ? languages.map(line(formerTrial, '/trial/')) : [])].join('');
};
