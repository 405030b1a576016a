import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CommandSample, runCommand } from '../measure/command.ts';

/** A site generator, with the preparation of its folder. */
export interface Builder {
  readonly name: string;
  /** What its site has, in a few words. */
  readonly does: string;
  /** What our site has and this one has not. */
  readonly leavesOut: string;
  readonly prepare: (folder: string, count: number) => Promise<void>;
  readonly build: (folder: string) => CommandSample;
  /** The folder of the built site. */
  readonly output: string;
}

const require = createRequire(import.meta.url);
const fileOf = (name: string, file: string) => join(import.meta.dirname, '../node_modules', name, file);

/** The version of an installed package. */
export const versionOf = (name: string): string =>
  (require(fileOf(name, 'package.json')) as { version: string }).version;

/** The command that runs a file of an installed package. */
export const program = (name: string, file: string): string => `"${process.execPath}" "${fileOf(name, file)}"`;

/** Builds in a folder with commands for a shell. */
export const running =
  (commands: readonly string[], env: Record<string, string> = {}) =>
  (folder: string): CommandSample =>
    runCommand(commands, { cwd: folder, env: { NODE_ENV: 'production', ...env } });

/** The languages of each site; every item is written in the first and shown in all. */
export const languages = ['en', 'fr', 'it', 'sv'] as const;

/** Pagefind, which adds a search to a built site. */
export const pagefind = (site: string): string =>
  `${program('pagefind', 'lib/runner/bin.cjs')} --silent --site ${site}`;

/** Writes files with the given content, by their paths in a folder. */
export const write = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};
