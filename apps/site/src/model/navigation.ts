import type { Site } from './site.ts';

const main = ['trial', 'results', 'news', 'partners'] as const;
const others = ['centres', 'people', 'timeline', 'publications', 'glossary', 'sources', 'accessibility'] as const;

/** The pages that serve, after those that tell. */
const service = ['fact-sheet', 'search', 'data', 'privacy'] as const;

/** All pages of the site, the most asked for first. */
export const navigation = (site: Site) => [
  ...[...main, ...others].map((key) => link(site, key)),
  ...service.map((key) => ({ href: site.path(`/${key}/`), label: site.words.service.nav[key] })),
  { href: site.path('/embed/'), label: site.words.embed.nav },
];

/** The few that stand at the top: who steers with a switch pays for each. */
export const mainNavigation = (site: Site) => main.map((key) => link(site, key));

const link = ({ words, path }: Site, key: keyof Site['words']['nav']) => ({
  href: path(`/${key}/`),
  label: words.nav[key],
});
