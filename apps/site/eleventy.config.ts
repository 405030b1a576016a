import type { Route } from './src/model/route.ts';

/** The part of Eleventy's configuration that is used; it ships no declarations. */
interface EleventyConfig {
  addTemplate(path: string, template: { data: object; render: (data: { batch: readonly Route[] }) => string }): void;
  setUseGitIgnore(use: boolean): void;
}

/**
 * The whole of what Eleventy is told: one template that paginates over the routes. Pages are pure functions of the records,
 * so that nothing else in the site knows which generator writes them.
 *
 * It goes through hundreds at a time. For each page of its own Eleventy keeps data, looks for folders and writes a log, which
 * takes as long as to make one of ours; so that what a batch holds is written here.
 */
export const configure = (routes: readonly Route[], write: (route: Route) => void) => (config: EleventyConfig) => {
  config.setUseGitIgnore(false);
  config.addTemplate('routes.11ty.js', {
    data: {
      routes,
      pagination: { data: 'routes', size: 500, alias: 'batch' },
      permalink: false,
    },
    render: ({ batch }) => {
      for (const route of batch) write(route);
      return '';
    },
  });
};
