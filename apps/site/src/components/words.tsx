import type { Text } from '@mirocals/data';
import type { TextIn } from '@mirocals/data/text';
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

interface PhraseProps {
  readonly site: Site;
  readonly of: Pick<TextIn, 'text' | 'lang'>;
}

/** A text in one language, marked with that language where the page has another one. */
export const Phrase = ({ site, of: { text, lang } }: PhraseProps) =>
  lang === site.lang ? unbroken(text) : <span lang={lang}>{unbroken(text)}</span>;

/** A text of a record in the language of the page, or in the one that it has. */
export const Words = ({ site, of }: WordsProps) => <Phrase site={site} of={site.text(of)} />;
