import type * as z from 'zod';
import { schemaOfFile } from '../schema/file.ts';
import type { CollectionName } from '../schema/id.ts';
import { schemas } from '../schema/index.ts';
import type { ContentFile } from './content-file.ts';
import type { Path, Position, Problem } from './problem.ts';
import type { RecordFile } from './read-content.ts';
import { checkShape } from './shape.ts';

/** A record whose files have the shape of their schema, with the place of each of its values. */
export interface Entry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly schema: z.ZodType;
  readonly value: Record<string, unknown>;
  readonly at: (path: Path, part?: 'key' | 'value') => Position;
}

/** The records of a content folder as far as they have their shape, and the ids of those that do not. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** `collection/id` of every record that has a problem of its own: who refers to it is not to blame. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Brings the files of each record together and checks each against its schema. */
export const readEntries = (files: readonly RecordFile[]): Entries => {
  const records = Map.groupBy(files, ({ collection, id }) => `${collection}/${id}`);
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const entries: Entry[] = [];
  for (const [key, parts] of records) {
    const found = parts.flatMap(problemsOf);
    const main = parts.find(({ language }) => language === undefined || language === 'en');
    if (!main)
      found.push({ ...fileStart(parts[0] as RecordFile), message: `has no English: add ${key}.en.md`, rule: 'shape' });
    problems.push(...found);
    if (found.length > 0 || !main) broken.add(key);
    else entries.push(remembered(main, parts));
  }
  return { entries, broken, problems };
};

const fileStart = ({ file }: RecordFile) => ({ file, line: 1, column: 1, path: '' });

const shapes = new WeakMap<ContentFile, readonly Problem[]>();

/** The problems of a file by itself; a file that has not changed since the last run is not checked again. */
const problemsOf = ({ file, collection, content }: RecordFile): readonly Problem[] => {
  if (content.problems.length > 0) return content.problems;
  const known = shapes.get(content) ?? checkShape(schemaOfFile(file) ?? schemas[collection], content);
  shapes.set(content, known);
  return known;
};

const made = new WeakMap<ContentFile, { parts: readonly ContentFile[]; entry: Entry }>();

const remembered = (main: RecordFile, files: readonly RecordFile[]): Entry => {
  const parts = files.map(({ content }) => content);
  const known = made.get(main.content);
  if (known && known.parts.length === parts.length && known.parts.every((part, index) => part === parts[index])) {
    return known.entry;
  }
  const entry = main.language ? newsEntry(main, files) : entryOf(main);
  made.set(main.content, { parts, entry });
  return entry;
};

const entryOf = ({ collection, id, content }: RecordFile): Entry => ({
  collection,
  id,
  schema: schemas[collection],
  value: content.value as Record<string, unknown>,
  at: content.at,
});

const words = ['title', 'summary', 'body'] as const;

/** A news item is one record in several files: its words become language maps, and each keeps the place that it came from. */
const newsEntry = (english: RecordFile, parts: readonly RecordFile[]): Entry => {
  const fileOf = new Map<unknown, ContentFile>(parts.map((part) => [part.language, part.content]));
  const { title: _t, summary: _s, body: _b, ...facts } = english.content.value as Record<string, unknown>;
  const texts = words.map((word) => {
    const languages = parts.flatMap((part) => {
      const { [word]: text, reviewed } = part.content.value as Record<string, unknown>;
      return text === undefined ? [] : [[part.language, part === english ? text : { text, reviewed }]];
    });
    return [word, Object.fromEntries(languages)];
  });
  const at: Entry['at'] = ([first, language, leaf, ...rest], part) => {
    const word = words.find((candidate) => candidate === first);
    const file = word ? (fileOf.get(language) ?? english.content) : english.content;
    if (!word)
      return file.at(
        [first, language, leaf, ...rest].filter((step) => step !== undefined),
        part,
      );
    return file.at([leaf === 'reviewed' ? leaf : word], part);
  };
  return { ...entryOf(english), value: { ...Object.fromEntries(texts), ...facts }, at };
};
