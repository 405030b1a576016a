import type { Centre, Milestone, NewsItem, Organisation, Person, Publication, Result, Source } from '@mirocals/data';
import { organisationName, placeInWords } from '@mirocals/widgets/feed';
import { heldRoles } from './roles.ts';
import type { Site } from './site.ts';
import { translated } from './translated.ts';

/** A record that a search finds. */
export type Found = Centre | Milestone | NewsItem | Organisation | Person | Publication | Result | Source;

/** What a record is, in one line: its summary where it has one, which tells a result whole; else what tells it from others. */
export const lineOf = (record: Found, site: Site): string => {
  if ('summary' in record && record.summary) return site.text(record.summary).text;
  if ('publisher' in record) return site.text(translated(record.publisher, record.publisherIn)).text;
  if ('journal' in record) return `${record.journal}, ${site.date(record.date)}`;
  if ('date' in record) return site.date(record.date);
  const parts: string[] = [
    ...('roles' in record ? heldRoles(site, record.roles).map(({ title }) => site.text(title).text) : []),
    ...('affiliations' in record ? record.affiliations.flatMap(({ organisation }) => nameIn(site, organisation)) : []),
    ...('place' in record && record.place ? [placeInWords(record.place, site.lang)] : []),
  ];
  return parts.join(' · ');
};

const nameIn = (site: Site, id: string) => {
  const organisation = site.records.organisations.find((one) => one.id === id);
  return organisation ? [organisationName(organisation, site.lang).text] : [];
};
