import { isLanguage, type Languages } from '../../schema/languages.ts';
import { link } from '../../schema/link.ts';
import { nearest } from '../suggest.ts';
import { isSiteFile, type SiteAddresses } from './site-addresses.ts';

/**
 * What is wrong with the address of a link in a text, and what to write.
 *
 * @param page the path of the page that shows the text.
 * @param pages all pages of the site.
 * @param languages those of the site; its pages in the first one have no language in their address.
 * @example linkFault('/trail/', '/news/visit/', pages, ['en']) // '"/trail/" is not a page; did you mean "/trial/"?'
 */
export const linkFault = (
  address: string,
  page: string,
  pages: SiteAddresses,
  languages: Languages,
): string | undefined => {
  if (address === '') return 'a link without an address; write [words](address)';
  const [, inQuotes] = /^["'“”„«»‘’](.*?)["'“”«»‘’]?$/.exec(address) ?? [];
  if (inQuotes !== undefined) return `the address is in quotes; write ${inQuotes}`;
  if (address === page) return `"${address}" is the page of this text; remove the link`;
  if (/^\/(?!\/)/.test(address)) return pathFault(address, pages, languages);
  if (address.startsWith('#')) return anchorFault(page, address.slice(1), pages);
  if (address.startsWith('mailto:')) return mailFault(address);
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  const [misspelt] = /^(?!https?:\/\/\w)h?t?tt?ps?[:;]?\/+/i.exec(address) ?? [];
  if (misspelt) return `"${address}" is not an https address; write https://${address.slice(misspelt.length)}`;
  if (/^https?$/i.test(scheme ?? '') || address.startsWith('//')) return outerFault(address);
  if (scheme)
    return `"${address}" is not an address that a text may link to; write https://…, mailto:… or a path such as /trial/`;
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(address)) return `"${address}" has no scheme; write mailto:${address}`;
  if (isHost(address)) return `"${address}" has no scheme; write https://${address}`;
  return relativeFault(address, page, pages);
};

/** Whether a relative address begins with the name of a site, and not with that of a file. */
const isHost = (address: string) => {
  const [host = ''] = address.split(/[/?#]/);
  return (
    /^(www\.|([a-z\d-]+\.)+[a-z]{2,}$)/i.test(host) && !/\.(html?|php|md|ya?ml|pdf|jpe?g|png|svg|docx?)$/i.test(host)
  );
};

const outerFault = (address: string) => {
  const inFull = address.replace(/^(http:)?\/\//i, 'https://');
  const { error } = link.safeParse(inFull);
  if (inFull !== address && !error) return `"${address}" is not an https address; write ${inFull}`;
  return error ? `"${address}" ${error.issues[0]?.message}` : undefined;
};

const mailFault = (address: string) =>
  /^mailto:[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(address)
    ? undefined
    : `"${address}" is not a mail address; write it as mailto:name@example.org`;

const pathFault = (address: string, pages: SiteAddresses, languages: Languages): string | undefined => {
  const [, whole = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const path = withoutLanguage(whole);
  if (isSiteFile(path)) return undefined;
  const isInLanguage = path === whole || languages.slice(1).some((language) => whole.startsWith(`/${language}/`));
  if (!isInLanguage || !pages.has(path)) return `"${address}" is not a page${meant(path, pages)}`;
  return anchor === undefined ? undefined : anchorFault(path, anchor, pages);
};

/** The path of a page in the first language; it may be written with another one. */
const withoutLanguage = (path: string) => {
  const [, language = ''] = path.split('/');
  return isLanguage(language) ? path.slice(language.length + 1) : path;
};

const meant = (path: string, pages: SiteAddresses) => {
  const words = path
    .toLowerCase()
    .replace(/(^|\/)(index)?(\.html?|\.md|\.php)?\/?$/, '/')
    .replace(/\.(html?|md|php)\/?$/, '/');
  const all = [...pages.keys()];
  const similar = pages.has(words)
    ? words
    : (all.find((page) => page.endsWith(`/${lastOf(words)}/`)) ?? nearest(words, all));
  return similar === undefined ? '; write the path of a page, such as /trial/' : `; did you mean "${similar}"?`;
};

/** The last word of a path; of one that has none, a word that is no page. */
const lastOf = (path: string) =>
  path
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ?? '?';

const anchorFault = (page: string, anchor: string, pages: SiteAddresses): string | undefined => {
  const anchors = pages.get(page);
  if (!anchors || anchors.has(anchor)) return undefined;
  const similar = nearest(anchor, [...anchors]);
  return `"#${anchor}" is not an anchor of ${page}${similar ? `; did you mean "${page}#${similar}"?` : '; link to the page without it'}`;
};

const relativeFault = (address: string, page: string, pages: SiteAddresses): string => {
  const { pathname, hash } = new URL(address, `https://site.example${page}`);
  const path = pathname.replace(/\/?$/, '/');
  const advice = pages.has(path)
    ? `; write ${path}${hash}`
    : meant(path, pages).replace(/did you mean "(.*)"\?/, 'write $1');
  return `"${address}" is a relative address${advice}`;
};
