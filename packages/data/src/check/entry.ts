import type * as z from 'zod';
import type { CollectionName } from '../schema/id.ts';
import { schemasIn } from '../schema/index.ts';
import { type Languages, languageName } from '../schema/languages.ts';
import type { ContentFile } from './content-file.ts';
import { fileProblem, type Located, type Problem } from './problem.ts';
import type { Content, RecordFile } from './read-content.ts';
import { problemsIn } from './shape.ts';

/** A record that conforms to its schema, with the position of each of its values. */
export interface Entry extends Located {
  readonly collection: CollectionName;
  readonly id: string;
  /** The file of the record; for a news item, the one in the first language. */
  readonly file: string;
  readonly schema: z.ZodType;
  /** Those of the consortium. */
  readonly languages: Languages;
  readonly value: Record<string, unknown>;
}

/** The records of a content folder that conform to their schemas, and the keys of those that do not. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** `collection/id` of each record that failed validation; references to it are not reported. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Combines the files of each record and validates them against their schemas. Misnamed files count as broken records. */
export const readEntries = ({
  files,
  misnamed,
  languages,
}: Pick<Content, 'files' | 'misnamed' | 'languages'>): Entries => {
  const [original] = languages;
  const records = Map.groupBy(files, ({ collection, id }) => `${collection}/${id}`);
  const problems: Problem[] = [];
  const broken = new Set(misnamed);
  const entries: Entry[] = [];
  for (const [key, parts] of records) {
    const found = parts.flatMap(({ content }) => problemsIn(content, languages));
    const main = parts.find(({ language }) => language === undefined || language === original);
    if (!main && !misnamed.has(key))
      found.push(
        fileProblem(
          parts[0]?.file ?? key,
          `has no ${languageName(original)} version; add ${key}.${original}.md`,
          'shape',
        ),
      );
    problems.push(...found);
    if (found.length > 0 || !main) broken.add(key);
    else entries.push(entryIn(main, parts, languages));
  }
  return { entries, broken, problems };
};

const made = new WeakMap<ContentFile, { parts: readonly ContentFile[]; entry: Entry }>();

/** The record in these files; the same object as in the last run if neither they nor the languages have changed. */
const entryIn = (main: RecordFile, files: readonly RecordFile[], languages: Languages): Entry => {
  const parts = files.map(({ content }) => content);
  const known = made.get(main.content);
  const isSame =
    known?.entry.schema === schemasIn(languages).collections[main.collection] &&
    known.parts.length === parts.length &&
    known.parts.every((part, index) => part === parts[index]);
  if (isSame) return known.entry;
  const entry = main.language ? newsEntry(main, files, languages) : entryOf(main, languages);
  made.set(main.content, { parts, entry });
  return entry;
};

const entryOf = ({ collection, id, file, content }: RecordFile, languages: Languages): Entry => ({
  collection,
  id,
  file,
  schema: schemasIn(languages).collections[collection],
  languages,
  value: content.value as Record<string, unknown>,
  at: content.at,
});

const words = ['title', 'summary', 'body'] as const;

/** A news item: the words of its files become language maps, and each of them keeps its position in its own file. */
const newsEntry = (original: RecordFile, parts: readonly RecordFile[], languages: Languages): Entry => {
  const fileOf = new Map<unknown, ContentFile>(parts.map((part) => [part.language, part.content]));
  const { title: _t, summary: _s, body: _b, ...facts } = original.content.value as Record<string, unknown>;
  const texts = words.map((word) => {
    const inLanguages = parts.flatMap((part) => {
      const { [word]: text, reviewed } = part.content.value as Record<string, unknown>;
      return text === undefined ? [] : [[part.language, part === original ? text : { text, reviewed }]];
    });
    return [word, Object.fromEntries(inLanguages)];
  });
  const at: Entry['at'] = (path, part) => {
    const [first, language, leaf] = path;
    const word = words.find((candidate) => candidate === first);
    if (!word) return original.content.at(path, part);
    const file = fileOf.get(language) ?? original.content;
    return file.at([leaf === 'reviewed' ? leaf : word], part);
  };
  return { ...entryOf(original, languages), value: { ...Object.fromEntries(texts), ...facts }, at };
};
