import { type CollectionName, collectionNames, id as idSchema, singletons } from '../schema/id.ts';
import { type Language, languages } from '../schema/text.ts';
import { type ContentFile, parseContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { registerFiles } from './registers.ts';
import { didYouMean } from './suggest.ts';

/** A file of the content folder that holds a record, or a record's words in one language. */
export interface RecordFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly content: ContentFile;
  readonly collection: CollectionName;
  readonly id: string;
  /** Of a Markdown file: the language of its words. */
  readonly language: Language | undefined;
}

/** The files of a content folder: their contents by their paths relative to it, with forward slashes. */
export type Texts = ReadonlyMap<string, string | Uint8Array>;

/** What stands in a content folder: its records, its registers, and a problem for everything that is neither. */
export interface Content {
  readonly files: readonly RecordFile[];
  readonly registers: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/** What was parsed before, by its path; handed from one run to the next, it saves parsing what has not changed. */
export type Memory = Map<
  string,
  { readonly bytes: string | Uint8Array; readonly text: string; readonly content: ContentFile }
>;

/**
 * Takes every file of a content folder for what its name says (`<collection>/<id>.yaml`, `news/<id>.<language>.md`,
 * a register beside the collections); none is passed over in silence.
 */
export const readContent = (
  texts: Texts,
  memory: Memory,
  onFile: (done: number, total: number) => void = () => {},
): Content => {
  const named = [...texts.keys()].sort().map(nameOf);
  const problems = [...named.filter((entry) => 'message' in entry), ...checkSingletons(named)];
  const surplus = new Set(problems.map(({ file }) => file));
  let done = 0;
  const parsed = (file: string) => {
    onFile(++done, named.length);
    return parse(file, texts.get(file) ?? '', memory);
  };
  return {
    files: named
      .filter((entry) => 'collection' in entry && !surplus.has(entry.file))
      .map((entry) => ({ ...(entry as Omit<RecordFile, 'content'>), content: parsed(entry.file) })),
    registers: named.filter((entry) => 'register' in entry).map(({ file }) => parsed(file)),
    problems,
  };
};

type Named = Omit<RecordFile, 'content'> | { readonly file: string; readonly register: true } | Problem;

const nameOf = (file: string): Named => {
  const wrong = (message: string): Problem => ({ file, line: 1, column: 1, path: '', message, rule: 'file-name' });
  const [collection = '', name = '', ...deeper] = file.split('/');
  if (name === '') {
    if (registers.includes(file)) return { file, register: true };
    return wrong(`stands outside the collections: put it into the folder of one${didYouMean(file, registers)}`);
  }
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

const registers: readonly string[] = Object.values(registerFiles);

const idRule = 'name the file with lower-case letters, digits and single hyphens';

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);
const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

const parse = (file: string, bytes: string | Uint8Array, memory: Memory): ContentFile => {
  const known = memory.get(file);
  if (known?.bytes === bytes) return known.content;
  const text = typeof bytes === 'string' ? bytes : decode(bytes);
  if (text === undefined) return notUtf8(file);
  if (known?.text === text) return known.content;
  const content = parseContentFile(file, text);
  memory.set(file, { bytes, text, content });
  return content;
};

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const notUtf8 = (file: string): ContentFile => {
  const problem = {
    file,
    line: 1,
    column: 1,
    path: '',
    message: 'is not UTF-8: save it in that encoding',
    rule: 'syntax',
  };
  return { file, value: undefined, problems: [problem], at: () => problem };
};

const checkSingletons = (named: readonly Named[]): Problem[] =>
  singletons.flatMap((collection) => {
    const files = named.filter((entry) => 'collection' in entry && entry.collection === collection);
    const wrong = (file: string, message: string) => ({
      file,
      line: 1,
      column: 1,
      path: '',
      message,
      rule: 'file-name',
    });
    if (files.length === 0)
      return [wrong(`${collection}/`, `there is no ${collection}: add the one file of ${collection}/`)];
    return files.slice(1).map(({ file }) => wrong(file, `is one ${collection} too many: there is exactly one`));
  });
