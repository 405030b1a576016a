import { languages } from './constants.ts';

/**
 * Returns the first subtag of a language tag in lower case. Many systems write `fr_FR`.
 *
 * @example primaryLanguage('FR_be') // 'fr'
 */
export const primaryLanguage = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/, 1).join();

/**
 * Returns the language around an element, also outside the shadow roots that it is in, or the first language of the site if
 * there are no feeds in it.
 */
export const languageOf = (element: Element): string => {
  const labelled = element.closest('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  if (!labelled && host) return languageOf(host);
  const wanted = primaryLanguage(`${labelled?.getAttribute('lang')}`);
  return `${languages.find((lang) => lang === wanted) ?? languages[0]}`;
};
