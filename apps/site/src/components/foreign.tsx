import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';

interface ForeignProps {
  readonly site: Pick<Site, 'lang'>;
  /** BCP 47. */
  readonly lang: string;
  /** Whether it is a proper name, which translation tools must leave unchanged. */
  readonly name?: boolean;
  readonly children: ReactNode;
}

/** Text whose language is the same on every page, such as a name; marked with `lang` where the page has another language. */
export const Foreign = ({ site, lang, name = false, children }: ForeignProps) =>
  lang === site.lang && !name ? (
    children
  ) : (
    <span lang={lang === site.lang ? undefined : lang} translate={name ? 'no' : undefined}>
      {children}
    </span>
  );
