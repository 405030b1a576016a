import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { records } from '@mirocals/data';
import { languagesOf } from '@mirocals/data/text';
import { type BuildOptions, type Plugin, type TransformOptions, transform } from 'esbuild';
import type { Options } from 'tsup';
import { attributes } from './src/attributes.ts';
import { parts } from './src/surface.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Reads a style sheet of `src/styles`. */
export const readStyles = (file: string): Promise<string> => readFile(path(`src/styles/${file}`), 'utf8');

/** The oldest browsers that the script supports. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** Minifies a style sheet. Nested rules stay nested without a target. */
export const minify = async (css: string, options: TransformOptions = { target }): Promise<string> =>
  (await transform(css, { loader: 'css', minify: true, ...options })).code.trim();

/** Lets the script import a style sheet of `src/styles` as minified text. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup: ({ onResolve, onLoad }) => {
    // Without .css in the path, or tsup would treat it as a style sheet to bundle.
    onResolve({ filter: /\.css$/ }, (file) => ({ path: basename(file.path, '.css'), namespace: 'styles-as-text' }));
    onLoad({ filter: /.*/, namespace: 'styles-as-text' }, async (file) => ({
      contents: await minify(await readStyles(`${file.path}.css`)),
      loader: 'text',
    }));
  },
};

/** The script allows the languages of the records, since there are feeds in no others. */
const attributeValues = Object.fromEntries(
  Object.entries({ ...attributes, lang: { values: languagesOf(records) } }).map(([name, attribute]) => [
    name,
    'values' in attribute ? attribute.values : attribute.form,
  ]),
);

const script = {
  target,
  // 70 bytes smaller than esbuild's output.
  minify: 'terser',
  terserOptions: { module: true, compress: { passes: 3, ecma: 2020 }, ecma: 2020 },
  splitting: false,
  silent: true,
  tsconfig: 'tsconfig.embed.json',
  esbuildPlugins: [stylesAsText],
} satisfies Options;

/** The script for `<script type="module">`. */
export const embedBuild = {
  ...script,
  entry: { 'embed/mirocals': 'src/embed/index.ts' },
  format: 'esm',
  esbuildOptions: (options: BuildOptions) => {
    options.inject = [path('src/embed/create-element.ts')];
    options.define = {
      ATTRIBUTES: JSON.stringify(attributeValues),
      PARTS: JSON.stringify(Object.keys(parts).join()),
    };
  },
} satisfies Options;

/** The same script for `<script>` without `type="module"`, which some systems write. */
export const classicBuild = {
  ...script,
  terserOptions: { ...script.terserOptions, module: false },
  entry: { 'embed/mirocals.classic': 'src/embed/index.ts' },
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  esbuildOptions: (options: BuildOptions) => {
    embedBuild.esbuildOptions(options);
    // A classic script has no import.meta.
    options.define = { ...options.define, 'import.meta.url': 'document.currentScript.src' };
  },
} satisfies Options;
