import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { buildAside } from '@mirocals/tools/build-aside';
import { build } from 'tsup';
import { minify, readStyles } from './embed-build.ts';

await buildAside('dist', async (folder) => {
  await build({ outDir: folder });
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
