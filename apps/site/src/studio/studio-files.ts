import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Language, Records } from '@mirocals/data';
import { addressIn, addressOf } from '@mirocals/data/address';
import type { Memory, Texts } from '@mirocals/data/check';
import { parseContentFile } from '@mirocals/data/check/browser';
import { formatRecord } from '@mirocals/data/format';
import { collectionNames, type Languages } from '@mirocals/data/schema';
import { languagesOf } from '@mirocals/data/text';
import { bundles } from '../build/bundles.ts';
import { basePathOf } from '../model/base-path.ts';
import type { Route } from '../model/route.ts';
import { studioLook } from './studio-look.ts';

/** The data of the site that the studio files contain. */
interface StudioSource {
  readonly records: Records;
  /** The files of the content folder. */
  readonly texts: Texts;
  /** The same files, as the check has parsed them. */
  readonly memory: Memory;
  readonly day: string;
  readonly origin: string;
  readonly styles: string;
}

/** The folder of the built studio, which is copied to `/studio/` as it is. */
export const studioFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@mirocals/studio/package.json')), 'dist');

/**
 * The policy in the meta element of the studio page, which also covers hosts that send no headers.
 *
 * @throws if the page has none.
 */
export const studioPolicy = (): string => {
  const page = readFileSync(join(studioFolder(), 'index.html'), 'utf8');
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  if (!policy) throw new Error('The page of the studio has no Content-Security-Policy.');
  return policy;
};

/** A file that the check has read: its text and its value. */
interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/** The files that the check has read: not those of the operating system and of editors. */
const checkedFiles = (texts: Texts, memory: Memory): CheckedFile[] =>
  [...texts.keys()].flatMap((file) => {
    const known = memory.get(file);
    return known ? [{ file, text: known.text, value: known.content.value }] : [];
  });

interface Item {
  readonly published?: string;
  readonly draft?: boolean;
  readonly title?: string;
  readonly note?: string;
}

/** Drafts and scheduled news, by id. */
const waitingNews = (files: readonly CheckedFile[], first: Language, day: string): ReadonlyMap<string, Item> =>
  new Map(
    files.flatMap(({ file, value }) => {
      const [, id, lang] = /^news\/(.+)\.(\w+)\.md$/.exec(file) ?? [];
      if (id === undefined || lang !== first) return [];
      const item = value as Item;
      return item.draft || (item.published ?? '') > day ? [[id, item] as const] : [];
    }),
  );

/** Replaces the texts of drafts and scheduled news, since the files of the studio are public. */
const withheld = '…';

/** A text without the note at its top level; `undefined` if more or less than the note would be lost. */
const withoutNote = (file: string, text: string, item: Item): string | undefined => {
  const { note: _, ...others } = item;
  const rest = text.replace(/^note:.*\n(?:[ \t].*\n|\n)*/m, '');
  return isDeepStrictEqual(parseContentFile(file, rest).value, others) ? rest : undefined;
};

/**
 * The records for the check in the studio. The file is public, so it has no notes for editors, no comments, and no texts of
 * drafts and scheduled news.
 */
const contentOf = (files: readonly CheckedFile[], languages: Languages, waiting: ReadonlyMap<string, Item>) => {
  const published = files.map(({ file, text, value }) => {
    if (file.endsWith('.json') || typeof value !== 'object' || value === null) return [file, text];
    const [, id = ''] = /^news\/(.+)\.\w+\.md$/.exec(file) ?? [];
    const item: Item = value;
    // Formatting is slow, and most files have at most a note to remove. A comment begins a line or follows a space.
    const rest =
      /(?:^|\s)#/m.test(text) || waiting.has(id) ? undefined : item.note ? withoutNote(file, text, item) : text;
    if (rest !== undefined) return [file, rest];
    if (Array.isArray(value)) return [file, formatRecord(file, value, languages)];
    const words = { ...(item.title !== undefined && { title: withheld }), summary: withheld, body: withheld };
    const record = waiting.has(id) ? { ...item, ...words, notice: undefined } : item;
    return [file, formatRecord(file, { ...record, note: undefined }, languages)];
  });
  return Object.fromEntries(published);
};

/** The repository that the studio saves to. Without `STUDIO_REPO` the studio edits a local folder. */
const repository = () => {
  const { STUDIO_REPO: name, STUDIO_BRANCH: branch = 'main', STUDIO_SIGN_IN: signIn } = process.env;
  if (!name) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) throw new Error(`STUDIO_REPO is "${name}": write it as owner/name.`);
  return { name, branch, ...(signIn && { signIn }) };
};

/** The files that the studio loads from the site: its settings, the records, its look, and the components for the preview. */
export const studioRoutes = ({ records, texts, memory, day, origin, styles }: StudioSource): Route[] => {
  const languages = languagesOf(records);
  const settings = {
    acronym: records.project.acronym,
    languages,
    folder: process.env.STUDIO_FOLDER ?? 'packages/data/content',
    origin,
    pages: Object.fromEntries(
      collectionNames.map((name) => {
        // The page of the only trial has no id in its address.
        const isOnly = name === 'trial' && records.trials.length < 2;
        return [name, isOnly ? addressOf(name, '') : addressIn(records, name, '{{slug}}')];
      }),
    ),
    styles: `${basePathOf(origin)}${styles}`,
    repository: repository(),
  };
  const files = checkedFiles(texts, memory);
  const waiting = waitingNews(files, languages[0], day);
  const days = [...waiting.values()].map(({ published }) => ({ ...(published && { published }) }));
  return [
    { path: '/studio/settings.json', content: () => JSON.stringify({ ...settings, waiting: days }) },
    { path: '/studio/content.json', content: () => JSON.stringify(contentOf(files, languages, waiting)) },
    { path: '/studio/look.css', content: () => studioLook(records.project.look) },
    { path: '/studio/preview.js', content: () => bundles.studioPreview },
  ];
};
