import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Gives the packages the versions that the changesets ask for, and writes down the ids that are released with them. */
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });

const versionOf = async (name: string): Promise<string> =>
  JSON.parse(await readFile(`${root}packages/${name}/package.json`, 'utf8')).version;

const before = await versionOf('data');
run('node_modules/@changesets/cli/bin.js', 'version');
const version = await versionOf('data');
if (version !== before) {
  run('packages/data/src/cli.ts', 'release', version);
  execFileSync(process.execPath, ['generate.ts'], { cwd: `${root}packages/data`, stdio: 'inherit' });
}
console.log(`@mirocals/data ${before} → ${version}, @mirocals/widgets ${await versionOf('widgets')}`);
