/**
 * Characters that no text needs and that some outputs cannot represent: control characters, unpaired surrogates,
 * characters without any width, and marks that change the direction of the text after them, so that a reader sees something
 * other than what is written. Joiners are allowed where a script or an emoji needs them, not between Latin letters.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://trojansource.codes
 */
export const strayCharacter =
  /[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<=[\p{Script=Latin}\s\d])[\u200c\u200d]|(?![\t\n])\p{Control}/u;

/** The code point of the first stray character of a text, such as `U+202E`; `U+0000` if there is none. */
export const nameOfStray = (text: string): string => codePointOf(strayCharacter.exec(text)?.[0] ?? '\0');

/** @example codePointOf('\u202e') // 'U+202E' */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Letters that UTF-8 becomes when it is read as Windows-1252 (`Ã©` for é), and what a decoder writes for what it cannot read. */
const misread = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦¢˜]|\ufffd/;

/**
 * The first characters of a text that were read in a wrong encoding; `undefined` if there are none.
 *
 * @example misreadIn('GÃ©nÃ©thon') // 'Ã©'
 */
export const misreadIn = (text: string): string | undefined => misread.exec(text)?.[0];
