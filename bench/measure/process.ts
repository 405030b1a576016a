import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The cost of a process from start to end. */
export interface Sample {
  /** In milliseconds. */
  readonly wall: number;
  /** User and system time of the process without its children, in milliseconds. */
  readonly cpu: number;
  /** The largest resident set of the process itself, in megabytes. */
  readonly memory: number;
}

/** A module for a measured Node, which writes its resources to the file `BENCH_REPORT` when it ends. */
export const reporter = pathToFileURL(join(import.meta.dirname, 'exit-report.mjs')).href;

/**
 * Runs a script in a separate Node and measures it.
 *
 * @param status the expected exit status.
 * @throws with the output if the exit status is another.
 * @example runNode(['dist/cli.js', 'check'], { cwd }) // { wall: 612, cpu: 570, memory: 129 }
 */
export const runNode = (
  args: readonly string[],
  { cwd, status = 0 }: { readonly cwd: string; readonly status?: number },
): Sample => {
  const report = join(tmpdir(), `bench-${process.pid}.json`);
  const start = process.hrtime.bigint();
  const {
    status: ended,
    stdout,
    stderr,
  } = spawnSync(process.execPath, ['--import', reporter, ...args], {
    cwd,
    env: { ...process.env, BENCH_REPORT: report },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (ended !== status) throw new Error(`node ${args.join(' ')} ended with ${ended}:\n${stdout}\n${stderr}`);
  const { maxRSS, cpu } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return { wall, cpu: cpu / 1000, memory: maxRSS / 1024 };
};
