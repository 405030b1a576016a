import {
  type CollectionName,
  collectionNames,
  id as idSchema,
  isCollection,
  singletons,
  slugOf,
} from '../schema/id.ts';
import type { Language, Languages } from '../schema/languages.ts';
import { type ContentFile, unreadable } from './content-file.ts';
import { languagesIn } from './languages.ts';
import { parseContentFile } from './parse-content-file.ts';
import { fileProblem, type Problem } from './problem.ts';
import { registerFiles } from './registers.ts';
import { didYouMean, nearest } from './suggest.ts';

/** A file that contains a record, or a translation of one. */
export interface RecordFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly content: ContentFile;
  readonly collection: CollectionName;
  readonly id: string;
  /** The language of a Markdown file. */
  readonly language: Language | undefined;
}

/** The files of a content folder: their contents by path relative to the folder, with forward slashes. */
export type Texts = ReadonlyMap<string, string | Uint8Array>;

/** Stands in for the contents of something that cannot be read, such as a symbolic link. It has no bytes. */
export class Unreadable extends Uint8Array {
  /** The message of the problem that is reported for it. */
  readonly reason: string;
  constructor(reason: string) {
    super(0);
    this.reason = reason;
  }
}

/** A content folder: its records, its registers, and a problem for every other file. */
export interface Content {
  readonly languages: Languages;
  readonly files: readonly RecordFile[];
  readonly registers: readonly ContentFile[];
  readonly problems: readonly Problem[];
  /** `collection/id` of the records that misnamed files were probably meant to be; what is missing of them is not reported. */
  readonly misnamed: ReadonlySet<string>;
}

/** Parsed files by path. Passed to several runs, it saves parsing unchanged files again. */
export type Memory = Map<
  string,
  { readonly bytes: string | Uint8Array; readonly text: string; readonly content: ContentFile }
>;

/**
 * Whether a file is left by an operating system or an editor, or is a readme, rather than meant as a record: names that
 * begin with a dot, swap and backup files, `Thumbs.db`, `desktop.ini` and `README.md`.
 */
export const isSystemFile = (name: string): boolean =>
  /^(\.|~\$|#.*#$)|~$|\.sw[a-p]$|^(thumbs\.db|desktop\.ini|readme\.md)$/i.test(name);

/**
 * Sorts the files of a content folder by their names (`<collection>/<id>.yaml`, `news/<id>.<language>.md`, registers)
 * and parses them. Every file that is none of these is a problem, except for system files.
 */
export const readContent = (texts: Texts, memory: Memory): Content => {
  const names = [...texts.keys()].filter((file) => !file.split('/').some(isSystemFile)).sort();
  const parsed = (file: string) => parse(file, texts.get(file) ?? '', memory);
  const languages = languagesOf(texts, names, parsed);
  const named = names.map((file) => nameOf(file, texts.get(file), languages));
  const wrong = named.filter((entry) => 'message' in entry);
  const misnamed = new Set(wrong.map(({ file }) => meantBy(file)));
  const problems = [...wrong, ...checkSingletons(named, misnamed)];
  const refused = new Set(problems.map(({ file }) => file));
  return {
    languages,
    files: named
      .filter((entry) => 'collection' in entry && !refused.has(entry.file))
      .map((entry) => ({ ...(entry as Omit<RecordFile, 'content'>), content: parsed(entry.file) })),
    registers: named.filter((entry) => 'register' in entry).map(({ file }) => parsed(file)),
    problems,
    misnamed,
  };
};

/** The languages that the project lists, in the first file of its folder. */
const languagesOf = (texts: Texts, names: readonly string[], parsed: (file: string) => ContentFile): Languages => {
  const project = names.find((file) => file.startsWith('project/'));
  return project === undefined
    ? languagesIn(undefined, '')
    : languagesIn(parsed(project), textOf(texts, project) ?? '');
};

/** The collection and id of the record that a misnamed file was probably meant to be. */
const meantBy = (file: string): string => {
  const [folder = '', ...rest] = file.split('/');
  const collection = isCollection(folder) ? folder : (nearest(folder.toLowerCase(), collectionNames) ?? folder);
  return `${collection}/${slugOf((rest.at(-1) ?? '').split('.')[0] ?? '')}`;
};

type Named = Omit<RecordFile, 'content'> | { readonly file: string; readonly register: true } | Problem;

const nameOf = (file: string, bytes: string | Uint8Array | undefined, languages: Languages): Named => {
  const wrong = (message: string) => fileProblem(file, message, 'file-name');
  if (bytes instanceof Unreadable) return wrong(bytes.reason);
  const [collection = '', name = '', ...deeper] = file.split('/');
  if (name === '') {
    if (registers.includes(file)) return { file, register: true };
    return wrong(`is not in a collection folder${didYouMean(file, registers) || `; move it to one of ${folders}`}`);
  }
  if (!isCollection(collection)) {
    const advice = didYouMean(collection, collectionNames) || `; move the file to one of ${folders}`;
    return wrong(`"${collection}" is not a collection${advice}`);
  }
  if (deeper.length > 0) return wrong(`is in a subfolder; move it to ${collection}/`);
  const [, id = '', ending] = /^([^.]*)(.*)$/s.exec(name) ?? [];
  const language = languages.find((one) => collection === 'news' && ending === `.${one}.md`);
  if (collection === 'news' && !language) {
    const advice = ending === '.md' ? `${collection}/${slugOf(id)}.${languages[0]}.md` : '<id>.<language>.md';
    return wrong(`is not a news file; name it ${advice}, with one of the languages ${languages.join(', ')}`);
  }
  if (collection !== 'news' && ending !== '.yaml') {
    return wrong(`is not a record file; name it ${collection}/${slugOf(id) || '<id>'}.yaml`);
  }
  return idSchema.safeParse(id).success
    ? { file, collection, id, language }
    : wrong(`"${id}" is not an id; name the file ${slugOf(id) || '<id>'}${ending}`);
};

const registers: readonly string[] = Object.values(registerFiles);
const folders = collectionNames.map((name) => `${name}/`).join(', ');

const parse = (file: string, bytes: string | Uint8Array, memory: Memory): ContentFile => {
  const known = memory.get(file);
  if (known?.bytes === bytes) return known.content;
  const text = decode(bytes);
  if (text === undefined) {
    const problems = [fileProblem(file, 'is not UTF-8; save it in that encoding', 'syntax')];
    return unreadable(file, problems);
  }
  if (known?.text === text) return known.content;
  const content = parseContentFile(file, text);
  memory.set(file, { bytes, text, content });
  return content;
};

/**
 * The text of a file; `undefined` if there is no such file or if it is not UTF-8.
 *
 * @example textOf(new Map([['people/ada.yaml', 'name: Ada']]), 'people/ada.yaml') // 'name: Ada'
 */
export const textOf = (texts: Texts, file: string): string | undefined => {
  const bytes = texts.get(file);
  return bytes === undefined ? undefined : decode(bytes);
};

const decode = (bytes: string | Uint8Array): string | undefined => {
  if (typeof bytes === 'string') return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const checkSingletons = (named: readonly Named[], misnamed: ReadonlySet<string>): Problem[] =>
  singletons.flatMap((collection) => {
    const found = named.filter((entry) => 'collection' in entry && entry.collection === collection);
    // The name of a copy begins with that of its original: mirocals-2.yaml.
    const isCopy = ({ file }: Named) =>
      found.some((other) => other.file !== file && file.startsWith(other.file.replace('.yaml', '')));
    const [first, ...others] = [...found.filter((one) => !isCopy(one)), ...found.filter(isCopy)];
    if (!first && [...misnamed].some((key) => key.startsWith(`${collection}/`))) return [];
    if (!first)
      return [fileProblem(`${collection}/`, `there is no ${collection}; add its file to ${collection}/`, 'file-name')];
    return others.map(({ file }) =>
      fileProblem(file, `only one ${collection} is allowed; remove this file`, 'file-name'),
    );
  });
