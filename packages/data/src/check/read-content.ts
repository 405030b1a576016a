import { type CollectionName, collectionNames, id as idSchema, singletons } from '../schema/id.ts';
import { type Language, languages } from '../schema/text.ts';
import { type ContentFile, parseContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggest.ts';

/** A file of the content folder that holds a record, or a record's words in one language. */
export interface RecordFile extends ContentFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Of a Markdown file: the language of its words. */
  readonly language: Language | undefined;
}

/** The files of a content folder: their contents by their paths relative to it, with forward slashes. */
export type Texts = ReadonlyMap<string, string | Uint8Array>;

/** What stands in a content folder: the files of its records, and a problem for everything that is none. */
export interface Content {
  readonly files: readonly RecordFile[];
  readonly problems: readonly Problem[];
}

/**
 * Takes every file of a content folder for what its name says (`<collection>/<id>.yaml`, `news/<id>.<language>.md`);
 * none is passed over in silence.
 *
 * @param texts the files' contents by their paths; bytes are read as UTF-8.
 */
export const readContent = (texts: Texts): Content => {
  const named = [...texts.keys()].sort().map(nameOf);
  const problems = named.filter((entry) => 'message' in entry);
  const files = named
    .filter((entry) => 'collection' in entry)
    .map((entry) => ({ ...entry, ...parse(entry.file, texts.get(entry.file) ?? '') }));
  return { files, problems: [...problems, ...missingCollections(named)] };
};

type Named = Pick<RecordFile, 'file' | 'collection' | 'id' | 'language'> | Problem;

const nameOf = (file: string): Named => {
  const wrong = (message: string): Problem => ({ file, line: 1, column: 1, path: '', message, rule: 'file-name' });
  const [collection = '', name = '', ...deeper] = file.split('/');
  if (name === '') return wrong('stands outside the collections: put it into the folder of one');
  if (!isCollection(collection)) {
    return wrong(`is in no collection: there is no "${collection}"${didYouMean(collection, collectionNames)}`);
  }
  if (deeper.length > 0) return wrong(`is a folder too deep: put the file straight into ${collection}/`);
  if (collection === 'news') {
    const [, id = '', language = ''] = /^(.*)\.([^.]+)\.md$/.exec(name) ?? [];
    if (!isLanguage(language))
      return wrong(`is not a news file: name it <id>.<language>.md, with one of ${languages.join(', ')}`);
    return idSchema.safeParse(id).success
      ? { file, collection, id, language }
      : wrong(`"${id}" is not an id: ${idRule}`);
  }
  const [, id = '', ending] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  if (ending !== '.yaml')
    return wrong(`is not a record: name it ${collection}/${id || '<id>'}.yaml, one file for each id`);
  return idSchema.safeParse(id).success
    ? { file, collection, id, language: undefined }
    : wrong(`"${id}" is not an id: ${idRule}`);
};

const idRule = 'name the file with lower-case letters, digits and single hyphens';

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);
const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

const parse = (file: string, text: string | Uint8Array): ContentFile => {
  if (typeof text === 'string') return parseContentFile(file, text);
  try {
    return parseContentFile(file, new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    const problem = {
      file,
      line: 1,
      column: 1,
      path: '',
      message: 'is not UTF-8: save it in that encoding',
      rule: 'syntax',
    };
    return { file, value: undefined, problems: [problem], at: () => problem };
  }
};

const missingCollections = (named: readonly Named[]): Problem[] =>
  singletons.flatMap((collection) => {
    const files = named.filter((entry) => 'collection' in entry && entry.collection === collection);
    const first = files.at(1) ?? { file: `${collection}/` };
    if (files.length === 1) return [];
    const message =
      files.length === 0
        ? `there is no ${collection}: add the one file of ${collection}/`
        : `is one ${collection} too many: there is exactly one`;
    return [{ file: first.file, line: 1, column: 1, path: '', message, rule: 'file-name' }];
  });
