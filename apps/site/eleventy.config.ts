import type { Route } from './src/model/route.ts';

/** The part of Eleventy's configuration that is used; it ships no declarations. */
interface EleventyConfig {
  addTemplate(path: string, template: { data: object; render: (data: { route: Route }) => string }): void;
  setUseGitIgnore(use: boolean): void;
}

/**
 * The whole of what Eleventy is told: one template that paginates over the routes. Pages are pure functions of the records,
 * so that nothing else in the site knows which generator writes them.
 */
export const configure = (routes: readonly Route[]) => (config: EleventyConfig) => {
  config.setUseGitIgnore(false);
  config.addTemplate('routes.11ty.js', {
    data: {
      routes,
      pagination: { data: 'routes', size: 1, alias: 'route' },
      permalink: ({ route }: { route: Route }) => route.path.replace(/\/$/, '/index.html'),
      eleventyAllowMissingExtension: true,
    },
    render: ({ route }) => route.content(),
  });
};
