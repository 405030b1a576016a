import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asideOf, removeLeftovers } from '../src/build/leftovers.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let work: string;
let running: ChildProcess | undefined;

const start = () =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), here('../build.ts')], {
    cwd: work,
    env: {
      ...process.env,
      MIROCALS_CONTENT: here('../../../packages/data/test/second-consortium'),
      TSX_TSCONFIG_PATH: here('../tsconfig.json'),
    },
  });

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'killed-build-'));
});
afterAll(async () => {
  running?.kill();
  await rm(work, { recursive: true, force: true });
});

it('leaves a folder that the next build removes', async () => {
  await mkdir(join(work, 'dist'));
  const changes = watch(work);
  const killed = start();
  for await (const { filename } of changes) if (filename?.startsWith('dist.next-')) break;
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await readdir(work)).toContainEqual(expect.stringMatching(`^dist.next-${killed.pid}-`));
  const [code] = await once(start(), 'exit');
  expect(code).toBe(0);
  expect(await readdir(work)).toEqual(['dist']);
});

it('keeps what a running build writes, and all there is where the site itself is missing', async () => {
  running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const output = join(work, 'site');
  const left = [`site.next-${gone}-a`, `site.next-${gone}-a-old`];
  const others = [`site.next-${running.pid}-b`, `${asideOf('site')}c`, `other.next-${gone}-d`];
  for (const name of [...left, ...others]) await mkdir(join(work, name));
  removeLeftovers(output);
  expect(await readdir(work)).toEqual(expect.arrayContaining([...left, ...others]));
  await mkdir(output);
  removeLeftovers(output);
  expect((await readdir(work)).sort()).toEqual(['dist', 'site', ...others].sort());
});
