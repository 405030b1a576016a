import { type Dirent, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { collectionNames } from '../schema/id.ts';
import { isSystemFile, type Texts, Unreadable } from './read-content.ts';
import { reasonOf } from './system-error.ts';

/**
 * Reads every file of a content folder: the files in it and in its collection folders. System files are left out.
 * Symbolic links, deeper folders and devices are never followed or read; they are {@link Unreadable}, which the check
 * reports by name.
 *
 * @returns the contents by path relative to the folder, with forward slashes.
 * @throws if the folder itself cannot be read, or is that of one collection.
 * @example const { problems } = checkTexts(await readTexts('content'));
 */
export const readTexts = async (folder: string): Promise<Texts> => {
  const texts = new Map<string, Uint8Array>();
  const read = (entry: Dirent, name: string) => {
    if (isSystemFile(entry.name)) return;
    texts.set(name, entry.isFile() ? bytesOf(join(folder, name)) : new Unreadable(unreadable(entry)));
  };
  const entries = await readdir(folder, { withFileTypes: true });
  const isCollection = (collectionNames as readonly string[]).includes(basename(folder));
  if (isCollection && entries.length > 0 && entries.every((entry) => !entry.isDirectory())) {
    throw new Error(`${folder} is one of the folders of the records; name the folder that contains it.`);
  }
  for (const entry of entries) {
    if (!entry.isDirectory()) read(entry, entry.name);
    else if (!isSystemFile(entry.name)) {
      const files = await readdir(join(folder, entry.name), { withFileTypes: true });
      for (const file of files) read(file, `${entry.name}/${file.name}`);
    }
  }
  return texts;
};

/** Reading many small files one after the other is several times as fast as with a promise for each. */
const bytesOf = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    return new Unreadable(reasonOf(error));
  }
};

const unreadable = (entry: Dirent) => {
  if (entry.isSymbolicLink()) return 'is a symbolic link; replace it with the file itself';
  if (entry.isDirectory()) return 'is a subfolder; move its files to the folder above it';
  return 'is not a regular file; remove it';
};
