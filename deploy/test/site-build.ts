import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skipWithout } from '@mirocals/tools/skip-without';

const app = fileURLToPath(new URL('../../apps/site/', import.meta.url));

/** Copies the records into a folder, to be changed. */
export const copyOfRecords = async (folder: string): Promise<string> => {
  const content = join(folder, 'content');
  await cp(fileURLToPath(new URL('../../packages/data/content', import.meta.url)), content, { recursive: true });
  return content;
};

/** A news file with a date, such as `2031-05-05`. */
export const newsOf = (day: string) => `---
title: "A scheduled item"
summary: An item with a future date.
published: "${day}"
sources:
  - source: fact-file
    retrieved: "2026-11-23"
    confidence: medium
    supports: [title, summary, body, published]
---

It is published on its day.
`;

interface SiteBuild {
  /** The folder in which `dist` is written. */
  readonly folder: string;
  /** The folder of the records; by default that of the data package. */
  readonly content?: string;
  /** The base URL. */
  readonly origin?: string;
  /** Kills the build after this number of milliseconds. */
  readonly killAfter?: number;
  /** The time that the build sees, as `2027-01-01 12:00:00`. */
  readonly clock?: string;
}

const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

/**
 * The environment of a process that sees another time.
 *
 * @param clock the time in UTC, as `2027-01-01 12:00:00`; it advances from there.
 */
export const fakeTime = (clock: string) => ({
  LD_PRELOAD: library,
  FAKETIME: `@${clock}`,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  TZ: 'UTC',
});

/** Builds the site in a separate process. */
export const buildTheSite = async ({ folder, content = '', origin = '', killAfter, clock }: SiteBuild) => {
  const child = spawn(process.execPath, [join(app, 'program/build.js')], {
    cwd: folder,
    env: {
      ...process.env,
      MIROCALS_CONTENT: content,
      SITE_URL: origin,
      ...(clock && fakeTime(clock)),
    },
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await once(child, 'close');
  clearTimeout(timer);
  return { code: child.exitCode, killed: child.signalCode === 'SIGKILL', output };
};

/** Whether the clock of a process can be set. */
const canFakeTime = () => {
  const script = 'process.exitCode = new Date().getUTCFullYear() === 2030 ? 0 : 1';
  const env = { ...process.env, ...fakeTime('2030-06-01 12:00:00') };
  return spawnSync(process.execPath, ['-e', script], { env, stdio: 'ignore' }).status === 0;
};

export const noFakeTime = skipWithout(
  'Tests with another clock',
  'libfaketime (apt-get install faketime)',
  canFakeTime(),
);
