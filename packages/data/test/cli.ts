import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../src/check/index.ts';

const packageFolder = join(import.meta.dirname, '..');

/** Runs the built `mirocals-data`, as a user does. */
export const mirocalsData = (args: readonly string[], env: Record<string, string> = {}, cwd = packageFolder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageFolder, 'dist/cli.js'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** A copy of the real records, or of others, to do something to; `remove` it afterwards. */
export const copyOfRecords = async (of: string = contentFolder) => {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  await cp(of, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
};

/** The small consortium that is not MIROCALS. */
export const secondConsortium = join(import.meta.dirname, 'second-consortium');
