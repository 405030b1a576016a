import { addressIn, addressOf } from '../../address.ts';
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
  '/trial/': '',
  '/results/': '',
  '/news/': 'years feeds',
  '/partners/': 'composition choose all places',
  '/centres/': '',
  '/people/': '',
  '/timeline/': '',
  '/publications/': '',
  '/fact-sheet/': 'dates people partners acknowledgement',
  '/glossary/': '',
  '/sources/': '',
  '/search/': 'pages results news publications organisations people centres milestones sources',
  '/data/': 'files registers example script licence',
  '/embed/': 'choice code preview security loads',
  '/privacy/': 'cookies others search links widgets host',
  '/accessibility/': 'status not-accessible tested not-tested prepared feedback enforcement',
};

/** The anchors of those pages that show one trial; with several trials, each of them has these, with other names or pages. */
const ofTrial = 'questions design eligibility endpoints participants dates funders'.split(' ');
const ofResult = 'plain figure you clinical summary'.split(' ');
const inFactSheet = ['trial', 'results'];

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

interface WithList {
  readonly answers?: readonly { readonly id: string }[];
  readonly roles?: readonly { readonly id: string }[];
  readonly affiliations?: readonly { readonly organisation: string }[];
}

/** Where a record is shown, and whether there are several trials. */
interface Where {
  readonly page: string;
  readonly several: boolean;
}

/** Anchors that a record adds to pages, beside its own. */
const furtherAnchors: Partial<
  Record<CollectionName, (shown: Shown, where: Where) => readonly (readonly [page: string, anchor: string])[]>
> = {
  trial: ({ id, value }, { page, several }) => {
    const answers = [takePartId, ...((value as WithList).answers ?? []).map((answer) => answer.id)];
    const onPage = [...ofTrial, ...answers].map((anchor) => [page, anchor] as const);
    const among = [
      ['/trial/', id],
      ['/', 'trials'],
      ['/fact-sheet/', `trial-${id}`],
    ] as const;
    return several ? [...onPage, ...among] : onPage;
  },
  project: ({ value }) => ((value as WithList).roles ?? []).map(({ id }) => ['/partners/', `as-${id}`]),
  results: ({ id }, { several }) =>
    several
      ? [['/fact-sheet/', `results-${id}`], ...ofResult.map((part) => ['/results/', `${id}-${part}`] as const)]
      : [],
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
 * @param retired the ids of retired records, whose pages lead on.
 * @example siteAddresses(entries).get('/people/')?.has('ada-example') // true
 */
export const siteAddresses = (
  records: readonly Shown[],
  retired: readonly Pick<Shown, 'collection' | 'id'>[] = [],
): SiteAddresses => {
  const pages = new Map<string, Set<string>>();
  const add = (page: string, ...anchors: readonly string[]) => {
    const known = pages.get(page) ?? new Set(everywhere);
    for (const anchor of anchors) known.add(anchor);
    pages.set(page, known);
  };
  const trials = records.filter(({ collection }) => collection === 'trial');
  const several = trials.length > 1;
  const collections = new Set([...records, ...retired].map(({ collection }) => collection));
  for (const [page, anchors] of Object.entries(fixedPages)) {
    const shown = shownOn[page];
    if (shown === undefined || collections.has(shown))
      add(page, ...anchors.split(' ').filter((anchor) => anchor !== ''));
  }
  if (!several) {
    add('/fact-sheet/', ...inFactSheet);
    if (collections.has('results')) add('/results/', ...ofResult);
  }
  for (const record of [...records, ...retired.map((one) => ({ ...one, value: {} }))]) {
    const [page = '', ...anchors] = addressIn({ trials }, record.collection, record.id).split('#');
    add(page, ...anchors);
    for (const [where, anchor] of furtherAnchors[record.collection]?.(record, { page, several }) ?? [])
      add(where, anchor);
  }
  const words = records.filter(({ collection }) => collection === 'glossary').map(({ id }) => id);
  for (const anchors of pages.values()) for (const word of words) anchors.add(word);
  return pages;
};

/** Whether a path leads to a file of the site that is not a page. */
export const isSiteFile = (path: string): boolean => files.test(path);
