import { choose, filtersOf } from '../components/partner-filter.ts';
import type { Feed } from '../feed/types.ts';
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
  for (const [name, allowed] of Object.entries({ ...attributes, ...filtersOf({ partners: [], ...feed }) })) {
    // Version 0.1.0 had `role`. ARIA has it too, so only the roles of the project count and no other value is a mistake.
    const isOld = name === 'role';
    const text = (element.getAttribute(name) ?? (isOld ? element.dataset.role : '') ?? '').trim();
    if (!text || !allowed[0]) continue;
    const value =
      typeof allowed !== 'string'
        ? choose(allowed, name === 'lang' ? primaryLanguage(text) : text)
        : (allowed === 'text' || Number(text) >= 1) && text;
    if (value) options[name.replace(/-(.)/, (_, letter) => letter.toUpperCase())] = value;
    else if (!isOld) warn(`${name}="${text}" must be ${[...new Set([allowed].flat(2))].join(', ')}`);
    if (value && isOld) warn('role is deprecated, use partner-role');
  }
  return options;
};
