/**
 * What no text needs and some output has no place for: control characters, halves of characters, and marks that turn the
 * direction of what stands after them, so that a reader sees something else than what is written.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://trojansource.codes
 */
export const strayCharacter = /[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}]|(?![\t\n])\p{Control}/u;

/** The first such character of a text by its number, as `U+202E`; `U+0000` where there is none. */
export const nameOfStray = (text: string): string => {
  const code = strayCharacter.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};
