import type { Text } from '@mirocals/data';
import type { Site } from '../model/site.ts';

interface WordsProps {
  readonly site: Site;
  readonly of: Text;
}

/** A text of a record; marked with its language where that is not the page's. */
export const Words = ({ site, of }: WordsProps) => {
  const { text, lang } = site.text(of);
  return lang === site.lang ? text : <span lang={lang}>{text}</span>;
};
