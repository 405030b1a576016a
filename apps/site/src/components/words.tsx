import type { Text } from '@mirocals/data';
import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';

interface WordsProps {
  readonly site: Site;
  readonly of: Text;
}

/** Matches a name such as "IL-2", which must stay on one line: browsers break lines after a hyphen. */
export const hyphened = /(\p{L}+-\p{N}+)/u;

const unbroken = (text: string): ReactNode => {
  const [first, ...rest] = text.split(hyphened);
  if (rest.length === 0) return first;
  // The index is a safe key: the parts of a text keep their order.
  return [first, ...rest].map((part, index) =>
    index % 2 ? (
      <span key={index} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
};

/** A text of a record, marked with its language where the page has another one. */
export const Words = ({ site, of }: WordsProps) => {
  const { text, lang } = site.text(of);
  return lang === site.lang ? unbroken(text) : <span lang={lang}>{unbroken(text)}</span>;
};
