import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexEntry } from '../model/entries.ts';

/** What Pagefind brings for pages of its own making; the search page has none of it. */
const unused = /^pagefind-(highlight|ui|modular-ui|component-ui)\./;

const orThrow = <Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer => {
  if (answer.errors.length > 0) throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
};

/**
 * Writes the index of the search: a part for each language, made by Pagefind's own program beside the other work of a build.
 *
 * @param folder the root of the site; the index goes into `pagefind` in it.
 * @throws where Pagefind refuses an entry or cannot run.
 */
export const writeIndex = async (entries: readonly IndexEntry[], folder: string): Promise<void> => {
  try {
    const { index } = orThrow(await createIndex());
    if (!index) throw new Error('The search index cannot be made.');
    await Promise.all(
      entries.map(async ({ href, text, lang, name, line, kindName }) =>
        orThrow(
          await index.addCustomRecord({
            url: href,
            content: text,
            language: lang,
            meta: { title: name.text, titleLang: name.lang ?? lang, kind: kindName, line },
          }),
        ),
      ),
    );
    const { files } = orThrow(await index.getFiles());
    const used = files.filter(({ path }) => !unused.test(path));
    const target = join(folder, 'pagefind');
    for (const part of new Set(used.map(({ path }) => dirname(path))))
      mkdirSync(join(target, part), { recursive: true });
    // A small file for each entry: one after the other takes a third of what a promise for each does.
    for (const { path, content } of used) writeFileSync(join(target, path), content);
  } finally {
    await close();
  }
};
