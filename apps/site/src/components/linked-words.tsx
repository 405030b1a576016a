import type { Text } from '@mirocals/data';
import type { Site } from '../model/site.ts';
import { Phrase } from './words.tsx';

interface LinkedWordsProps {
  readonly site: Site;
  readonly of: Text;
}

/** The websites of the organisations by their names, the longest name first. */
const websites = ({ records }: Site): readonly (readonly [name: string, website: string])[] =>
  records.organisations
    .flatMap(({ name, shortName, website }) =>
      website ? [name, shortName].flatMap((one) => (one ? [[one, website] as const] : [])) : [],
    )
    .toSorted(([one], [other]) => other.length - one.length);

/** A text in which the name of each organisation that has a website is a link to it. */
export const LinkedWords = ({ site, of }: LinkedWordsProps) => {
  const { text, lang } = site.text(of);
  const known = new Map(websites(site));
  if (known.size === 0) return <Phrase site={site} of={{ text, lang }} />;
  const names = new RegExp(
    `(?<!\\p{L})(${[...known.keys()].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?!\\p{L})`,
    'u',
  );
  // The index is a safe key: the parts of a text keep their order.
  return text.split(names).map((part, index) =>
    index % 2 ? (
      <a key={index} href={known.get(part)} translate="no">
        {part}
      </a>
    ) : (
      <Phrase key={index} site={site} of={{ text: part, lang }} />
    ),
  );
};
