import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { build } from 'tsup';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const read = (file: string) => readFile(path(`src/styles/${file}`), 'utf8');

// What the browsers of the last years understand; light-dark() has a plain value before it.
const target = ['chrome109', 'firefox115', 'safari16.4'];
const minify = async (css: string) => (await transform(css, { loader: 'css', minify: true, target })).code.trim();

/** One source of styles, behind what only a shadow root needs. */
const shadowStyles: Plugin = {
  name: 'shadow-styles',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/embed\.css$/ }, () => ({ path: 'shadow', namespace: 'shadow-styles' }));
    onLoad({ filter: /.*/, namespace: 'shadow-styles' }, async () => ({
      contents: await minify((await read('shadow.css')) + (await read('mirocals.css'))),
      loader: 'text',
    }));
  },
};

// Built aside and swapped, so that dist is never half written.
const next = 'dist.next';
await rm(next, { recursive: true, force: true });
await build({
  entry: { index: 'src/index.ts', feed: 'src/feed/index.ts' },
  outDir: next,
  format: 'esm',
  target: 'es2022',
  external: ['react', 'react/jsx-runtime', /^@mirocals\/data/],
  silent: true,
});
await build({
  entry: { mirocals: 'src/embed/index.ts' },
  outDir: `${next}/embed`,
  format: 'esm',
  target,
  minify: true,
  splitting: false,
  noExternal: [/^react/],
  silent: true,
  esbuildPlugins: [shadowStyles],
  esbuildOptions: (options) => {
    options.alias = { 'react/jsx-runtime': path('src/embed/jsx-runtime.ts') };
  },
});
await mkdir(next, { recursive: true });
await writeFile(
  `${next}/styles.css`,
  `@layer mirocals {\n${(await read('mirocals.css')) + (await read('map.css'))}}\n`,
);
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${next}/types`], { stdio: 'inherit' });
await rm('dist', { recursive: true, force: true });
await rename(next, 'dist');
