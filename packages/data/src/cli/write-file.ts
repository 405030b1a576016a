import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file under a temporary name and then renames it, so that it is never half written. */
export const writeWhole = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  // A check that runs meanwhile ignores names that begin with a dot.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  await writeFile(temporary, text);
  await rename(temporary, path);
};
