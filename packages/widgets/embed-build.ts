import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import type { Options } from 'tsup';
import { attributes } from './src/attributes.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A style sheet of `src/styles`. */
export const readStyles = (file: string): Promise<string> => readFile(path(`src/styles/${file}`), 'utf8');

// What the browsers of the last years understand; light-dark() has a plain value before it.
const target = ['chrome109', 'firefox115', 'safari16.4'];
/** A style sheet as short as it gets. */
export const minify = async (css: string) => {
  const { code } = await transform(css, { loader: 'css', minify: true, target });
  // The values of custom properties are left as they are written.
  return code
    .trim()
    .replaceAll(/(--[\w-]+): /g, '$1:')
    .replaceAll(', ', ',');
};

/** In a shadow root no class can meet another's: without their prefix they are shorter, and good names of parts. */
const withoutPrefix = (text: string) => text.replaceAll(/(?<![-\w])mirocals-(?=[a-z$])/g, '');

/** One source of styles, behind what only a shadow root needs, and one of components. */
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

/** How tsup builds the script for any host page. */
export const embedBuild = {
  entry: { 'embed/mirocals': 'src/embed/index.ts' },
  format: 'esm',
  target,
  // 70 bytes less than esbuild's, on every page of every partner.
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
