/** A word of a text as it is written, with its parts: `l’Al-Chalabi` has the parts `al` and `chalabi`. */
export interface Compound {
  readonly written: string;
  readonly parts: readonly string[];
}

const compound = /[\p{L}\p{N}]+(?:['’ʼ‐‑-][\p{L}\p{N}]+)*/gu;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|dall|nell|sull|all|coll|un|quest|quell)$/;
const elision = /^(\p{L}+)['’ʼ]/u;
/** In these the dash does not join: 12–18 and 12-18 are ranges. */
const range = /^\d+-\d+$/;
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l' };

/**
 * A text in lower case without accents and invisible characters, so that every spelling of a word is the same.
 *
 * @example fold('Hôpital Göteborg') // 'hopital goteborg'
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[œæøßł]/g, (letter) => letters[letter] ?? letter);

/**
 * The words of a text. An elided article is left out: `l’essai` is `essai`.
 *
 * @example compoundsOf('IL-2') // [{ written: 'il-2', parts: ['il', '2'] }]
 */
export const compoundsOf = (text: string): Compound[] =>
  (fold(text).match(compound) ?? []).map((found) => {
    const [, article = ''] = elision.exec(found) ?? [];
    const written = elided.test(article) ? found.slice(article.length + 1) : found;
    return { written, parts: written.split(/['’ʼ‐‑-]/) };
  });

/** The joined form of a compound: `il2` for `IL-2`, `alchalabi` for `Al-Chalabi`. */
export const joined = ({ written, parts }: Compound): string[] =>
  parts.length > 1 && !range.test(written) ? [parts.join('')] : [];

/** Whether a part of a word is in the index: single letters are not. */
export const isIndexed = (part: string): boolean => part.length > 1 || /\p{N}/u.test(part);

const kept = new Map<string, readonly string[]>();

const termsOfOne = (written: string) => {
  const known = kept.get(written);
  if (known) return known;
  const terms = compoundsOf(written).flatMap((one) => [...one.parts.filter(isIndexed), ...joined(one)]);
  kept.set(written, terms);
  return terms;
};

/**
 * What a text is found by: the parts of its words, and their joined forms.
 *
 * @example termsOf("King's IL-2") // ['king', 'kings', 'il', '2', 'il2']
 */
export const termsOf = (text: string): string[] => text.split(/\s+/).flatMap(termsOfOne);
