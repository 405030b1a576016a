import type { PartnersFeed, TrialFeed } from '../feed/types.ts';

/** A value that is allowed, or such a value followed by other names for it. */
export type Choice = string | number | readonly string[];

/**
 * Returns what an attribute can choose in a feed: the codes of countries and the ids of roles, each also as the feed calls it,
 * and the ids of several trials.
 */
export const filtersOf = ({ partners, trials = [] }: Pick<PartnersFeed, 'partners'> & Pick<TrialFeed, 'trials'>) => {
  const role = partners.flatMap(({ roles }) => roles.map(({ id, text }) => [id, text]));
  return {
    country: partners.map(({ country = '', place = '' }) => [
      country,
      place.replace(/.*, /, ''),
      country.replace('GB', 'UK'),
    ]),
    'partner-role': role,
    role,
    trial: trials.map(({ id }) => id),
  };
};

/**
 * Returns the value of the choice that a text names, in any case.
 *
 * @example choose([['FR', 'France'], ['GB', 'United Kingdom', 'UK']], 'uk') // 'GB'
 */
export const choose = (choices: readonly Choice[], text = ''): string | number | undefined =>
  // An array of names becomes `GB,United Kingdom,UK`.
  [choices.find((choice) => `,${choice},`.toLowerCase().includes(`,${text.toLowerCase()},`)) ?? []].flat()[0];
