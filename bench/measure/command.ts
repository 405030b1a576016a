import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reporter } from './process.ts';

/** The cost of a command and all processes that it starts. */
export interface CommandSample {
  /** Elapsed time in seconds; other load on the machine affects it. */
  readonly wall: number;
  /** User and system time in seconds; other load on the machine affects it little. */
  readonly cpu: number;
  /** The largest resident set of any of its processes, in megabytes. */
  readonly memory: number;
}

/** The processor time of processes that Node has started and not waited for, in seconds; their ids are not in the time of a command. */
const notWaitedFor = (file: string): number => {
  if (!existsSync(file)) return 0;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  return lines.reduce((sum, line) => sum + (JSON.parse(line) as { others: number }).others, 0) / 1e6;
};

/**
 * Runs commands one after the other and measures them with all processes that they start, by GNU time (the package `time` of Debian).
 * Processes that Node has started without waiting for them are added, if the system reports them.
 *
 * @param commands the lines of a shell script.
 * @throws with the output if the exit status is not 0.
 * @example runCommand(['hugo --quiet'], { cwd }) // { wall: 3.2, cpu: 4.1, memory: 210 }
 */
export const runCommand = (
  commands: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Record<string, string> },
): CommandSample => {
  const file = join(tmpdir(), `bench-${process.pid}.json`);
  const script = ['/usr/bin/time', '-f', 'measured %e %U %S %M', 'sh', '-c', commands.join(' && ')];
  const { status, stdout, stderr } = spawnSync(script[0] ?? '', script.slice(1), {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--import ${reporter}`, BENCH_REPORT: file, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${commands.join(' && ')} ended with ${status}:\n${stdout}\n${stderr}`);
  const [wall = 0, user = 0, system = 0, memory = 0] =
    /measured ([\d.]+) ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr)?.slice(1).map(Number) ?? [];
  return { wall, cpu: user + system + notWaitedFor(file), memory: memory / 1024 };
};
