import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const here = join(import.meta.dirname, '..');

let folder: string;

beforeAll(async () => {
  // Inside the package, so that the built files find their imports.
  folder = await mkdtemp(join(here, 'node_modules/.builds-'));
});
afterAll(() => rm(folder, { recursive: true }));

const build = (output: string, env: NodeJS.ProcessEnv) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['build.ts', output], { cwd: here, env: { ...process.env, ...env } });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(words))));
  });

const sums = async (output: string) => {
  const entries = await readdir(output, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => {
    const sum = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [relative(output, file), sum] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
};

it('builds the same bytes in any time zone and locale', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await build(one, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
  await build(other, { TZ: 'America/Los_Angeles', LC_ALL: 'fr_FR.UTF-8' });
  const files = await sums(one);
  expect(Object.keys(files).length).toBeGreaterThan(100);
  expect(await sums(other)).toEqual(files);
}, 240_000);
