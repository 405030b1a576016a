import type { PartnersFeed } from '../feed/types.ts';

/** A value that a filter takes, followed by other names for it. */
export type Choice = readonly string[];

const nameOf = (country: string, lang: string) => {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
};

/** Returns the countries of the partners: codes of ISO 3166-1, and names in the language of the feed. */
export const countriesOf = ({ partners, lang }: PartnersFeed): Choice[] =>
  partners.flatMap(({ country }) => (country ? [[country, nameOf(country, lang), country === 'GB' ? 'UK' : '']] : []));

/** Returns the roles of the partners: ids, and titles in the language of the feed. */
export const rolesOf = ({ partners }: PartnersFeed): Choice[] =>
  partners.flatMap(({ roles }) => roles.map(({ id, text }) => [id, text]));

/**
 * Returns the value of the choice that a text names, in any case.
 *
 * @example choose(countriesOf(feed), 'uk') // 'GB'
 */
export const choose = (choices: readonly Choice[], text = ''): string | undefined =>
  choices.find((names) => names.some((name) => name && name.toLowerCase() === text.toLowerCase()))?.[0];
