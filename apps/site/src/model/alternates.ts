import { pagePath } from '@mirocals/data/address';
import { languagesOf } from '@mirocals/data/text';
import type { Site } from './site.ts';

/** The addresses of a page in every language, and `x-default` for all other languages. */
export const alternatesOf = ({ origin, records }: Pick<Site, 'origin' | 'records'>, path: string) => {
  const languages = languagesOf(records);
  return [
    ...languages.map((lang) => ({ lang: lang as string, href: `${origin}${pagePath(path, lang, languages[0])}` })),
    { lang: 'x-default', href: `${origin}${path}` },
  ];
};
