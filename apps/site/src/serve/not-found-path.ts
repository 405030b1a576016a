/** The answer to a request for a file that the API does not have. */
export const apiNotFound = '/api/v1/404.json';

/**
 * The page that says that an address is wrong, in the language under which it was looked for, or the answer of the API.
 *
 * @param has whether the site has the file at a path.
 * @example notFoundPath('/fr/no-such-page/', has) // '/fr/404.html'
 * @example notFoundPath('/api/v1/no-such-file.json', has) // '/api/v1/404.json'
 */
export const notFoundPath = (address: string, has: (path: string) => boolean): string => {
  if (address.startsWith('/api/')) return apiNotFound;
  const [, language = ''] = address.split('/');
  return language !== '' && has(`/${language}/404.html`) ? `/${language}/404.html` : '/404.html';
};
