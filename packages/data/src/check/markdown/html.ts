/** What to write in Markdown in place of a tag. */
const instead: Readonly<Record<string, string>> = {
  a: 'write [words](address)',
  b: 'write **words**',
  strong: 'write **words**',
  i: 'write *words*',
  em: 'write *words*',
  br: 'leave a line empty to begin a paragraph',
  p: 'leave a line empty to begin a paragraph',
  h1: 'write ## before a heading',
  h2: 'write ## before a heading',
  h3: 'write ### before a heading',
  li: 'write - before each entry',
  ol: 'write 1. before each entry',
  ul: 'write - before each entry',
  hr: 'write a line ***',
  img: 'link to the page with the picture, as [words](https://…)',
  iframe: 'link to the page, as [words](https://…)',
};

/** Elements that people write; those of other names are words in angle brackets. */
const elements = new Set(
  'a abbr article aside audio b big blockquote body br button center cite code dd del details div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta nav object ol option p picture pre q s script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul var video'.split(
    ' ',
  ),
);

/** Whether a piece of text in angle brackets is HTML, such as `<b>`, `<!-- … -->`, `<my-element>` or `<Any name="…">`. */
export const isHtml = (text: string): boolean => {
  const [, name = ''] = /^\s*<\/?([a-z][\w-]*)/i.exec(text) ?? [];
  return name === '' || name.includes('-') || elements.has(name.toLowerCase()) || /="|^\s*<\//.test(text);
};

/**
 * The name of the tag with which a piece of HTML begins, and what is wrong with it.
 *
 * @example htmlFault('<b>') // { tag: 'b', message: 'HTML is shown as it is written: <b>; write **words**' }
 */
export const htmlFault = (html: string): { tag: string; message: string } => {
  const [, tag = ''] = /^\s*<(\/?[a-z][\w-]*)/i.exec(html) ?? [];
  const name = tag.toLowerCase();
  const shown = name === '' ? html.trim().slice(0, 4) : `<${name}>`;
  const advice = instead[name.replace('/', '')] ?? 'remove it';
  return { tag: name, message: `HTML is shown as it is written: ${shown}; ${advice}` };
};
