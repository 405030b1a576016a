import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user's process it is only known that it runs.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** How the folder begins in which this process builds a site aside, before it takes the place of `output`. */
export const asideOf = (output: string): string => `${output}.next-${process.pid}-`;

/**
 * Removes what builds that were killed have left beside a site, and nothing of builds that run. Without the site itself
 * nothing is removed: a build may have been killed in the middle of the swap, and what it left be the last whole site.
 */
export const removeLeftovers = (output: string): void => {
  const names = readdirSync(dirname(output));
  if (!names.includes(basename(output))) return;
  for (const name of names) {
    const [, site, pid] = /^(.+)\.next-(\d+)-/.exec(name) ?? [];
    if (site !== basename(output) || isRunning(Number(pid))) continue;
    rmSync(join(dirname(output), name), { recursive: true, force: true });
  }
};
