import { type Language, shippedLanguages } from '../schema/languages.ts';

/** Short words that sentences of a language can hardly do without, and that the others do not have. */
const words: Readonly<Record<Language, string>> = {
  en: 'the of and with was were is are from which that have has',
  fr: 'les des une est sont dans pour avec et du au aux qui',
  it: 'il gli che della dei delle nel nella sono è stato stata',
  sv: 'och att det som för av är med på har ett inte',
  de: 'der das und ist nicht mit eine einen für auf wurde wird dem',
  es: 'el los las y una del fue fueron por está son',
};

const wordIn = (language: Language) =>
  new RegExp(`(?<![\\wÀ-ÿ])(?:${words[language].replaceAll(' ', '|')})(?![\\wÀ-ÿ])`, 'gi');

const common = Object.fromEntries(shippedLanguages.map((one) => [one, wordIn(one)])) as Readonly<
  Record<Language, RegExp>
>;

/** So many words of another language, and none of its own, no text has by chance. */
const enough = 3;

/**
 * The language of a text, if it is certainly not the one that it is meant to be in; `undefined` otherwise.
 *
 * @example otherLanguage('The trial of the drug was over.', 'fr', ['en', 'fr']) // 'en'
 */
export const otherLanguage = (text: string, meant: Language, languages: readonly Language[]): Language | undefined =>
  text.search(common[meant]) >= 0
    ? undefined
    : languages.find((one) => one !== meant && (text.match(common[one]) ?? []).length >= enough);
