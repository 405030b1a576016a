/**
 * Characters that no text needs and that some outputs cannot represent: control characters, unpaired surrogates, and
 * marks that change the direction of the text after them, so that a reader sees something other than what is written.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://trojansource.codes
 */
export const strayCharacter = /[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}]|(?![\t\n])\p{Control}/u;

/** The code point of the first stray character of a text, such as `U+202E`; `U+0000` if there is none. */
export const nameOfStray = (text: string): string => {
  const code = strayCharacter.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};
