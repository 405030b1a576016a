import { readFile } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { bundles } from './src/build/bundles.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const outDir = 'program';

/** Puts the bundles for browsers into the program, in place of the module that makes them. */
const inlineBundles: Plugin = {
  name: 'inline-bundles',
  setup: ({ onLoad }) => {
    const contents = `export const bundles = ${JSON.stringify(bundles)};`;
    onLoad({ filter: /build[\\/]bundles\.ts$/ }, () => ({ contents }));
  },
};

/** Keeps `import.meta.url` of each file, which locates assets and packages. Relative, so that a cached copy works. */
const sourceUrls: Plugin = {
  name: 'source-urls',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(m?js|tsx?)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const url = JSON.stringify(relative(outDir, path).replaceAll('\\', '/'));
      const contents = text.replaceAll('import.meta.url', `new URL(${url}, import.meta.url).href`);
      const extension = extname(path);
      return { contents, loader: extension === '.tsx' ? 'tsx' : extension === '.ts' ? 'ts' : 'js' };
    });
  },
};

// Compiles the program that builds the site, from the sources of the packages: running it needs no TypeScript loader. It contains
// Eleventy, React and all other packages too, since most of the time to start was that of finding and reading their files.
export default defineConfig({
  entry: ['build.ts'],
  outDir,
  clean: true,
  format: 'esm',
  target: 'node24',
  removeNodeProtocol: false,
  silent: true,
  env: { NODE_ENV: 'production' },
  // Loaded only by Eleventy's server, and when a picture is drawn.
  external: ['@11ty/eleventy-dev-server', 'chokidar', '@resvg/resvg-js', 'satori'],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  esbuildPlugins: [inlineBundles, sourceUrls],
  esbuildOptions: (options) => {
    options.conditions = ['@mirocals/source'];
  },
});
