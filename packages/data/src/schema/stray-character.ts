/**
 * Characters that no text needs and that some outputs cannot represent: control characters, unpaired surrogates,
 * characters without any width, and marks that change the direction of the text after them, so that a reader sees something
 * other than what is written. Joiners and variants are allowed where a script or an emoji needs them, not between Latin letters.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://trojansource.codes
 */
export const strayCharacter =
  /[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u2800\u3164\ufeff\uffa0\ufff9-\ufffc\u{1d173}-\u{1d17a}]|\u034f|\u180b|\u180c|\u180d|\u180f|(?<=[\p{Script=Latin}\s\d])(?:\u200c|\u200d|[\u{e0000}-\u{e007f}]|[\ufe00-\ufe0f](?!\u20e3)|[\u{e0100}-\u{e01ef}])|(?![\t\n])\p{Control}/u;

/** The code point of the first stray character of a text, such as `U+202E`; `U+0000` if there is none. */
export const nameOfStray = (text: string): string => codePointOf(strayCharacter.exec(text)?.[0] ?? '\0');

/** @example codePointOf('\u202e') // 'U+202E' */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
