import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Sets the versions of the packages from the changesets, and records what becomes permanent with them: the published ids, and
 * the embed script of the version. New widgets require the version of the records that they were made with, or a later one: an
 * earlier one may lack what they import.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });

const versionOf = async (name: string): Promise<string> =>
  JSON.parse(await readFile(`${root}packages/${name}/package.json`, 'utf8')).version;

const before = { data: await versionOf('data'), widgets: await versionOf('widgets') };
run('node_modules/@changesets/cli/bin.js', 'version');
const after = { data: await versionOf('data'), widgets: await versionOf('widgets') };
if (after.data !== before.data) {
  run('packages/data/src/cli.ts', 'release', after.data);
  execFileSync(process.execPath, ['generate.ts'], { cwd: `${root}packages/data`, stdio: 'inherit' });
}
if (after.widgets !== before.widgets) {
  const manifest = `${root}packages/widgets/package.json`;
  const required = `"@mirocals/data": "workspace:>=${after.data}"`;
  await writeFile(
    manifest,
    (await readFile(manifest, 'utf8')).replace(/"@mirocals\/data": "workspace:>=.*"/, required),
  );
  run('node_modules/turbo/bin/turbo', 'run', 'build', '--filter=@mirocals/widgets');
  execFileSync(process.execPath, ['release.ts'], { cwd: `${root}packages/widgets`, stdio: 'inherit' });
}
console.log(`@mirocals/data ${before.data} → ${after.data}, @mirocals/widgets ${before.widgets} → ${after.widgets}`);
