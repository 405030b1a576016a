/** Words that a writer leaves for later, in the ways in which they are usually written. */
const placeholder =
  /\b(TODO|To ?Do:|FIXME|TBD|TBC|TBA|tbd|tbc|tba|XXX+|xxx+|[Ll]orem ipsum|LOREM IPSUM|dolor sit amet|asdf\w*|blah blah|foo ?bar)(?!\w)|\?{3,}|\[(?:(?:[Ii]nsert|[Aa]dd|[Yy]our|[Ff]ill in|[Tt]o be)\b[^\][]*|[Dd]ate|[Nn]ame|[Nn]umber)\](?!\()/;

/**
 * The first words of a text that are left for later; `undefined` if there are none.
 *
 * @example placeholderIn('Starts in TBD') // { words: 'TBD', index: 10 }
 */
export const placeholderIn = (text: string): { words: string; index: number } | undefined => {
  const found = placeholder.exec(text);
  return found ? { words: found[0], index: found.index } : undefined;
};
