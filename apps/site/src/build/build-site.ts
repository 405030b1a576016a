import { buildAside } from '@mirocals/tools/build-aside';
import { configure } from '../../eleventy.config.ts';
import { prepareSite, type SiteOptions } from './prepare-site.ts';
import { runEleventy } from './run-eleventy.ts';

/** What a build is made from, and where it goes. */
export interface BuildOptions extends SiteOptions {
  /** The folder of the site; replaced as a whole once the new one is complete. */
  readonly output: string;
}

/**
 * Builds the whole site aside and swaps it in: what was there stays as it was until the new one is complete.
 *
 * @throws where the records have problems, which are then the message, or a page cannot be made.
 * @example await buildSite({ output: 'dist', origin: 'https://www.example.org' });
 */
export const buildSite = async (options: BuildOptions): Promise<void> => {
  await buildAside(options.output, async (folder) => runEleventy(configure(await prepareSite(options)), folder));
};
