import type { Mistake } from './mistake.ts';

/** A mistake in a separate paragraph of a news item, reported where `mark` begins in its line. */
const inBody = (what: string, to: string, message: string, mark = to, file = 'news/brexit.en.md'): Mistake => {
  const line = to.split('\n').find((one) => one.includes(mark)) ?? '';
  return {
    what,
    file,
    from: file.endsWith('.en.md') ? 'The French authorities' : 'Les autorités françaises',
    to: `${to}\n\nThe French authorities`,
    at: line,
    column: line.indexOf(mark) + 1,
    says: `body  ${message}`,
  };
};

const link = (what: string, address: string, message: string) =>
  inBody(what, `Read [more](${address}).`, `"${address}" ${message}`, address);

/** Markdown in the text of a news item that the site would not show as it is meant, and links that lead nowhere. */
export const markdown: readonly Mistake[] = [
  inBody('a heading of level 1', '# Heading', 'a heading of level 1 is the title of the page; write ## instead'),
  inBody(
    'an underlined heading of level 1',
    'Heading\n=======',
    'a heading of level 1 is the title of the page; write ## instead',
    'Heading',
  ),
  inBody(
    'a heading that skips a level',
    '#### Level four',
    'a heading of level 4 straight below the title; write ## instead',
  ),
  inBody(
    'a second heading that skips a level',
    '## One\n\n#### Two',
    'a heading of level 4 straight below one of level 2; write ### instead',
    '#### Two',
  ),
  inBody('a heading without a space', '##No space', 'a heading needs a space after ##'),
  inBody('a heading of level 1 without a space', '#Heading', 'a heading needs a space after #'),
  inBody('a heading without words', '##', 'a heading without words; write them after the #'),
  inBody('a heading in a quotation', '> # Heading', 'a heading of level 1 is the title of the page; write ## instead'),
  inBody('bold in HTML', 'A <b>bold</b> word.', 'HTML is shown as it is written: <b>; write **words**', '<b>'),
  inBody('italics in HTML', 'A <em>slanted</em> word.', 'HTML is shown as it is written: <em>; write *words*', '<em>'),
  inBody(
    'a line break in HTML',
    'One line<br>\nand another.',
    'HTML is shown as it is written: <br>; leave a line empty to begin a paragraph',
    '<br>',
  ),
  inBody(
    'a link in HTML',
    'See <a href="/trial/">the trial</a>.',
    'HTML is shown as it is written: <a>; write [words](address)',
    '<a ',
  ),
  inBody(
    'a frame',
    '<iframe src="https://www.example.org/"></iframe>',
    'HTML is shown as it is written: <iframe>; link to the page, as [words](https://…)',
  ),
  inBody(
    'a script',
    '<script>\nalert(1)\n</script>',
    'HTML is shown as it is written: <script>; remove it',
    '<script>',
  ),
  inBody(
    'a block of HTML around a paragraph',
    '<div class="box">\n\nWords.\n\n</div>',
    'HTML is shown as it is written: <div>; remove it',
    '<div class="box">',
  ),
  inBody('a comment in HTML', '<!-- Later. -->', 'HTML is shown as it is written: <!--; remove it'),
  inBody(
    'a picture',
    'Here: ![Photo](photo.jpg)',
    'pictures are not shown; link to the page with it, as [words](https://…), or remove it',
    '![',
  ),
  inBody('swapped brackets', 'Read (the results)[/results/].', 'swapped brackets; write [the results](/results/)', '('),
  inBody(
    'swapped brackets with a space',
    'Read (the results) [/results/].',
    'swapped brackets; write [the results](/results/)',
    '(',
  ),
  inBody(
    'a space between the brackets',
    'Read [the results] (/results/).',
    'a space between the brackets; write [the results](/results/)',
    '[',
  ),
  inBody(
    'only square brackets',
    'Read [the results][/results/].',
    'a link without its address; write [the results](address)',
    '[',
  ),
  inBody('double brackets', 'Read [[results]].', 'double brackets are not a link; write [results](address)', '[['),
  inBody(
    'a bracket that is not closed',
    'Read [the results](/results/',
    'this bracket is never closed; write [the results](/results/)',
    '[',
  ),
  inBody(
    'a space in an address',
    'Read [more](/news/end of recruitment/).',
    'is not read as a link; write [more](address), without spaces in the address',
    '[',
  ),
  inBody(
    'a footnote',
    'It began in 2017[^1].',
    'footnotes are not shown; write the note into the text or link to it',
    '[^',
  ),
  inBody(
    'the code of a forum',
    'A [b]bold[/b] word.',
    'codes of forums are not Markdown; write **words**, *words* or [words](address)',
    '[b]',
  ),
  inBody(
    'an address without brackets',
    'See https://www.example.org/a.',
    'an address that is not a link; write [words](https://www.example.org/a)',
    'https',
  ),
  inBody(
    'an address without brackets or scheme',
    'See www.example.org.',
    'an address that is not a link; write [words](https://www.example.org)',
    'www',
  ),
  inBody(
    'bold that is not closed',
    'A **bold word.',
    'this ** is shown as it is written; close it, without a space inside',
    '**',
  ),
  inBody(
    'code that is not closed',
    '```\nlow-dose IL-2',
    'this ``` is never closed; add a line ``` after the code',
    '```',
  ),
  inBody('a link without an address', 'Read [more]().', 'a link without an address; write [words](address)', ']('),
  inBody('a link without words', 'Read [](/results/).', 'a link without words; write [words](address)', '/results/'),
  link('a link to a misspelt page', '/trail/', 'is not a page; did you mean "/trial/"?'),
  link('a link to a page in the singular', '/result/', 'is not a page; did you mean "/results/"?'),
  link('a link without its slash', '/trial', 'is not a page; did you mean "/trial/"?'),
  link('a link to a file of a page', '/trial.html', 'is not a page; did you mean "/trial/"?'),
  link('a link in capitals', '/Trial/', 'is not a page; did you mean "/trial/"?'),
  link(
    'a link to a misspelt news item',
    '/news/end-of-recruitement/',
    'is not a page; did you mean "/news/end-of-recruitment/"?',
  ),
  link('a link to a record without its folder', '/genethon/', 'is not a page; did you mean "/partners/genethon/"?'),
  link(
    'a link to a page that resembles no other',
    '/shop/',
    'is not a page; write the path of a page, such as /trial/',
  ),
  link('a French link to a misspelt page', '/fr/trail/', 'is not a page; did you mean "/trial/"?'),
  inBody(
    'a link to a misspelt anchor',
    'See [Timothy Tree](/people/#timothy-three).',
    '"#timothy-three" is not an anchor of /people/; did you mean "/people/#timothy-tree"?',
    '/people/',
  ),
  inBody(
    'a link to an anchor that the page lacks',
    'See [below](#more).',
    '"#more" is not an anchor of /news/brexit/; link to the page without it',
    '#more',
  ),
  link('a relative link', '../iltoo-licence-2023/', 'is a relative address; write /news/iltoo-licence-2023/'),
  link(
    'a relative link to a neighbour',
    'iltoo-licence-2023',
    'is a relative address; write /news/iltoo-licence-2023/',
  ),
  link('a link to a source file', 'iltoo-licence-2023.en.md', 'is a relative address; write /news/iltoo-licence-2023/'),
  link('a link without a scheme', 'www.example.org/page', 'has no scheme; write https://www.example.org/page'),
  link('a link to a host without a scheme', 'example.org', 'has no scheme; write https://example.org'),
  link('a link without https', 'http://www.example.org/', 'is not an https address; write https://www.example.org/'),
  link(
    'a link that takes its scheme from the page',
    '//www.example.org/',
    'is not an https address; write https://www.example.org/',
  ),
  link(
    'a link that runs a script',
    'javascript:alert(1)',
    'is not an address that a text may link to; write https://…, mailto:… or a path such as /trial/',
  ),
  link('a mail address without a scheme', 'mail@example.org', 'has no scheme; write mailto:mail@example.org'),
  link(
    'a mail link without an address',
    'mailto:somebody',
    'is not a mail address; write it as mailto:name@example.org',
  ),
  link(
    'a link to an IP address',
    'https://192.0.2.7/',
    'has a host that is not a name in the letters a to z; write the name of the site, other letters in the form xn--…',
  ),
  inBody(
    'a placeholder',
    'The number is TODO.',
    '"TODO" is a placeholder; write the text or remove the sentence',
    'TODO',
  ),
  inBody(
    'filler text',
    'Lorem ipsum dolor sit amet.',
    '"Lorem ipsum" is a placeholder; write the text or remove the sentence',
    'Lorem',
  ),
  {
    what: 'a misspelt link in a translation',
    file: 'news/brexit.fr.md',
    from: '(/results/)',
    to: '(/resultats/)',
    at: '(/resultats/)',
    column: 66,
    says: 'body  "/resultats/" is not a page; did you mean "/results/"?',
  },
];
