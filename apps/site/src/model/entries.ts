import { addressIn } from '@mirocals/data/address';
import type { CollectionName } from '@mirocals/data/schema';
import { navigation } from './navigation.ts';
import { yearOf } from './news.ts';
import { lineOf, type Named, nameOf, otherNamesOf, wordsOf } from './record-words.ts';
import type { Site } from './site.ts';

/** The kind of a search result: a page of the site, or a collection of records. */
type Kind = keyof Site['words']['service']['kinds'];

/** A search result. */
export interface Entry {
  readonly kind: Kind;
  readonly name: Named;
  readonly href: string;
  /** A complete line about it. An excerpt around the search term could show half of a clinical result. */
  readonly line: string;
  /** All its words in the language of the site. */
  readonly text: string;
  /** Other names: in another language, a short name, a number or a place. */
  readonly other?: readonly string[];
  /** Why it is out of date. */
  readonly notice?: string;
  /** The year of a news item. */
  readonly year?: string;
}

const collections = [
  'results',
  'news',
  'publications',
  'organisations',
  'people',
  'centres',
  'milestones',
  'sources',
] as const satisfies readonly Kind[];

/** Everything on the site by kind, in the order of display, without drafts. */
export const entriesOf = (site: Site): Entry[] => {
  const { records, words, path } = site;
  const { project, trials } = records;
  const place = (collection: CollectionName, id: string) => path(addressIn(records, collection, id));
  const pages = navigation(site)
    .flatMap(({ links }) => links)
    .map(({ href, label }) => ({ name: { text: label }, href, line: '', text: label }));
  const main = [
    {
      name: nameOf(project, site),
      href: path('/'),
      line: site.text(project.summary).text,
      text: wordsOf(project, site),
      other: [project.funding.grant],
    },
    ...trials.map((trial) => ({
      name: { text: words.trialTitle(trial.acronym) },
      href: place('trial', trial.id),
      line: site.text(trial.title).text,
      text: wordsOf(trial, site),
      other: trial.registrations.map(({ id }) => id),
    })),
  ];
  const known = new Set(main.map(({ href }) => href));
  return [
    ...[...main, ...pages.filter(({ href }) => !known.has(href))].map((page) => ({ kind: 'pages' as const, ...page })),
    ...collections.flatMap((kind) =>
      records[kind]
        .filter((record) => !('draft' in record && record.draft))
        .map((record) => ({
          kind,
          name: nameOf(record, site),
          href: place(kind, record.id),
          ...('notice' in record &&
            record.notice && { notice: `${words.archiveNotice} ${site.text(record.notice).text}` }),
          ...('body' in record && { year: yearOf(record) }),
          // Getters, since only the search needs these.
          get line() {
            return lineOf(record, site);
          },
          get text() {
            return wordsOf(record, site);
          },
          get other() {
            return otherNamesOf(record, site);
          },
        })),
    ),
  ];
};
