import { spawnSync } from 'node:child_process';

/** What a command and all that it starts took. */
export interface CommandSample {
  /** From its start to its end, in seconds: what else the machine does is in it. */
  readonly wall: number;
  /** User and system time, in seconds: what else the machine does is hardly in it. */
  readonly cpu: number;
}

/**
 * Runs a command and measures it with everything that it starts, by the shell's own `time`.
 *
 * @throws where it does not end with status 0, with what it said
 * @example runCommand(['hugo', '--quiet'], { cwd }) // { wall: 3.2, cpu: 4.1 }
 */
export const runCommand = (
  command: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Record<string, string> },
): CommandSample => {
  const script = `TIMEFORMAT='measured %R %U %S'; time "$@"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  const [, wall = '0', user = '0', system = '0'] = /measured ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  return { wall: Number(wall), cpu: Number(user) + Number(system) };
};
