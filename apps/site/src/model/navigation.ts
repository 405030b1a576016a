import type { Site } from './site.ts';

const main = ['trial', 'results', 'news', 'partners'] as const;
const others = ['centres', 'people', 'timeline', 'publications', 'glossary', 'sources', 'accessibility'] as const;

/** The service pages, listed after the pages about the project. */
const service = ['fact-sheet', 'search', 'data', 'privacy'] as const;

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
