import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { writeLogos } from './src/build/logos.ts';
import type { PreparedSite } from './src/build/prepare-site.ts';
import type { Route } from './src/model/route.ts';
import { writePictures } from './src/pictures/write-pictures.ts';
import { studioFolder } from './src/studio/studio-files.ts';

/**
 * Global data and the only template. It paginates over the routes, one file each: a page such as `/partners/index.html`
 * is the route `/partners/`, which `src/build/routes.tsx` lists and `src/pages/partners.tsx` makes.
 */
export const addRoutes = (config: UserConfig, routes: readonly Route[]): void => {
  const failures: { readonly path: string; readonly error: unknown }[] = [];
  config.addGlobalData('routes', routes);
  config.addTemplate('routes.11ty.js', {
    data: {
      pagination: { data: 'routes', size: 1, alias: 'route' },
      permalink: ({ route }: { readonly route: Route }) => route.path,
    },
    render: ({ route }: { readonly route: Route }) => {
      try {
        return route.content();
      } catch (error) {
        // Not thrown yet, so that one build reports all failing pages and no copy is still running when it fails.
        failures.push({ path: route.path, error });
        return '';
      }
    },
  });
  config.on('eleventy.after', () => {
    const lines = failures.map(
      ({ path, error }) => `${path} cannot be made: ${error instanceof Error ? error.message : error}`,
    );
    // Eleventy logs the stack of `originalError`.
    if (lines.length > 0) throw Object.assign(new Error(lines.join('\n')), { originalError: failures[0]?.error });
  });
};

/** Files and folders that are copied as they are. Eleventy resolves them from the working directory. */
export const addCopies = (config: UserConfig, copies: readonly (readonly [from: string, to: string])[]): void => {
  for (const [from, to] of copies) config.addPassthroughCopy({ [relative('', from)]: to });
  config.on('eleventy.after', ({ directories }) => {
    const missing = copies.find(([, to]) => !existsSync(join(directories.output, to)));
    if (missing) throw new Error(`${missing[0]} was not copied: rename its folder, without any of ( ) [ ] { } * ? !`);
  });
};

/** The configuration of the site: what Eleventy writes, copies, and runs once everything is written. */
export const configure =
  ({ routes, source, logos }: PreparedSite) =>
  (config: UserConfig): void => {
    config.setUseGitIgnore(false);
    // The only template is the one below: no file in the input folder is one.
    config.setTemplateFormats(['11ty.js']);
    // One listener after the other, so that none is still writing when another fails.
    config.setEventEmitterMode('sequential');

    addRoutes(config, routes);
    addCopies(config, [[studioFolder(), '/studio']]);
    config.on('eleventy.after', ({ directories }) => writeLogos(logos, directories.output));
    config.on('eleventy.after', ({ directories }) => writePictures(source, directories.output));
  };
