import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexEntry } from '../model/entries.ts';

/** Files for the ready-made interfaces of Pagefind, which the search page does not use. */
const unused = /^pagefind-(highlight|ui|modular-ui|component-ui)\./;

const orThrow = <Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer => {
  if (answer.errors.length > 0) throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
};

/**
 * Writes the search index of all languages. Pagefind makes it in a child process, in parallel with the rest of the build.
 *
 * @param folder The root of the site; the index is written to `pagefind` in it.
 * @throws if Pagefind rejects an entry or cannot run.
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
    // Synchronously, since thousands of small files take three times as long with promises.
    for (const { path, content } of used) writeFileSync(join(target, path), content);
  } finally {
    await close();
  }
};
