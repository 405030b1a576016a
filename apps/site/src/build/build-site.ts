import { rmSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { searchEntries } from '../model/entries.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import { writeIndex } from '../search/write-index.ts';
import { studioFolder } from '../studio/studio-files.ts';
import { asideOf, removeLeftovers } from './leftovers.ts';
import { prepareSite, type SiteOptions } from './prepare-site.ts';
import { writeRoutes } from './write-routes.ts';

/** What a build is made from, and where it goes. */
export interface BuildOptions extends SiteOptions {
  /** The folder of the site; replaced as a whole once the new one is complete. */
  readonly output: string;
}

/** Puts a new folder in the place of an old one, which is gone for no longer than a rename takes. */
const swap = async (next: string, output: string) => {
  const old = `${next}-old`;
  await rename(output, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, output);
  // Of thousands of files, in a tenth of the time that their promises take.
  rmSync(old, { recursive: true, force: true });
};

/** Waits for all work, so that none goes on in a folder that is given up, and fails where one of them failed. */
const allDone = async (work: readonly Promise<void>[]) => {
  for (const done of await Promise.allSettled(work)) if (done.status === 'rejected') throw done.reason;
};

/**
 * Builds the whole site aside and swaps it in: what was there stays as it was until the new one is complete.
 *
 * @throws where the records have problems, which are then the message, or a page cannot be made.
 * @example await buildSite({ output: 'dist', origin: 'https://www.example.org' });
 */
export const buildSite = async (options: BuildOptions): Promise<{ files: number; seconds: number }> => {
  const started = performance.now();
  const { routes, source, logos } = await prepareSite(options);
  const output = resolve(options.output);
  await mkdir(dirname(output), { recursive: true });
  removeLeftovers(output);
  const next = await mkdtemp(asideOf(output));
  try {
    await allDone([writeRoutes(routes, next), writeIndex(searchEntries(source), next), writePictures(source, next)]);
    await cp(studioFolder(), join(next, 'studio'), { recursive: true });
    for (const { path, file } of logos) await cp(file, join(next, path));
    await chmod(next, 0o755);
    await swap(next, output);
    return { files: routes.length, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
};
