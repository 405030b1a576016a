import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAside } from '@mirocals/tools/build-aside';
import { searchEntries } from '../model/entries.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import { writeIndex } from '../search/write-index.ts';
import { studioFolder } from '../studio/studio-files.ts';
import { prepareSite, type SiteOptions } from './prepare-site.ts';
import { writeRoutes } from './write-routes.ts';

/** What a build is made from, and where it goes. */
export interface BuildOptions extends SiteOptions {
  /** The folder of the site; replaced as a whole once the new one is complete. */
  readonly output: string;
}

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
  const files = await buildAside(options.output, async (folder) => {
    const { routes, source, logos } = await prepareSite(options);
    await allDone([
      writeRoutes(routes, folder),
      writeIndex(searchEntries(source), folder),
      writePictures(source, folder),
    ]);
    await cp(studioFolder(), join(folder, 'studio'), { recursive: true });
    for (const { path, file } of logos) await cp(file, join(folder, path));
    return routes.length;
  });
  return { files, seconds: (performance.now() - started) / 1000 };
};
