import type { Language, Records, Text } from '@mirocals/data';
import { firstLanguage, textIn } from '@mirocals/data/text';
import { sourceTitle } from './translated.ts';

/** Sorts the lists that are shown in alphabetical order, by the words and the alphabet of a language. */
export const sortedRecords = (records: Records, lang: Language): Records => {
  const first = firstLanguage(records);
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true });
  const compareTexts = (a: Text | undefined, b: Text | undefined) =>
    compare(a ? textIn(a, lang).text : '', b ? textIn(b, lang).text : '');
  return {
    ...records,
    people: records.people.toSorted((a, b) => compare(a.familyName, b.familyName) || compare(a.name, b.name)),
    centres: records.centres.toSorted(
      (a, b) =>
        compare(a.place.country, b.place.country) ||
        compareTexts(a.place.city, b.place.city) ||
        compare(a.name.text, b.name.text),
    ),
    sources: records.sources.toSorted((a, b) => compareTexts(sourceTitle(a, first), sourceTitle(b, first))),
    glossary: records.glossary.toSorted((a, b) => compareTexts(a.term, b.term)),
  };
};
