import type { Text } from '@mirocals/data';
import type { ReactNode } from 'react';
import type { Site } from '../model/site.ts';

interface WordsProps {
  readonly site: Site;
  readonly of: Text;
}

/** A name such as "IL-2", which is to stay on one line; a hyphen is a place to break at otherwise. */
export const hyphened = /(\p{L}+-\p{N}+)/u;

const unbroken = (text: string): ReactNode => {
  const [first, ...rest] = text.split(hyphened);
  if (rest.length === 0) return first;
  // An index will do as a key: the parts of one text never change their places.
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

/** A text of a record; marked with its language where that is not the page's. */
export const Words = ({ site, of }: WordsProps) => {
  const { text, lang } = site.text(of);
  return lang === site.lang ? unbroken(text) : <span lang={lang}>{unbroken(text)}</span>;
};
