import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import type { Options } from 'tsup';
import { attributes } from './src/attributes.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Reads a style sheet of `src/styles`. */
export const readStyles = (file: string): Promise<string> => readFile(path(`src/styles/${file}`), 'utf8');

// Older than light-dark(), which therefore follows a plain value in the style sheets.
const target = ['chrome109', 'firefox115', 'safari16.4'];
/** Minifies a style sheet. */
export const minify = async (css: string) => {
  const { code } = await transform(css, { loader: 'css', minify: true, target });
  // esbuild leaves the values of custom properties as they are.
  return code
    .trim()
    .replaceAll(/(--[\w-]+): /g, '$1:')
    .replaceAll(', ', ',');
};

/** Removes the prefix of classes: in a shadow root they cannot clash, and without it they are good names for parts. */
const withoutPrefix = (text: string) => text.replaceAll(/(?<![-\w])mirocals-(?=[a-z$])/g, '');

/** Compiles the React components to DOM nodes, and the shared styles and those of the shadow root to one text. */
const shadowBuild: Plugin = {
  name: 'shadow-build',
  setup: ({ onResolve, onLoad }) => {
    onLoad({ filter: /components\/.*\.tsx$/ }, async ({ path }) => ({
      contents: `/** @jsxRuntime classic @jsx h */${withoutPrefix(await readFile(path, 'utf8')).replaceAll(/ key={[\w.]+}/g, '')}`,
      loader: 'tsx',
    }));
    onResolve({ filter: /\/embed\.css$/ }, () => ({ path: 'shadow', namespace: 'shadow-styles' }));
    onLoad({ filter: /.*/, namespace: 'shadow-styles' }, async () => ({
      contents: withoutPrefix(await minify((await readStyles('shadow.css')) + (await readStyles('mirocals.css')))),
      loader: 'text',
    }));
  },
};

/** The tsup options of the script for host pages. */
export const embedBuild = {
  entry: { 'embed/mirocals': 'src/embed/index.ts' },
  format: 'esm',
  target,
  // 70 bytes smaller than esbuild's output.
  minify: 'terser',
  terserOptions: { module: true, compress: { passes: 3, ecma: 2020 }, ecma: 2020 },
  splitting: false,
  silent: true,
  esbuildPlugins: [shadowBuild],
  esbuildOptions: (options) => {
    options.inject = [path('src/embed/h.ts')];
    options.define = {
      ATTRIBUTES: JSON.stringify(Object.keys(attributes).join(' ')),
      LANGUAGES: JSON.stringify(attributes.lang.values.join(' ')),
    };
  },
} satisfies Options;
