import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reporter } from './process.ts';

/** The cost of a command and all processes that it starts. */
export interface CommandSample {
  /** Elapsed time in seconds; other load on the machine affects it. */
  readonly wall: number;
  /** User and system time in seconds; other load on the machine hardly affects it. */
  readonly cpu: number;
  /** The largest resident set of the main process in megabytes; only known for Node. */
  readonly memory?: number;
}

const reportOf = (file: string): { readonly maxRSS: number; readonly others: number } | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
};

/**
 * Runs a command and measures it with all processes that it starts, by the shell's `time`. Processes that Node has started
 * without waiting for them are added, if the system reports them.
 *
 * @throws with the output if the exit status is not 0.
 * @example runCommand(['hugo', '--quiet'], { cwd }) // { wall: 3.2, cpu: 4.1 }
 */
export const runCommand = (
  command: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Record<string, string> },
): CommandSample & { readonly stdout: string } => {
  const script = `TIMEFORMAT='measured %R %U %S'; time "$@"`;
  const file = join(tmpdir(), `bench-${process.pid}.json`);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: `--import ${reporter}`, BENCH_REPORT: file, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  const [, wall = '0', user = '0', system = '0'] = /measured ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  const report = reportOf(file);
  return {
    wall: Number(wall),
    cpu: Number(user) + Number(system) + (report?.others ?? 0) / 1e6,
    ...(report && { memory: report.maxRSS / 1024 }),
    stdout,
  };
};
