import type { Language, Organisation, Records } from '@mirocals/data';
import { textIn } from '@mirocals/data/text';
import { type FeedOptions, frame, pagePath, wordsOf } from './frame.ts';
import { markOf } from './mark.ts';
import { organisationName } from './organisation-name.ts';
import type { PartnersFeed } from './types.ts';

/**
 * A place in words: the city and the country, as far as they are known.
 *
 * @example placeInWords({ city: { en: 'Gothenburg' }, country: 'SE' }, 'fr') // 'Göteborg, Suède'
 */
export const placeInWords = (place: NonNullable<Organisation['place']>, lang: Language): string => {
  const country = new Intl.DisplayNames([lang], { type: 'region' }).of(place.country);
  return [place.city && textIn(place.city, lang).text, country].filter(Boolean).join(', ');
};

const namesOf = (record: Pick<Organisation, 'name' | 'nativeName'>, lang: Language) => {
  const name = organisationName(record, lang);
  const { nativeName } = record;
  return {
    name: name.text,
    ...(name.lang !== lang && { nameLang: name.lang }),
    ...(nativeName && nativeName.lang !== lang && { nativeName }),
  };
};

/**
 * The data of the partner list.
 *
 * @example partnersFeed(records, { lang: 'en', day: '2026-11-23' }).partners.length // 12
 */
export const partnersFeed = (records: Records, options: FeedOptions): PartnersFeed => {
  const { lang } = options;
  const { project, organisations } = records;
  const roles = new Map(project.roles.map(({ id, title }) => [id, { id, text: textIn(title, lang).text }]));
  const partners = organisations.map(({ id, name, nativeName, unit, place, roles: held = [] }) => ({
    id,
    ...namesOf({ name, ...(nativeName && { nativeName }) }, lang),
    ...(unit && { unit }),
    ...(place && { place: placeInWords(place, lang), country: place.country }),
    roles: held.flatMap(({ role }) => roles.get(role) ?? []),
    mark: markOf(name),
    href: pagePath(`/partners/${id}/`, lang),
  }));
  const words = wordsOf(lang);
  const own = {
    title: words.partnersTitle(project.acronym),
    more: { text: words.allPartners, href: pagePath('/partners/', lang) },
  };
  return { ...frame(records, options, organisations, own), partners };
};
