import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildAside } from '@mirocals/tools/build-aside';
import { build } from 'tsup';
import { minify, readStyles } from './embed-build.ts';

// Run by Node itself: on Windows the command `tsc` is a script that execFile cannot start.
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));

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
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', `${folder}/types`], {
    stdio: 'inherit',
  });
});
