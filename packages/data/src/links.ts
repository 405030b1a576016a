import { pagePath } from './address.ts';
import type { Language } from './records.ts';

/** The address of a Markdown link to a path of the site, between its parentheses. */
const ownLink = /(?<=\]\()\/(?!\/)[^\s)]*/g;

/** Pages are in every language; other files, such as those of the API, are not. */
const isPage = (path: string) => /^[^?#]*\/([?#]|$)/.test(path);

/**
 * A text in Markdown whose links to pages of the site lead to their version in a language.
 *
 * @param first the first language of the consortium.
 * @param base the base URL of the site; without it, the links stay paths.
 * @example linksIn('[Results](/results/)', 'fr', 'en', 'https://mirocals.example') // '[Results](https://mirocals.example/fr/results/)'
 */
export const linksIn = (markdown: string, lang: Language, first: Language, base = ''): string =>
  markdown.replace(ownLink, (path) => base.replace(/\/$/, '') + (isPage(path) ? pagePath(path, lang, first) : path));
