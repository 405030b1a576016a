import { intro, text } from '@clack/prompts';
import { citedLeaves, isCovered } from '../check/coverage.ts';
import { type Entry, readEntries } from '../check/entry.ts';
import type { Texts } from '../check/index.ts';
import { startOf } from '../check/problem.ts';
import { readContent } from '../check/read-content.ts';
import { schemaOfFile } from '../schema/file.ts';
import { type CollectionName, id as idSchema, type ReferenceTarget } from '../schema/id.ts';
import { schemasIn } from '../schema/index.ts';
import { answered, askRecord, type Choice, type Terminal } from './ask.ts';
import { titleOf } from './read-records.ts';

/** The input of an interview. */
export interface Interview {
  readonly collection: CollectionName;
  readonly texts: Texts;
  /** The id, if it is known already. */
  readonly given: string | undefined;
  readonly isFree: (id: string) => boolean;
  readonly terminal?: Terminal;
}

/**
 * Asks for a new record, key by key. References are chosen from the existing records.
 *
 * @throws {GivenUp} if the user cancels.
 */
export const interview = async ({ collection, texts, given, isFree, terminal = {} }: Interview) => {
  intro(`A new record in ${collection}`, terminal);
  const content = readContent(texts, new Map());
  const { languages } = content;
  const { entries } = readEntries(content);
  const id = given ?? (await askId(isFree, terminal));
  const file = collection === 'news' ? `news/${id}.${languages[0]}.md` : `${collection}/${id}.yaml`;
  const schema = schemaOfFile(file, languages) ?? schemasIn(languages).collections[collection];
  const value = await askRecord(schema, {
    terminal,
    languages,
    choicesOf: (target) => choicesOf(entries, target),
    factsOf: (record) => fieldsToSupport({ collection, id, schema, languages, value: record }),
  });
  return { id, value };
};

const askId = (isFree: (id: string) => boolean, terminal: Terminal) =>
  answered(
    text({
      message: 'Id: the name of the file and part of its permanent address',
      placeholder: 'university-of-gothenburg',
      validate: (words = '') => {
        const { error } = idSchema.safeParse(words);
        if (error) return `"${words}" ${error.issues[0]?.message}`;
        return isFree(words) ? undefined : `"${words}" exists already`;
      },
      ...terminal,
    }),
  );

const choicesOf = (entries: readonly Entry[], target: ReferenceTarget): Choice[] => {
  const [collection, list] = target.split('.');
  const records = entries.filter((entry) => entry.collection === collection);
  if (!list) return records.map((entry) => ({ value: entry.id, label: `${titleOf(entry)} (${entry.id})` }));
  return records.flatMap(({ value }) => (value[list] as { id: string }[]).map(({ id }) => ({ value: id, label: id })));
};

/** The fields of a record that a source may support; those without a source come first. */
const fieldsToSupport = (record: Omit<Entry, 'at' | 'file'>): string[] => {
  const [original] = record.languages;
  const entry = { ...record, file: '', at: () => startOf('') };
  const leaves = citedLeaves(entry).map(({ path, name }) => {
    const [field = '', part] = name.split('.');
    const isDeep = part !== undefined && part !== original && typeof path[1] === 'string';
    return { field: isDeep ? `${field}.${part}` : field, isCovered: isCovered(entry, name) };
  });
  return [...new Set(leaves.sort((a, b) => Number(a.isCovered) - Number(b.isCovered)).map(({ field }) => field))];
};
