/**
 * The redirects of a site, from the file that Netlify and Cloudflare Pages read, in the words of nginx: lines of a map from
 * an address to where it leads.
 *
 * @example redirectsMap('/news/a/ /news/b/ 301\n') // '"/news/a/" "/news/b/";\n'
 * @throws where a line is of another form: an address with a quote or a dollar sign would mean something else to nginx
 */
export const redirectsMap = (file: string): string =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, from, to] = /^(\/[\w./-]*) (\/[\w./#-]*) 301$/.exec(line) ?? [];
      if (from === undefined || to === undefined) throw new Error(`_redirects has a line of another form: ${line}`);
      return `"${from}" "${to}";\n`;
    })
    .join('');
