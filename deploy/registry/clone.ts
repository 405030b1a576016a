import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command.
 *
 * @returns its output.
 * @throws with its output if it fails.
 */
export const run = (cwd: string, command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
};

export const pnpm = (cwd: string, ...args: string[]): string => run(cwd, 'npx', '-y', 'pnpm@12.21.0', ...args);

/** Clones and installs the committed state, so that the working tree is neither published nor changed. */
export const cloneInto = (folder: string): string => {
  const clone = join(folder, 'clone');
  run(folder, 'git', 'clone', '--quiet', root, clone);
  run(clone, 'git', 'config', 'user.name', 'Release');
  run(clone, 'git', 'config', 'user.email', 'release@example.org');
  pnpm(clone, 'install', '--frozen-lockfile', '--prefer-offline');
  return clone;
};
