import { pagePath } from '@mirocals/data/address';
import { siteLanguages } from '../model/site.ts';

/** The answer to a request for a file that the API does not have. */
export const apiNotFound = '/api/v1/404.json';

/**
 * The page that says that an address is wrong, in the language under which it was looked for, or the answer of the API.
 *
 * @example notFoundPath('/fr/no-such-page/') // '/fr/404.html'
 * @example notFoundPath('/api/v1/no-such-file.json') // '/api/v1/404.json'
 */
export const notFoundPath = (address: string): string =>
  address.startsWith('/api/')
    ? apiNotFound
    : pagePath('/404.html', siteLanguages.find((lang) => address.startsWith(`/${lang}/`)) ?? 'en');
