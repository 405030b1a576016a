import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a whole process took, from its start to its end. */
export interface Sample {
  /** In milliseconds. */
  readonly wall: number;
  /** User and system time of the process itself, in milliseconds; of processes that it starts, none. */
  readonly cpu: number;
  /** The largest resident set of the process itself, in megabytes. */
  readonly memory: number;
}

/** What a measured Node loads before its own code, to write at its end what it has used into the file `BENCH_REPORT`. */
export const reporter = pathToFileURL(join(import.meta.dirname, 'exit-report.mjs')).href;

/**
 * Runs a script in a Node of its own and measures it.
 *
 * @throws where it does not end with status 0, with what it said.
 * @example runNode(['dist/cli.js', 'check'], { cwd }) // { wall: 612, cpu: 570, memory: 129 }
 */
export const runNode = (args: readonly string[], { cwd }: { readonly cwd: string }): Sample => {
  const report = join(tmpdir(), `bench-${process.pid}.json`);
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', reporter, ...args], {
    cwd,
    env: { ...process.env, BENCH_REPORT: report },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  const { maxRSS, cpu } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return { wall, cpu: cpu / 1000, memory: maxRSS / 1024 };
};
