import { languagesOf } from '@mirocals/data/text';
import { renderToStaticMarkup } from 'react-dom/server';
import { embeddables, framePath, widgetsOf } from '../embed/embeddables.tsx';
import { hopPages } from '../embed/hop-pages.tsx';
import { hostPage } from '../embed/host-page.tsx';
import { embedRoutes } from '../embed/iframe.tsx';
import { releases } from '../embed/releases.ts';
import { PageLayout } from '../layouts/page-layout.tsx';
import { alternatesOf } from '../model/alternates.ts';
import { basePathOf, withBasePath } from '../model/base-path.ts';
import { feedPaths, hasPage } from '../model/navigation.ts';
import type { Page } from '../model/page.ts';
import { published } from '../model/published.ts';
import type { Route } from '../model/route.ts';
import { type Site, type SiteSource, siteIn } from '../model/site.ts';
import { feeds } from '../outputs/feeds.ts';
import { headerRules, headersFile } from '../outputs/headers.ts';
import { icon } from '../outputs/icon.ts';
import { llms } from '../outputs/llms.ts';
import { manifest } from '../outputs/manifest.ts';
import { redirectsFile } from '../outputs/redirects.ts';
import { robots } from '../outputs/robots.ts';
import { sitemap } from '../outputs/sitemap.ts';
import { pagesOf } from '../pages/index.ts';
import { searchRoutes } from '../search/search-files.ts';
import { studioPolicy } from '../studio/studio-files.ts';

const pageRoute = (site: Site, page: Page): Route => {
  const path = site.path(page.path);
  if (page.title.trim() === '') throw new Error(`The page ${path} has no title.`);
  const content = () => {
    const html = renderToStaticMarkup(<PageLayout site={site} page={page} />);
    if (!/<h1[^>]*>(?!\s*<\/h1>)/.test(html)) throw new Error(`The page ${path} is empty.`);
    return `<!doctype html>${html}\n`;
  };
  return { path, content };
};

/** The first segments of the paths of all pages. */
const segmentsOf = (pages: readonly { readonly site: Site; readonly page: Page }[]) => [
  ...new Set(pages.flatMap(({ site, page }) => /^\/(.+?)\//.exec(site.path(page.path))?.[1] ?? [])),
];

/**
 * Returns all files of the site: its pages in every language, and all other outputs. To add an output, list its route here.
 *
 * @throws if a page has no title. Eleventy refuses two routes with one path.
 */
export const routesOf = (source: SiteSource): Route[] => {
  const languages = languagesOf(source.records);
  const sites = languages.map((lang) => siteIn(source, lang));
  const pages = sites.flatMap((site) => pagesOf(site).map((page) => ({ site, page })));
  const inFeeds = languages.map((lang) => siteIn({ ...source, records: published(source.records) }, lang));
  const headerOptions = {
    segments: segmentsOf(pages),
    feeds: (hasPage(source.records, 'news') ? sites : []).flatMap((site) =>
      Object.values(feedPaths).map((path) => site.path(path)),
    ),
    frames: sites.flatMap((site) => widgetsOf(site.records).map((name) => framePath(name, site))),
    releases,
    studioPolicy: studioPolicy(),
    ...(source.preview && { preview: source.preview }),
  };
  const listed = pages.filter(({ page }) => !page.hidden);
  const base = basePathOf(source.origin);
  const routes: Route[] = [
    ...pages.map(({ site, page }) => pageRoute(site, page)),
    ...sites.flatMap(searchRoutes),
    ...inFeeds.flatMap((site) => [
      ...embedRoutes(site, embeddables(site)),
      ...(hasPage(site.records, 'news') ? feeds(site) : []),
    ]),
    ...hopPages(inFeeds),
    ...inFeeds.map(hostPage),
    {
      path: '/sitemap.xml',
      content: () =>
        sitemap(
          listed.map(({ site, page }) => ({
            address: `${source.origin}${site.path(page.path)}`,
            alternates: alternatesOf(source, page.path),
          })),
        ),
    },
    ...source.api,
    { path: '/_redirects', content: () => redirectsFile(source.records, base) },
    ...sites.map((site) => ({ path: site.path('/site.webmanifest'), content: () => manifest(site) })),
    { path: '/llms.txt', content: () => llms(siteIn(source, languages[0])) },
    { path: '/robots.txt', content: () => robots(source.origin) },
    { path: '/_headers', content: () => headersFile(headerRules(headerOptions), base) },
    { path: '/icon.svg', content: () => icon(source.records.project, source.logo) },
  ];
  return routes.map(({ path, content }) =>
    /(\/|\.html)$/.test(path) ? { path, content: () => withBasePath(content(), base) } : { path, content },
  );
};
