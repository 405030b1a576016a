import { choose, countriesOf, rolesOf } from '../components/partner-filter.ts';
import type { Feed, PartnersFeed } from '../feed/types.ts';
import { attributes } from './constants.ts';
import { primaryLanguage } from './language.ts';

/** The attributes of an element as props of its component, such as `{ headingLevel: 3 }`. */
export type Options = Record<string, string | number>;

const warnings = new Set<string>();

/** Warns once of a mistake, however many elements have it. */
const warn = (message: string) => {
  if (!warnings.has(message)) console.warn(message);
  warnings.add(message);
};

/**
 * Reads the attributes of an element. A value that is not allowed counts as missing, and the console says which are.
 *
 * @example readOptions(element, feed) // { limit: 3, headingLevel: 3 }
 */
export const readOptions = (element: HTMLElement, feed: Feed): Options => {
  const options: Options = {};
  // What these two allow depends on the feed.
  const filters = 'partners' in feed && {
    country: countriesOf(feed as PartnersFeed),
    'partner-role': rolesOf(feed as PartnersFeed),
  };
  for (const [name, allowed] of Object.entries({ ...attributes, ...filters })) {
    let text = element.getAttribute(name)?.trim();
    if (typeof allowed === 'string') {
      if (text && (allowed === 'text' || Number(text) >= 1)) options[name] = text;
      else if (text) warn(`${name}="${text}" must be ${allowed}`);
      continue;
    }
    // Version 0.1.0 had `role`. It is also an attribute of ARIA, so only the roles of the project count.
    const old = name === 'partner-role' && choose(allowed, element.getAttribute('role') ?? element.dataset.role);
    if (old && !text) warn(`role="${old}" is deprecated, use partner-role`);
    text ||= old || '';
    if (!text) continue;
    const value = choose(allowed, name === 'lang' ? primaryLanguage(text) : text);
    if (value) options[name.replace(/-./, ([, letter]) => `${letter}`.toUpperCase())] = Number(value) || value;
    else warn(`${name}="${text}" is not one of ${[...new Set(allowed.map(([first]) => first))].join(', ')}`);
  }
  return options;
};
