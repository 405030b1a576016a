import { basePathOf, type SiteFiles } from './site-folder.ts';

/**
 * Converts the redirects of a site, in the format of Netlify and Cloudflare Pages, into an nginx map of old to new addresses. Like
 * the files, they are relative to the path of the site.
 *
 * @example '/news/a/ /news/b/ 301\n' becomes '"/news/a/" "/news/b/";\n'
 * @throws if a line has another form. A quote or a dollar sign in an address would have a special meaning in nginx.
 */
export const redirectsMap = (files: SiteFiles): string => {
  const start = `${basePathOf(files)}/`;
  const relative = (address: string) => (address.startsWith(start) ? address.slice(start.length - 1) : address);
  return (files.get('_redirects')?.toString() ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, from, to] = /^(\/[\w./~-]*) (\/[\w./~#-]*) 301$/.exec(line) ?? [];
      if (from === undefined || to === undefined) throw new Error(`_redirects has an unsupported line: ${line}`);
      return `"${relative(from)}" "${relative(to)}";\n`;
    })
    .join('');
};
