import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';

interface ForeignProps {
  readonly site: Pick<Site, 'lang'>;
  /** BCP 47. */
  readonly lang: string;
  readonly children: ReactNode;
}

/** Words that are in a language of their own on every page, such as a name; marked where that is not the page's. */
export const Foreign = ({ site, lang, children }: ForeignProps) =>
  lang === site.lang ? children : <span lang={lang}>{children}</span>;
