import { pagePath } from '@mirocals/data/address';
import { siteLanguages } from '../model/site.ts';

/**
 * The page that says that an address is wrong, in the language under which it was looked for.
 *
 * @example notFoundPath('/fr/no-such-page/') // '/fr/404.html'
 */
export const notFoundPath = (address: string): string =>
  pagePath('/404.html', siteLanguages.find((lang) => address.startsWith(`/${lang}/`)) ?? 'en');
