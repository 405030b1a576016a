import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import packageJson from './package.json' with { type: 'json' };

const outDir = 'program';

/** Keeps `import.meta.url` of each source file, which locates assets and packages. Relative, so that a cached copy works. */
const sourceUrls: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'source-urls',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => {
      const url = JSON.stringify(relative(outDir, path).replaceAll('\\', '/'));
      const contents = await readFile(path, 'utf8');
      return {
        contents: contents.replaceAll('import.meta.url', `new URL(${url}, import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

// Compiles the program that builds the site, from the sources of the packages: running it needs no TypeScript loader.
export default defineConfig({
  entry: ['build.ts'],
  outDir,
  clean: true,
  format: 'esm',
  target: 'node24',
  removeNodeProtocol: false,
  silent: true,
  external: Object.keys(packageJson.devDependencies).filter((name) => !name.startsWith('@mirocals/')),
  // What packages/data depends on is bundled too, since it cannot be imported from here.
  noExternal: [/^@mirocals\//],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  esbuildPlugins: [sourceUrls],
  esbuildOptions: (options) => {
    options.conditions = ['@mirocals/source'];
  },
});
