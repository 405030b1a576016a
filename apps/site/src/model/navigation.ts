import type { Records } from '@mirocals/data';
import type { Site } from './site.ts';

const main = ['trial', 'results', 'news', 'partners'] as const;
const others = ['centres', 'people', 'timeline', 'publications', 'glossary', 'sources', 'accessibility'] as const;

const service = ['about', 'fact-sheet', 'search', 'data', 'privacy'] as const;

/** All pages by what they are about, for the footer. */
const groups = {
  trial: ['trial', 'results', 'centres', 'timeline', 'publications'],
  project: ['about', 'partners', 'people', 'news'],
  use: ['fact-sheet', 'sources', 'embed', 'data'],
  site: ['search', 'glossary', 'accessibility', 'privacy'],
} as const;

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

/** The records without which a page does not exist. */
const shownBy: { readonly [key in Key]?: Exclude<keyof Records, 'project'> } = {
  trial: 'trials',
  results: 'results',
  news: 'news',
  centres: 'centres',
  people: 'people',
  timeline: 'milestones',
  publications: 'publications',
  glossary: 'glossary',
};

/**
 * Whether a page exists: that of a collection does where the collection has records.
 *
 * @example hasPage(records, 'centres') // true
 */
export const hasPage = (records: Records, key: Key): boolean => {
  const collection = shownBy[key];
  return collection === undefined || records[collection].length > 0;
};

/** The groups of a project without a trial, whose dates and articles are about the project. */
const withoutTrial: Groups = { ...groups, trial: [], project: [...groups.project, ...groups.trial] };

/** Links to all pages of the site, in groups. */
export const navigation = (site: Site) => {
  const shown: Groups = site.records.trials.length > 0 ? groups : withoutTrial;
  return Object.entries(shown)
    .map(([group, keys]) => ({
      title: site.words.groups[group as keyof typeof groups],
      links: keys.filter((key) => hasPage(site.records, key)).map((key) => link(site, key)),
    }))
    .filter(({ links }) => links.length > 0);
};

/** The links at the top of each page. Kept few: each is an extra step for switch users. */
export const mainNavigation = (site: Site) =>
  [...main, 'search' as const].filter((key) => hasPage(site.records, key)).map((key) => ({ key, ...link(site, key) }));

/** The pages that have their own link at the top of a narrow screen too. */
export const always: readonly string[] = ['trial', 'results', 'search'];

type Key = (typeof groups)[keyof typeof groups][number];
type Groups = Readonly<Record<keyof typeof groups, readonly Key[]>>;

const link = ({ words, path }: Site, key: Key) => {
  const labels: Readonly<Record<Key, string>> = { ...words.nav, ...words.service.nav, embed: words.embed.nav };
  return { href: path(`/${key}/`), label: labels[key] };
};
