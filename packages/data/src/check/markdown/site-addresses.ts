import { addressOf } from '../../address.ts';
import type { CollectionName } from '../../schema/id.ts';
import { takePartId } from '../../status.ts';

/** What is needed of a record to know where it is on the site. */
interface Shown {
  readonly collection: CollectionName;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The pages of the site that show no single record, with their anchors. A test of the site compares them with its pages. */
const fixedPages: Readonly<Record<string, string>> = {
  '/': 'answers findings about timeline news partners doors',
  '/about/': 'about',
  '/trial/': 'questions design eligibility endpoints participants dates funders',
  '/results/': 'plain figure you clinical summary',
  '/news/': 'years feeds',
  '/partners/': 'composition choose all places',
  '/centres/': '',
  '/people/': '',
  '/timeline/': '',
  '/publications/': '',
  '/fact-sheet/': 'trial results dates people partners acknowledgement',
  '/glossary/': '',
  '/sources/': '',
  '/search/': 'pages results news publications organisations people centres milestones sources',
  '/data/': 'files registers example script licence',
  '/embed/': 'choice code preview security loads',
  '/privacy/': 'cookies others search links widgets host',
  '/accessibility/': 'status not-accessible tested not-tested prepared feedback enforcement',
};

/** The collections without which a page does not exist. */
const shownOn: Readonly<Record<string, CollectionName | undefined>> = {
  '/trial/': 'trial',
  '/results/': 'results',
  '/news/': 'news',
  '/centres/': 'centres',
  '/people/': 'people',
  '/timeline/': 'milestones',
  '/publications/': 'publications',
  '/glossary/': 'glossary',
};

/** Anchors of every page: its content, and the words that it explains. */
const everywhere = ['content', 'words'];

/** Files of the site that texts may link to. */
const files = /^\/((api|embed|studio)\/|(feed\.(xml|json)|rss\.xml|llms\.txt|sitemap\.xml|icon\.svg)$)/;

const partsOfResult = ['findings', 'meaning', 'tolerability', 'access', 'reactions', 'publication', 'definitions'];

interface WithList {
  readonly answers?: readonly { readonly id: string }[];
  readonly roles?: readonly { readonly id: string }[];
  readonly affiliations?: readonly { readonly organisation: string }[];
}

/** Anchors that a record adds to pages, beside its own. */
const furtherAnchors: Partial<
  Record<CollectionName, (shown: Shown) => readonly (readonly [page: string, anchor: string])[]>
> = {
  trial: ({ value }) =>
    [takePartId, ...((value as WithList).answers ?? []).map(({ id }) => id)].map((id) => ['/trial/', id]),
  project: ({ value }) => ((value as WithList).roles ?? []).map(({ id }) => ['/partners/', `as-${id}`]),
  results: ({ id }) => partsOfResult.map((part) => ['/results/', `${id}-${part}`]),
  people: ({ id, value }) => [
    ['/fact-sheet/', id],
    ...((value as WithList).affiliations ?? []).flatMap(
      ({ organisation }) =>
        [
          [addressOf('organisations', organisation), id],
          ['/people/', `at-${organisation}`],
        ] as const,
    ),
  ],
  sources: ({ value }) => [['/sources/', `kind-${String(value.kind)}`]],
  centres: ({ value }) => [['/centres/', countryOf(value)]],
  organisations: ({ id, value }) => [
    ['/partners/', `in-${countryOf(value)}`],
    [`/partners/${id}/`, 'people'],
  ],
  news: ({ id, value }) => [
    ...['years', 'feeds'].map(
      (anchor) => [`/news/${String(value.published ?? value.period).slice(0, 4)}/`, anchor] as const,
    ),
    [`/news/${id}/`, 'findings'],
  ],
};

const countryOf = ({ place }: Shown['value']) =>
  String((place as { country?: string } | undefined)?.country).toLowerCase();

/** The pages of the site in English by path, with the anchors on each. */
export type SiteAddresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The pages of the site and their anchors.
 *
 * @example siteAddresses(entries).get('/people/')?.has('ada-example') // true
 */
export const siteAddresses = (records: readonly Shown[]): SiteAddresses => {
  const pages = new Map<string, Set<string>>();
  const add = (page: string, ...anchors: readonly string[]) => {
    const known = pages.get(page) ?? new Set(everywhere);
    for (const anchor of anchors) known.add(anchor);
    pages.set(page, known);
  };
  const collections = new Set(records.map(({ collection }) => collection));
  for (const [page, anchors] of Object.entries(fixedPages)) {
    const shown = shownOn[page];
    if (shown === undefined || collections.has(shown))
      add(page, ...anchors.split(' ').filter((anchor) => anchor !== ''));
  }
  for (const record of records) {
    const [page = '', ...anchors] = addressOf(record.collection, record.id).split('#');
    add(page, ...anchors);
    for (const [where, anchor] of furtherAnchors[record.collection]?.(record) ?? []) add(where, anchor);
  }
  const words = records.filter(({ collection }) => collection === 'glossary').map(({ id }) => id);
  for (const anchors of pages.values()) for (const word of words) anchors.add(word);
  return pages;
};

/** Whether a path leads to a file of the site that is not a page. */
export const isSiteFile = (path: string): boolean => files.test(path);
