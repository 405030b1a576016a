import { addressOf } from '@mirocals/data/address';
import type { CollectionName } from '@mirocals/data/schema';
import { navigation } from './navigation.ts';
import { lineOf, type Named, nameOf, wordsOf } from './record-words.ts';
import { type Site, type SiteSource, siteIn, siteLanguages } from './site.ts';

/** What kind of thing a search finds: a page of the site, or a record of a collection. */
export type Kind = keyof Site['words']['service']['kinds'];

/** Something that a search finds. */
export interface Entry {
  readonly kind: Kind;
  readonly name: Named;
  readonly href: string;
  /** What it is, in a line that is whole: a passage around a word that was looked for may hold half of a result. */
  readonly line: string;
  /** All of its words in the language of the site. */
  readonly text: string;
}

/** An entry with what an index must know of it: its language, and its kind in words. */
export interface IndexEntry extends Entry {
  readonly lang: Site['lang'];
  readonly kindName: string;
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

/** Everything on the site, by kind, in the order in which it is shown. Drafts are not on it. */
export const entriesOf = (site: Site): Entry[] => {
  const { records, words, path } = site;
  const { project, trial } = records;
  const place = (collection: CollectionName, id: string) => path(addressOf(collection, id, ''));
  const pages = navigation(site).map(({ href, label }) => ({ name: { text: label }, href, line: '', text: label }));
  const told = [
    {
      name: nameOf(project, site),
      href: path('/'),
      line: site.text(project.summary).text,
      text: wordsOf(project, site),
    },
    {
      name: { text: words.trialTitle(trial.acronym) },
      href: place('trial', trial.id),
      line: site.text(trial.title).text,
      text: wordsOf(trial, site),
    },
  ];
  const known = new Set(told.map(({ href }) => href));
  return [
    ...[...told, ...pages.filter(({ href }) => !known.has(href))].map((page) => ({ kind: 'pages' as const, ...page })),
    ...collections.flatMap((kind) =>
      records[kind]
        .filter((record) => !('draft' in record && record.draft))
        .map((record) => ({
          kind,
          name: nameOf(record, site),
          href: place(kind, record.id),
          // For the index alone: a list of everything needs neither.
          get line() {
            return lineOf(record, site);
          },
          get text() {
            return wordsOf(record, site);
          },
        })),
    ),
  ];
};

/** Everything on the site in every language, for the index of the search. */
export const searchEntries = (source: SiteSource): IndexEntry[] =>
  siteLanguages.flatMap((lang) => {
    const site = siteIn(source, lang);
    return entriesOf(site).map((entry) => ({ ...entry, lang, kindName: site.words.service.kinds[entry.kind] }));
  });
