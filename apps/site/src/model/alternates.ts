import { pagePath } from '@mirocals/data/address';
import { type Site, siteLanguages } from './site.ts';

/** The addresses of a page in every language, and `x-default` for all other languages. */
export const alternatesOf = ({ origin }: Pick<Site, 'origin'>, path: string) => [
  ...siteLanguages.map((lang) => ({ lang: lang as string, href: `${origin}${pagePath(path, lang)}` })),
  { lang: 'x-default', href: `${origin}${path}` },
];
