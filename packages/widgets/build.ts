import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { buildAside } from '@mirocals/tools/build-aside';
import { build } from 'tsup';
import { embedBuild, minify, readStyles } from './embed-build.ts';
import { attributes } from './src/attributes.ts';

const languages = attributes.lang.values;

await buildAside('dist', async (folder) => {
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
    outDir: folder,
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react/jsx-runtime', /^@mirocals\/data/],
    silent: true,
  });
  // The empty imports by which esbuild orders its pieces order nothing here, and other people's bundlers warn of them.
  for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'))) {
    const code = await readFile(`${folder}/${file}`, 'utf8');
    await writeFile(`${folder}/${file}`, code.replaceAll(/^import "[./]+chunk-\w+\.js";\n/gm, ''));
  }
  await build(embedBuild(`${folder}/embed`));
  await writeFile(
    `${folder}/embed/mirocals.css`,
    `@layer mirocals{${await minify(await readStyles('mirocals.css'))}}\n`,
  );
  await writeFile(
    `${folder}/styles.css`,
    `@layer mirocals {\n${(await readStyles('mirocals.css')) + (await readStyles('map.css'))}}\n`,
  );
  execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${folder}/types`], { stdio: 'inherit' });
});
