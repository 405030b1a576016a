import { addressOf, pagePath } from '@mirocals/data/address';
import { firstLanguage, textIn } from '@mirocals/data/text';
import type { HeldRole, Language, Organisation, Records } from '@mirocals/data/types';
import { commonFields, type FeedOptions, foreign, languageFor, wordsOf } from './common.ts';
import { markOf } from './mark.ts';
import type { PartnersFeed } from './types.ts';

type Place = NonNullable<Organisation['place']>;

const countryNames = new Map<Language, Intl.DisplayNames>();

/** Kept for each language, since making one takes longer than thousands of look-ups. */
const countryNamesIn = (lang: Language): Intl.DisplayNames => {
  const names = countryNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region' });
  countryNames.set(lang, names);
  return names;
};

/**
 * Returns the name of an organisation for a page in a language, with the language of that name: its native name if it is in
 * the language of the page or also used in the first language of the consortium, otherwise the name in that language.
 *
 * @example organisationName(organisations['university-of-gothenburg'], 'sv', 'en') // { text: 'Göteborgs universitet', lang: 'sv' }
 */
export const organisationName = (
  { name, nativeName }: Pick<Organisation, 'name' | 'nativeName'>,
  lang: Language,
  first: Language,
): { readonly text: string; readonly lang: string } =>
  nativeName && (nativeName.lang === lang || nativeName.text === name) ? nativeName : { text: name, lang: first };

/**
 * Returns a place in words: the city, if known, and the country.
 *
 * @example placeInWords({ city: { en: 'Gothenburg' }, country: 'SE' }, 'en') // 'Gothenburg, Sweden'
 */
export const placeInWords = ({ city, country }: Place, lang: Language): string => {
  const shown = languageFor([city], lang);
  return [city && textIn(city, shown).text, countryNamesIn(shown).of(country)].filter(Boolean).join(', ');
};

const placeOf = (place: Place, lang: Language) => ({
  place: placeInWords(place, lang),
  ...foreign('placeLang', languageFor([place.city], lang), lang),
  country: place.country,
});

/** Returns the ids and the titles of the roles that an organisation has in the project. */
const rolesIn = ({ roles }: Records['project'], assigned: readonly HeldRole[], lang: Language) => {
  const found = assigned.flatMap(({ role }) => roles.find(({ id }) => id === role) ?? []);
  const shown = languageFor(
    found.map(({ title }) => title),
    lang,
  );
  return {
    roles: found.map(({ id, title }) => ({ id, text: textIn(title, shown).text })),
    ...foreign('rolesLang', shown, lang),
  };
};

const namesOf = (record: Pick<Organisation, 'name' | 'nativeName'>, lang: Language, first: Language) => {
  const name = organisationName(record, lang, first);
  const { nativeName } = record;
  return {
    name: name.text,
    ...(name.lang !== lang && { nameLang: name.lang }),
    ...(nativeName && nativeName.text !== name.text && { nativeName }),
  };
};

const linkTo = (website: string) => {
  const { href, hostname } = new URL(website);
  return { text: hostname.replace(/^www\./, ''), href };
};

/**
 * Returns the data of the partner list.
 *
 * @example partnersFeed(records, { lang: 'en', day: '2026-11-23' }).partners.length // 12
 */
export const partnersFeed = (records: Records, options: FeedOptions): PartnersFeed => {
  const { lang } = options;
  const { project, organisations } = records;
  const first = firstLanguage(records);
  const names = organisations.map(({ name }) => name);
  const partners = organisations.map(({ id, name, nativeName, unit, place, logo, website, roles = [] }) => ({
    id,
    ...namesOf({ name, ...(nativeName && { nativeName }) }, lang, first),
    ...(unit && { unit }),
    ...(place && placeOf(place, lang)),
    ...rolesIn(project, roles, lang),
    mark: markOf(name, names),
    ...(logo && { logo: { href: `/logos/${logo}` } }),
    ...(website && { website: linkTo(website) }),
    href: addressOf('organisations', id, '', lang, first),
  }));
  const words = wordsOf(lang);
  const own = {
    title: words.partnersTitle(project.acronym),
    more: { text: words.allPartners, href: pagePath('/partners/', lang, first) },
  };
  return { ...commonFields(records, options, organisations, own), partners };
};
