import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../check/system-error.ts';

/**
 * Refuses a folder that contains something. Called before the work, so that nobody waits for a refusal.
 *
 * @throws if it is not empty, or not a folder.
 */
export const requireNoFiles = async (folder: string, name: string): Promise<void> => {
  if (!existsSync(folder)) return;
  const files = await readdir(folder).catch((error) => {
    throw new Error(`${name} ${reasonOf(error)}.`);
  });
  if (files.length > 0) throw new Error(`${name} is not empty; name another folder.`);
};

/** Writes all files or none: the folder is filled under a temporary name and then renamed. It must be empty or not exist. */
export const writeFolder = async (
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<void> => {
  const temporary = `${folder}.${process.pid}.new`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    await mkdir(temporary).catch((error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOENT' ? 'is not a place for files' : reasonOf(error);
      throw new Error(`${dirname(folder)} ${reason}; name another folder.`);
    });
    for (const [path, text] of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), text);
    }
    if (existsSync(folder)) await rmdir(folder);
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};
