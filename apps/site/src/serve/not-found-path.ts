/** The response for a file that the API does not have. */
export const apiNotFound = '/api/v1/404.json';

/**
 * Returns the path of the 404 page in the language of an address, or of the 404 response of the API.
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
