import { languages } from './constants.ts';

/**
 * Returns the first subtag of a language tag in lower case. Many systems write `fr_FR`.
 *
 * @example primaryLanguage('FR_be') // 'fr'
 */
export const primaryLanguage = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/, 1).join();

/** Returns the language around an element, also outside the shadow roots that it is in, or English if there are no feeds in it. */
export const languageOf = (element: Element): string => {
  const labelled = element.closest('[lang]');
  if (labelled) return languages.find((lang) => lang === primaryLanguage(`${labelled.getAttribute('lang')}`)) ?? 'en';
  const { host } = element.getRootNode() as ShadowRoot;
  return host ? languageOf(host) : 'en';
};
