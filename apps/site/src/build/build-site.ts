import { buildAside } from '@mirocals/tools/build-aside';
import { configure } from '../../eleventy.config.ts';
import { prepareSite, type SiteOptions } from './prepare-site.ts';
import { runEleventy } from './run-eleventy.ts';

/** Options of a build. */
interface BuildOptions extends SiteOptions {
  /** The folder of the site; replaced when the new site is complete. */
  readonly output: string;
}

/**
 * Builds the site in a temporary folder, then replaces the old site with it.
 *
 * @throws if the records have problems, which the message lists, or if a page cannot be made.
 * @example await buildSite({ output: 'dist', origin: 'https://www.example.org' });
 */
export const buildSite = async (options: BuildOptions): Promise<void> => {
  await buildAside(options.output, async (folder) => runEleventy(configure(await prepareSite(options)), folder));
};
