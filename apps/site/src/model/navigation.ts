import type { Site } from './site.ts';

const main = ['trial', 'results', 'news', 'partners'] as const;
const others = ['centres', 'people', 'timeline', 'publications', 'glossary', 'sources', 'accessibility'] as const;

/** The service pages, listed after the pages about the project. */
const service = ['fact-sheet', 'search', 'data', 'privacy'] as const;

/** The paths of the feeds in English. */
export const feedPaths = { atom: '/feed.xml', rss: '/rss.xml', json: '/feed.json' } as const;

/** The first segments of the paths of pages; that of the home page is empty. */
const sections = new Set<string>(['', ...main, ...others, ...service]);

/**
 * Whether a path exists in every language: pages and feeds do, other files do not.
 *
 * @example isTranslated('/news/brexit/') // true
 * @example isTranslated('/api/v1/ids.json') // false
 */
export const isTranslated = (path: string): boolean => {
  const [file = ''] = path.split(/[?#]/);
  return ['/embed/', ...Object.values(feedPaths)].includes(file) || sections.has(file.split('/')[1] ?? '');
};

/** Links to all pages of the site, the most important first. */
export const navigation = (site: Site) => [
  ...[...main, ...others].map((key) => link(site, key)),
  ...service.map((key) => ({ href: site.path(`/${key}/`), label: site.words.service.nav[key] })),
  { href: site.path('/embed/'), label: site.words.embed.nav },
];

/** The links at the top of each page. Kept few: each is an extra step for switch users. */
export const mainNavigation = (site: Site) => main.map((key) => link(site, key));

const link = ({ words, path }: Site, key: keyof Site['words']['nav']) => ({
  href: path(`/${key}/`),
  label: words.nav[key],
});
