import { execFileSync } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { build } from 'tsup';
import { attributes } from './src/attributes.ts';

const languages = attributes.lang.values;
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const read = (file: string) => readFile(path(`src/styles/${file}`), 'utf8');

// What the browsers of the last years understand; light-dark() has a plain value before it.
const target = ['chrome109', 'firefox115', 'safari16.4'];
const minify = async (css: string) => {
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
      contents: withoutPrefix(await minify((await read('shadow.css')) + (await read('mirocals.css')))),
      loader: 'text',
    }));
  },
};

// Built aside and swapped, so that dist is never half written.
const next = 'dist.next';
await rm(next, { recursive: true, force: true });
await build({
  entry: {
    index: 'src/index.ts',
    feed: 'src/feed/index.ts',
    attributes: 'src/attributes.ts',
    surface: 'src/surface.ts',
    funding: 'src/components/funding.tsx',
    'news-list': 'src/components/news-list.tsx',
    'partner-list': 'src/components/partner-list.tsx',
    'partner-map': 'src/components/partner-map.tsx',
    'trial-status': 'src/components/trial-status.tsx',
    ...Object.fromEntries(languages.map((lang) => [`strings/${lang}`, `src/strings/${lang}.ts`])),
  },
  outDir: next,
  format: 'esm',
  target: 'es2022',
  external: ['react', 'react/jsx-runtime', /^@mirocals\/data/],
  silent: true,
});
// The empty imports by which esbuild orders its pieces order nothing here, and other people's bundlers warn of them.
for (const file of (await readdir(next, { recursive: true })).filter((name) => name.endsWith('.js'))) {
  const code = await readFile(`${next}/${file}`, 'utf8');
  await writeFile(`${next}/${file}`, code.replaceAll(/^import "[./]+chunk-\w+\.js";\n/gm, ''));
}
await build({
  entry: { mirocals: 'src/embed/index.ts' },
  outDir: `${next}/embed`,
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
    options.define = { ATTRIBUTES: JSON.stringify(Object.keys(attributes).join(' ')) };
  },
});
await writeFile(`${next}/embed/mirocals.css`, `@layer mirocals{${await minify(await read('mirocals.css'))}}\n`);
await writeFile(
  `${next}/styles.css`,
  `@layer mirocals {\n${(await read('mirocals.css')) + (await read('map.css'))}}\n`,
);
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${next}/types`], { stdio: 'inherit' });
await rm('dist', { recursive: true, force: true });
await rename(next, 'dist');
