/**
 * The path below which the site is served: empty for a site at the root of its host.
 *
 * @param origin the base URL of the site.
 * @example basePathOf('https://example.org/mirocals') // '/mirocals'
 */
export const basePathOf = (origin: string): string => new URL(origin).pathname.replace(/\/$/, '');

/**
 * Adds the base path to the addresses in a page. Pages are written as if the site were at the root of its host.
 *
 * @example withBasePath('<a href="/trial/">', '/mirocals') // '<a href="/mirocals/trial/">'
 */
export const withBasePath = (html: string, base: string): string =>
  base === '' ? html : html.replace(/ (?:href|src|action)="(?=\/)| content="0; url=(?=\/)/g, `$&${base}`);
