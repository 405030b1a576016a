import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../publish-site.ts', import.meta.url));

/** How a command is started: as a user, or in another process namespace. */
export interface Start {
  readonly uid?: number;
  readonly gid?: number;
  /** With process ids that mean nothing outside, as in a container. */
  readonly namespace?: boolean;
  /** Kills the command after this number of milliseconds. */
  readonly killAfter?: number;
}

/** The outcome of a command. */
export interface Ended {
  readonly code: number | null;
  readonly killed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of publish-site.ts in a separate process.
 *
 * @example await runCommand(['publish', root, '--site', site]) // { code: 0, stdout: '000001-… is served.\n', … }
 */
export const runCommand = async (args: readonly string[], start: Start = {}): Promise<Ended> => {
  const { namespace, killAfter, ...user } = start;
  const node = [process.execPath, program, ...args];
  const [command = '', ...rest] = namespace ? ['unshare', '--pid', '--fork', '--kill-child', ...node] : node;
  const child = spawn(command, rest, { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += part));
  child.stderr.on('data', (part) => (stderr += part));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await once(child, 'close');
  clearTimeout(timer);
  return { code: child.exitCode, killed: child.signalCode === 'SIGKILL', stdout, stderr };
};
