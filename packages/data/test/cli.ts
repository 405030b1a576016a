import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { contentFolder } from '../src/check/index.ts';
import { run } from '../src/cli/run.ts';

const packageFolder = join(import.meta.dirname, '..');

/** The output of `mirocals-data` and its exit status. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `mirocals-data` in this process, ten times faster than in a new one. */
export const mirocalsData = async (args: readonly string[]): Promise<Run> => {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
  ];
  const exitCode = process.exitCode;
  try {
    return { status: await run(args), stdout: out.join(''), stderr: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = exitCode;
  }
};

/** Runs the built `mirocals-data` in a new process, as a user does. */
export const spawnMirocalsData = (args: readonly string[], env: Record<string, string> = {}): Run =>
  spawnSync(process.execPath, [join(packageFolder, 'dist/cli.js'), ...args], {
    cwd: packageFolder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

/** A copy of the real records, or of others, that a test can change; call `remove` afterwards. */
export const copyOfRecords = async (of: string = contentFolder) => {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  await cp(of, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
};

/** The folder of the invented consortium. */
export const secondConsortium = join(import.meta.dirname, 'second-consortium');
