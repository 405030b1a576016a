import { addressOf } from '../address.ts';
import type { Centre, Organisation, Person, Place } from '../records.ts';
import { firstLanguage } from '../text.ts';
import { context, entity, type JsonLdSite, optional, ref, words } from './site.ts';

/** A reference to an organisation. */
export const organisationRef = (site: JsonLdSite, { id, name, ror }: Organisation) => ({
  ...ref(site, 'Organization', 'organisations', id, name),
  ...optional('identifier', ror),
});

/** A city with its coordinates, which are not those of the building. */
const location = (site: JsonLdSite, { city, latitude, longitude }: Place) =>
  city && latitude !== undefined && longitude !== undefined
    ? { '@type': 'City', name: words(site, city).text, geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    : undefined;

/** A city as a postal address. */
const address = (site: JsonLdSite, { city, country }: Place) => ({
  '@type': 'PostalAddress',
  ...optional('addressLocality', city && words(site, city).text),
  addressCountry: country,
});

/**
 * An organisation as schema.org's `Organization`.
 *
 * @example organisation(site, organisationById('genethon'))['@type'] // 'Organization'
 */
export const organisation = (site: JsonLdSite, record: Organisation) => ({
  '@context': context,
  ...organisationRef(site, record),
  mainEntityOfPage: addressOf('organisations', record.id, site.origin, site.lang, firstLanguage(site.records)),
  ...optional('alternateName', record.nativeName?.text === record.name ? undefined : record.nativeName?.text),
  ...optional('url', record.website),
  ...optional('sameAs', record.ror),
  ...optional('address', record.place && address(site, record.place)),
  ...optional('location', record.place && location(site, record.place)),
});

/** A reference to a person. */
export const personRef = (site: JsonLdSite, { id, name, orcid }: Person) => ({
  ...ref(site, 'Person', 'people', id, name),
  ...optional('sameAs', orcid),
});

/**
 * A person as schema.org's `Person`, with their current organisations.
 *
 * @example person(site, personById('timothy-tree'))['@type'] // 'Person'
 */
export const person = (site: JsonLdSite, record: Person) => ({
  '@context': context,
  ...personRef(site, record),
  mainEntityOfPage: addressOf('people', record.id, site.origin, site.lang, firstLanguage(site.records)),
  familyName: record.familyName,
  ...optional('honorificPrefix', record.honorific && words(site, { en: record.honorific, ...record.honorificIn }).text),
  affiliation: record.affiliations.flatMap((affiliation) => {
    const found = site.records.organisations.find(({ id }) => id === affiliation.organisation);
    return found && affiliation.to === undefined ? [organisationRef(site, found)] : [];
  }),
});

/**
 * A centre as schema.org's `Hospital`.
 *
 * @example hospital(site, records.centres[0])['@type'] // 'Hospital'
 */
export const hospital = (site: JsonLdSite, record: Centre) => ({
  '@context': context,
  ...entity(site, 'Hospital', 'centres', record.id),
  name: record.name.text,
  ...optional('parentOrganization', record.partOf && { '@type': 'Organization', name: record.partOf.text }),
  address: address(site, record.place),
  ...optional('containedInPlace', location(site, record.place)),
});
