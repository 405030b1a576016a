import type { Citation } from '@mirocals/data';
import type { Site } from './site.ts';

/** A record that stands on a source: where it is shown, and which of its fields the source supports. */
export interface Standing {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly fields: readonly string[];
  readonly lookedUp: string;
  readonly firm: boolean;
}

interface Shown {
  readonly collection: keyof Site['words']['collections'];
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly sources: readonly Citation[];
}

/** Every record with facts: what it is called, and the page and place that shows it. */
const shownRecords = ({ records, text, path }: Site): Shown[] => {
  const { project, trial, organisations, people, centres, results, milestones, publications, news } = records;
  return [
    { ...project, collection: 'project', name: project.acronym, href: `${path('/')}#about` },
    { ...trial, collection: 'trial', name: trial.acronym, href: path('/trial/') },
    ...results.map((one) => ({
      ...one,
      collection: 'results' as const,
      name: text(one.title).text,
      href: path('/results/'),
    })),
    ...publications.map((one) => ({
      ...one,
      collection: 'publications' as const,
      name: text(one.label).text,
      href: `${path('/publications/')}#${one.id}`,
    })),
    ...organisations.map((one) => ({
      ...one,
      collection: 'organisations' as const,
      href: path(`/partners/${one.id}/`),
    })),
    ...people.map((one) => ({ ...one, collection: 'people' as const, href: `${path('/people/')}#${one.id}` })),
    ...centres.map((one) => ({
      ...one,
      collection: 'centres' as const,
      name: one.name.text,
      href: `${path('/centres/')}#${one.id}`,
    })),
    ...milestones.map((one) => ({
      ...one,
      collection: 'milestones' as const,
      name: text(one.title).text,
      href: `${path('/timeline/')}#${one.id}`,
    })),
    ...news.map((one) => ({
      ...one,
      collection: 'news' as const,
      name: text(one.title).text,
      href: path(`/news/${one.id}/`),
    })),
  ];
};

/** The records that stand on a source, with the fields that it supports. */
export const standingOn = (site: Site, source: string): Standing[] =>
  shownRecords(site).flatMap(({ collection, id, name, href, sources }) => {
    const citations = sources.filter((citation) => citation.source === source);
    return citations.length === 0
      ? []
      : [
          {
            key: `${collection}/${id}`,
            label: `${site.words.collections[collection]} – ${name}`,
            href,
            fields: [...new Set(citations.flatMap(({ supports }) => supports))],
            lookedUp: citations.map(({ retrieved }) => retrieved).sort()[0] ?? '',
            firm: citations.some(({ confidence }) => confidence === 'high'),
          },
        ];
  });
