/** The second and later bytes of a letter in UTF-8, as Windows-1252 shows them, without those that follow letters in real texts. */
const rest = '\\u0080-\\u009f¡-§¨©ª¬¯´µ¶¸º¿€ƒ†‡ˆ‰‹›ŠšŒœŽžŸ';

/** What UTF-8 becomes when it is read in another encoding (`Ã©` for é), and other traces of a wrong conversion. */
const misread = new RegExp(
  [
    // UTF-8 as Windows-1252: é, then letters of other alphabets, punctuation, an emoji or a byte order mark.
    '[ÃÂ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]',
    '(?<=\\p{Ll})[ÃÂÅÄÐÑÎÏ](?=[^\\p{L}\\s])',
    `[ÄÅÐÑ][${rest}]`,
    'â[€‚„ˆ‰†][^\\s]?|ï[¬¿][^\\s]?|ï»¿|ðŸ',
    // UTF-8 as Mac OS Roman, and code page 850 as Windows-1252.
    '√[©®†∂º§´±∞¶ß•¢£¥¨≠ÆØ°]|‚Ä[ôúùìî¶]',
    '(?<=\\p{L})[‚„](?=\\p{L})',
    // What decoders and web forms write.
    '\\ufffd',
    '\\\\u[\\da-fA-F]{4}|=[C-E][\\dA-F]=[89AB][\\dA-F]|%[C-E][\\dA-F]%[89AB][\\dA-F]',
    '(?<=\\p{L})\\?(?=\\p{Ll})',
  ].join('|'),
  'u',
);

/** A word in an address may have a question mark or percent signs. */
const address = /\S*\/\S*/g;

/** A Latin letter beside a Cyrillic one, or beside a Greek capital that looks like a Latin one: `\u0430` for a. */
const mixed =
  /\p{Script=Latin}([\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο])|([\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο])\p{Script=Latin}/u;

/** Ligatures of PDFs, letters of full width and mathematical letters. */
const styled = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** Without one of these there is nothing to find. Most texts have none. */
const suspicious =
  /[ÃÂÅÄÐÑÎÏâïð√‚„\ufffd\\=%?ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο\p{Script=Cyrillic}\p{Private_Use}\ufb00-\ufb06\uff10-\uff5a\u{1d400}-\u{1d7ff}ØÙ]/u;

/**
 * The first characters of a text that come from a wrong encoding or only look like letters, and what to do; `undefined` if
 * there are none.
 *
 * @example misreadIn('GÃ©nÃ©thon') // { found: 'Ã©', why: 'a letter in a wrong encoding; write the letter itself' }
 */
export const misreadIn = (text: string): { readonly found: string; readonly why: string } | undefined => {
  if (!suspicious.test(text)) return undefined;
  const [garbled] = misread.exec(text.includes('/') ? text.replace(address, ' ') : text) ?? [];
  if (garbled) return { found: garbled, why: 'a letter in a wrong encoding; write the letter itself' };
  const [, one, other] = mixed.exec(text) ?? [];
  const stranger = one ?? other;
  if (stranger)
    return { found: stranger, why: 'a letter of another alphabet that looks like a Latin one; type it again' };
  // Chinese and Japanese texts contain Latin letters of full width.
  const [letter] = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? []
    : (styled.exec(text) ?? []);
  if (letter) return { found: letter, why: `a special form of "${letter.normalize('NFKC')}"; type it again` };
  const [symbol] = /\p{Private_Use}/u.exec(text) ?? [];
  return symbol ? { found: symbol, why: 'a symbol that only one font has; write it in words' } : undefined;
};

/**
 * The index of the first character of a text that is not as it should be: part of a wrong encoding, or an accent that is a
 * separate character; `undefined` if there is none.
 */
export const indexOfMisread = (text: string): number | undefined => {
  const found = misreadIn(text)?.found;
  if (found !== undefined) return text.indexOf(found);
  return /[^\p{Mark}]\p{Mark}+/u.exec(text.normalize('NFC') === text ? '' : text)?.index;
};
