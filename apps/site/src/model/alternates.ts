import { pagePath } from '@mirocals/widgets/feed';
import { type Site, siteLanguages } from './site.ts';

/** The same page in every language that the site speaks, with `x-default` for all others. */
export const alternatesOf = ({ origin }: Pick<Site, 'origin'>, path: string) => [
  ...siteLanguages.map((lang) => ({ lang: lang as string, href: `${origin}${pagePath(path, lang)}` })),
  { lang: 'x-default', href: `${origin}${path}` },
];
