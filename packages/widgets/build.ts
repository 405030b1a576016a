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
  // For fragments, which look the same on any page: in no layer, and stronger than a rule such as `.content ul:not(:first-child)`.
  const fragment = (await readStyles('fragment.css')) + (await readStyles('mirocals.css'));
  await writeFile(`${folder}/embed/mirocals.css`, `${await minify(`:root:root { ${fragment} }`, {})}\n`);
  await writeFile(
    `${folder}/styles.css`,
    `@layer mirocals {\n${(await readStyles('mirocals.css')) + (await readStyles('map.css'))}}\n`,
  );
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', `${folder}/types`], {
    stdio: 'inherit',
  });
});
