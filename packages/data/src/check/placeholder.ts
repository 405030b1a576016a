/** Words that a writer leaves for later, in the ways in which they are usually written. */
const placeholder = new RegExp(
  [
    '\\b(TODO|To ?Do:|FIXME|TBD|tbd|tbc|tba|(?<!\\d,)XXX+|xxx+|[Ll]orem [Ii]psum|LOREM IPSUM|dolor sit amet|asdf\\w*|blah blah|foo ?bar)(?!\\w)',
    // Within a sentence they are abbreviations, such as that of tuberculosis.
    '\\b(TBC|TBA)(?= *([).…\\]]|$))',
    '\\?{3,}',
    '\\bX{1,3}([.,]X+)? ?%',
    '\\bDRAFT\\b',
    '(?<![a-z]|(est|sont|reste|restent) )[Àà] (compléter|traduire)(?= *[).…]|$)',
    '\\[(?:(?:[Ii]nsert|[Aa]dd|[Yy]our|[Ff]ill in|[Tt]o be|[Cc]omment|[Cc]heck|[Cc]itation needed|[Tt]odo)\\b[^\\][]*|[Dd]ate|[Nn]ame|[Nn]umber)\\](?!\\()',
    '\\b([Yy]our (text|name|title) here)\\b',
    'À (?:TRADUIRE|COMPL[ÉE]TER)|DA (?:TRADURRE|COMPLETARE)|ATT KOMPLETTERA|KOMPLETTERAS|[Kk]ompletteras senare|[Zz]u ergänzen(?= *[).…]|$)|[Ww]ird ergänzt|[Pp]or completar(?= *[).…]|$)|TO BE TRANSLATED|ATT ÖVERSÄTTA|DO NOT PUBLISH|^\\W*([Dd]o not publish|[Tt]ext follows)(?!\\s\\w)',
    '\\(?(?=[TtDdAa][oat])(?<!\\b(remains?|has|have|needs?|is|are|was|were|still|yet) )\\b([Tt]o be (completed|confirmed|added|written|translated)|[Dd]a (completare|tradurre)|[Aa]tt (komplettera|översätta))(?= *[).…]|$)\\)?',
  ].join('|'),
);

/** What is written in place of a whole value that is not known. */
const wholePlaceholder =
  /^(n\/?a|n\.\s?n\.|unknown|none|null|nil|test|name|title|text|untitled|undefined|tbc|[-–—.…?*_\s]+)\.?$/i;

/**
 * The first words of a text that are left for later; `undefined` if there are none.
 *
 * @example placeholderIn('Starts in TBD') // { words: 'TBD', index: 10 }
 */
export const placeholderIn = (text: string): { words: string; index: number } | undefined => {
  if (wholePlaceholder.test(text)) return { words: text, index: 0 };
  const found = placeholder.exec(text);
  return found ? { words: found[0], index: found.index } : undefined;
};
