import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplesIn } from '../../../test/samples.ts';
import { samplesOf } from './samples.ts';

const samples = ['docs/programs.md', 'packages/data/README.md'].flatMap(samplesOf);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
  await mkdir(join(folder, 'node_modules/@mirocals'), { recursive: true });
  await symlink(join(import.meta.dirname, '..'), join(folder, 'node_modules/@mirocals/data'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rm(folder, { recursive: true }));

it('shows each of the ten programs before and after', () => {
  expect(samplesIn('docs/programs.md', 'ts')).toHaveLength(20);
});

it.each(samples)('runs $name with the output that its comments state', async ({ name, code, printed }) => {
  const file = join(folder, `${name}.ts`);
  await writeFile(file, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  if (printed.length > 0) expect(stdout.trim().split('\n')).toEqual(printed);
});
