import { existsSync, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { withLock } from './lock.ts';

// Synchronous: removing thousands of files takes a tenth of the time that promises need.
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/**
 * Builds a folder aside and swaps it in once it is complete. Until then the previous folder stays as it was, also if
 * the build fails or is killed; what a killed build leaves is removed by the next one. Builds of the same folder run one
 * after the other, in this process or in several.
 *
 * @param output the folder to replace; it need not exist.
 * @param build writes all files into the empty folder that it is called with.
 * @returns what `build` returns.
 * @throws what `build` throws, and an error if the folder's parent is not writable.
 * @example await buildAside('dist', (folder) => writeFile(join(folder, 'index.html'), '<!doctype html>'));
 */
export const buildAside = async <T>(output: string, build: (folder: string) => Promise<T>): Promise<T> => {
  const folder = resolve(output);
  const [next, old] = [`${folder}.next`, `${folder}.old`];
  await mkdir(dirname(folder), { recursive: true });
  const sayWaiting = () => console.error(`Waiting for another build of ${basename(folder)} to end.`);
  return withLock(
    `${folder}.lock`,
    async () => {
      // A build killed in the middle of its swap.
      if (existsSync(old) && !existsSync(folder)) await rename(old, folder);
      remove(old);
      remove(next);
      await mkdir(next);
      try {
        const result = await build(next);
        if (existsSync(folder)) await rename(folder, old);
        await rename(next, folder);
        return result;
      } finally {
        remove(next);
        remove(old);
      }
    },
    sayWaiting,
  );
};
