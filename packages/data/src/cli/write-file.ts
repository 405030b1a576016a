import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A check that runs meanwhile ignores names that begin with a dot. */
const temporaryFor = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.new`);

/** Writes a file under a temporary name and then renames it, so that it is never half written. */
export const writeWhole = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryFor(path);
  await writeFile(temporary, text);
  await rename(temporary, path);
};

/** Writes several files of a folder: first all under temporary names, so that a full disk changes none of them. */
export const writeAllWhole = async (folder: string, files: Iterable<readonly [path: string, text: string]>) => {
  const written: (readonly [temporary: string, path: string])[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      written.push([temporaryFor(path), path]);
      await writeFile(temporaryFor(path), text);
    }
    for (const [temporary, path] of written) await rename(temporary, path);
  } finally {
    for (const [temporary] of written) await rm(temporary, { force: true });
  }
};
