import { createHash } from 'node:crypto';
import { apiFiles, baseUrl, packageVersion, versionsOf } from '@mirocals/data/api';
import {
  checkTexts,
  contentFolder,
  formatProblem,
  type Memory,
  readHistory,
  readLogos,
  readTexts,
} from '@mirocals/data/check';
import { today } from '@mirocals/data/dates';
import { paletteOf } from '@mirocals/data/palette';
import { languagesOf } from '@mirocals/data/text';
import { embedFiles, newestRelease } from '../embed/releases.ts';
import { published } from '../model/published.ts';
import { reportSetting } from '../model/report.ts';
import type { Route } from '../model/route.ts';
import type { SiteSource } from '../model/site.ts';
import { securitySetting, securityTxt } from '../outputs/security.ts';
import { studioRoutes } from '../studio/studio-files.ts';
import { bundles } from './bundles.ts';
import { type PublishedLogo, projectLogo, publishedLogos } from './logos.ts';
import { routesOf } from './routes.tsx';
import { siteStyles } from './site-styles.ts';

/** Options of a site; most default to an environment variable. */
export interface SiteOptions {
  /** The folder of the records; by default that of the data package, or `MIROCALS_CONTENT`. */
  readonly content?: string;
  /** The base URL of the site: `SITE_URL`. */
  readonly origin?: string;
  /** The address of the form for reporting mistakes: `REPORT_URL`. Without it pages have no link to a form. */
  readonly report?: string;
  /** Whether the site is a preview of a change, which search engines are asked not to index: `SITE_PREVIEW=1`. */
  readonly preview?: boolean;
  /** The current day, such as `2026-11-23`; today by default. */
  readonly day?: string;
  /** Whether to show drafts on pages, marked as such. They are never in feeds, the sitemap or the API. */
  readonly drafts?: boolean;
  /** The contact for security reports: `SECURITY_CONTACT`, an https: or mailto: address. */
  readonly securityContact?: string;
  /** Pass the same map to every run: unchanged files are not parsed again. */
  readonly memory?: Memory;
}

/** The route of a bundle. Its name contains a hash of its content, so that it can be cached forever. */
const assetOf = (code: string, name: string): Route => {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { path: `/assets/${name.replace('.', `.${hash}.`)}`, content: () => code };
};

const printStyles = assetOf(bundles.printStyles, 'print.css');
const searchScript = assetOf(bundles.searchScript, 'search.js');
const embedScript = assetOf(bundles.embedScript, 'embed.js');
const hostPageScript = assetOf(bundles.hostPageScript, 'preview.js');

/** A site, ready to be built or served. */
export interface PreparedSite {
  /** All files of the site; the content of each is made on request. */
  readonly routes: readonly Route[];
  readonly source: SiteSource;
  readonly logos: readonly PublishedLogo[];
}

/**
 * Checks the records and makes the routes of the site from them.
 *
 * @throws if the records have problems, which the message lists.
 */
export const prepareSite = async (options: SiteOptions = {}): Promise<PreparedSite> => {
  const { content = contentFolder, origin, memory = new Map() } = options;
  const day = options.day ?? today();
  const report = reportSetting(options.report ?? process.env.REPORT_URL);
  const contact = securitySetting(options.securityContact ?? process.env.SECURITY_CONTACT);
  const [history, texts, logos] = await Promise.all([readHistory(content), readTexts(content), readLogos(content)]);
  const { records, problems, coverage, released } = checkTexts(texts, {
    day,
    history,
    logos,
    memory,
    ...(options.drafts && { drafts: true }),
  });
  if (!records) {
    const list = problems.map((problem) => `${content}/${formatProblem(problem)}`).join('\n');
    throw new Error(`${list}\n\n${problems.length} problem(s) in the records; the site was not built.`);
  }
  const { look } = records.project;
  const logo = projectLogo(records, logos);
  const styles = assetOf(siteStyles(look), 'site.css');
  const site = { day, origin: baseUrl(origin) };
  const version = versionsOf(released).at(-1) ?? packageVersion;
  const source = {
    ...site,
    records,
    api: apiFiles({ ...site, records: published(records), coverage, released, version }),
    styles: styles.path,
    printStyles: printStyles.path,
    searchScript: searchScript.path,
    embed: { script: embedScript.path, hostPageScript: hostPageScript.path, ...newestRelease },
    ...(logo && { logo }),
    ...(report && { report }),
    ...((options.preview ?? process.env.SITE_PREVIEW === '1') && { preview: true }),
  };
  const studio = studioRoutes({ ...source, texts, memory });
  return {
    source,
    logos: publishedLogos(records, logos),
    routes: [
      ...routesOf(source),
      ...securityTxt({ ...site, contact, languages: languagesOf(records) }),
      styles,
      printStyles,
      searchScript,
      embedScript,
      hostPageScript,
      ...embedFiles(paletteOf(look)),
      ...studio,
    ],
  };
};
