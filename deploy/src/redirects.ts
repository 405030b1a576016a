/**
 * Converts the redirects of Netlify and Cloudflare Pages into an nginx map of old to new addresses.
 *
 * @example redirectsMap('/news/a/ /news/b/ 301\n') // '"/news/a/" "/news/b/";\n'
 * @throws if a line has another form. A quote or a dollar sign in an address would have a special meaning in nginx.
 */
export const redirectsMap = (file: string): string =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, from, to] = /^(\/[\w./-]*) (\/[\w./#-]*) 301$/.exec(line) ?? [];
      if (from === undefined || to === undefined) throw new Error(`_redirects has an unsupported line: ${line}`);
      return `"${from}" "${to}";\n`;
    })
    .join('');
