import type { Language, Organisation } from '@mirocals/data';

/**
 * The name of an organisation on a page in a language: its own where it has one in that language, else the one that it
 * uses in English, with the language that it is in.
 *
 * @example organisationName(organisations['university-of-gothenburg'], 'sv') // { text: 'Göteborgs universitet', lang: 'sv' }
 */
export const organisationName = (
  { name, nativeName }: Pick<Organisation, 'name' | 'nativeName'>,
  lang: Language,
): { readonly text: string; readonly lang: Language } =>
  nativeName?.lang === lang ? { text: nativeName.text, lang } : { text: name, lang: 'en' };
