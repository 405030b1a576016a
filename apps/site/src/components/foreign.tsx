import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';

interface ForeignProps {
  readonly site: Pick<Site, 'lang'>;
  /** BCP 47. */
  readonly lang: string;
  readonly children: ReactNode;
}

/** Text whose language is the same on every page, such as a name; marked with `lang` where the page has another language. */
export const Foreign = ({ site, lang, children }: ForeignProps) =>
  lang === site.lang ? children : <span lang={lang}>{children}</span>;
