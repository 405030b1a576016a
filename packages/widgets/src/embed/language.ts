import { choose } from '../components/partner-filter.ts';
import { languages } from './constants.ts';

/**
 * Returns the first subtag of a language tag. Many systems write `fr_FR`.
 *
 * @example primaryLanguage('FR_be') // 'FR'
 */
export const primaryLanguage = (tag: string | null | undefined): string | undefined => /[a-z]+/i.exec(`${tag}`)?.[0];

/**
 * Returns the language around an element, also outside the shadow roots that it is in, or the first language of the site if
 * there are no feeds in it.
 */
export const languageOf = (element: Element): string => {
  const labelled = element.closest('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  if (!labelled && host) return languageOf(host);
  return `${choose(languages, primaryLanguage(labelled?.getAttribute('lang'))) ?? languages[0]}`;
};
