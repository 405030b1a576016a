import { execFileSync } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build } from 'tsup';
import { embedBuild, minify, readStyles } from './embed-build.ts';
import { attributes } from './src/attributes.ts';

const languages = attributes.lang.values;

// Built aside and swapped, so that dist is never half written.
const next = 'dist.next';
await rm(next, { recursive: true, force: true });
await build({
  entry: {
    index: 'src/index.ts',
    feed: 'src/feed/index.ts',
    'fetch-feed': 'src/fetch-feed.ts',
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
await build(embedBuild(`${next}/embed`));
await writeFile(`${next}/embed/mirocals.css`, `@layer mirocals{${await minify(await readStyles('mirocals.css'))}}\n`);
await writeFile(
  `${next}/styles.css`,
  `@layer mirocals {\n${(await readStyles('mirocals.css')) + (await readStyles('map.css'))}}\n`,
);
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${next}/types`], { stdio: 'inherit' });
await rm('dist', { recursive: true, force: true });
await rename(next, 'dist');
