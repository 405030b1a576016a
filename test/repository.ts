import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Lists every file that git tracks or would track, relative to the root. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter((path) => path !== '');

/**
 * Reads a file of the repository as text.
 *
 * @example await read('README.md')
 */
export const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

/** Runs the pnpm that started the tests, or else the one that the repository names. */
export const pnpm = (args: readonly string[], env: Record<string, string> = {}): string => {
  const own = process.env.npm_execpath?.includes('pnpm') ? process.env.npm_execpath : undefined;
  const [command, before] = own ? [own, []] : ['npx', ['-y', 'pnpm@12.21.0']];
  const script = own && /\.[cm]?js$/.test(own);
  return execFileSync(script ? process.execPath : command, [...(script ? [own] : before), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};
