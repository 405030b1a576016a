import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let work: string;

const start = () =>
  spawn(process.execPath, [here('../program/build.js')], {
    cwd: work,
    env: {
      ...process.env,
      MIROCALS_CONTENT: here('../../../packages/data/test/second-consortium'),
    },
  });

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'killed-build-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

it('removes the folder that a killed build has left', async () => {
  await mkdir(join(work, 'dist'));
  const changes = watch(work);
  const killed = start();
  for await (const { filename } of changes) if (filename === 'dist.next') break;
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await readdir(work)).toContain('dist.next');
  const [code] = await once(start(), 'exit');
  expect(code).toBe(0);
  expect(await readdir(work)).toEqual(['dist', 'dist.lock']);
});
