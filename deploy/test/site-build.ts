import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../../apps/site/', import.meta.url));

/** Copies the records into a folder, to be changed. */
export const copyOfRecords = async (folder: string): Promise<string> => {
  const content = join(folder, 'content');
  await cp(fileURLToPath(new URL('../../packages/data/content', import.meta.url)), content, { recursive: true });
  return content;
};

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

const fakeTime = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

/** Builds the site in a separate process. */
export const buildTheSite = async ({ folder, content = '', origin = '', killAfter, clock }: SiteBuild) => {
  const child = spawn(process.execPath, [join(app, 'program/build.js')], {
    cwd: folder,
    env: {
      ...process.env,
      MIROCALS_CONTENT: content,
      SITE_URL: origin,
      ...(clock && { LD_PRELOAD: fakeTime, FAKETIME: `@${clock}`, FAKETIME_DONT_FAKE_MONOTONIC: '1', TZ: 'UTC' }),
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

/** The reason why the clock of a process cannot be set, if it cannot. */
export const noFakeTime = (() => {
  try {
    const env = { ...process.env, LD_PRELOAD: fakeTime, FAKETIME: '@2030-01-01 00:00:00' };
    const script = 'process.stdout.write(new Date().toISOString())';
    const said = execFileSync(process.execPath, ['-e', script], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    return said.toString().startsWith('2030') || said.toString().startsWith('2029-12-31')
      ? undefined
      : 'needs libfaketime (apt-get install faketime)';
  } catch {
    return 'needs libfaketime (apt-get install faketime)';
  }
})();
