import { copyFile, link, readFile, stat, utimes } from 'node:fs/promises';
import { sha256 } from './site-folder.ts';

/** Returns the SHA-256 of a file, or `undefined` if there is no such file. */
export const hashOf = async (path: string): Promise<string | undefined> => {
  try {
    return sha256(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Links a file, or copies it with its date where a link is not possible: Linux does not let a user link the files of another user,
 * and a file system limits the number of links.
 */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EPERM', 'EXDEV', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const { atime, mtime } = await stat(from);
    await copyFile(from, to);
    await utimes(to, atime, mtime);
  }
};
