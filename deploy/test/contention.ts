import { chmod, chown, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { currentRelease, verifyRelease } from '../src/releases.ts';
import { runCommand, type Start } from './command.ts';
import { smallSite } from './small-site.ts';

const group = 5000;
const isRoot = process.getuid?.() === 0;

/** Ways in which several publishers share a folder, each with the starts of its commands; some need root. */
export const publishers: readonly { readonly name: string; readonly starts: readonly Start[] }[] = [
  { name: 'one user', starts: [{}] },
  ...(isRoot
    ? [
        {
          name: 'two users of a group',
          starts: [
            { uid: 5001, gid: group },
            { uid: 5002, gid: group },
          ],
        },
        { name: 'two process namespaces', starts: [{ namespace: true }, {}] },
      ]
    : []),
];

/** Two sites with many pages and an immutable file each, in a folder that every user can read. */
export const contendedSites = async (folder: string): Promise<readonly string[]> => {
  await chmod(folder, 0o755);
  const pages = (version: string) =>
    Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `page-${n}/index.html`,
        `<!doctype html><html><h1>Page ${n} of ${version}</h1>${`<p>${version} ${n}</p>`.repeat(100)}</html>\n`,
      ]),
    );
  return Promise.all(
    ['one', 'two'].map((version) =>
      smallSite(folder, version, { ...pages(version), [`assets/site.${version}.css`]: `p{order:${version.length}}` }),
    ),
  );
};

/** Creates a root that a group shares. */
export const sharedRoot = async (folder: string): Promise<string> => {
  const root = join(folder, 'www');
  await mkdir(root);
  if (isRoot) await chown(root, 0, group);
  await chmod(root, 0o2775);
  return root;
};

/** Reads pages through the link until stopped; returns the paths that were missing or of no site. */
const readPages = (root: string) => {
  let running = true;
  const wrong = new Set<string>();
  const read = async () => {
    for (let turn = 0; running; turn++) {
      const path = ['index.html', `page-${turn % 60}/index.html`, 'news/index.html', '404.html'][turn % 4] ?? '';
      const text = await readFile(join(root, 'current', path), 'utf8').catch((error: Error) => error.message);
      if (!/(one|two).*<\/html>\s*$/s.test(text)) wrong.add(`${path}: ${text.slice(0, 200)}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return [...wrong];
  };
  const reading = read();
  return () => {
    running = false;
    return reading;
  };
};

/**
 * Runs two publishes and a rollback at the same time, repeatedly. After each trial the served release must be complete and one of
 * those that a command reported as served; in between, every page must be readable.
 *
 * @returns how many commands waited for another one.
 */
export const contend = async (root: string, sites: readonly string[], starts: readonly Start[], trials: number) => {
  const startOf = (number: number) => starts[number % starts.length] ?? {};
  const publishing = (number: number, trial: number) =>
    runCommand(
      ['publish', root, '--site', sites[number % 2] ?? '', '--keep', String(1 + (trial % 3))],
      startOf(number),
    );
  for (const number of [0, 1]) expect(await publishing(number, 1)).toMatchObject({ code: 0 });
  const stop = readPages(root);
  let waited = 0;
  for (let trial = 0; trial < trials; trial++) {
    const rollingBack = runCommand(['rollback', root], startOf(trial));
    const publishes = await Promise.all([publishing(trial, trial), publishing(trial + 1, trial)]);
    const rolledBack = await rollingBack;
    for (const { code, stderr } of publishes) expect(code, stderr).toBe(0);
    if (rolledBack.code !== 0) expect(rolledBack.stderr).toContain('has no release before');
    const ended = [...publishes, rolledBack];
    waited += ended.filter(({ stderr }) => stderr.includes('Waiting for another')).length;
    const reported = ended.flatMap(({ code, stdout }) => (code === 0 ? [stdout.split(' ')[0]] : []));
    const served = (await currentRelease(root)) ?? '';
    expect(reported).toContain(served);
    expect(await verifyRelease(root, served)).toEqual([]);
    expect((await readdir(join(root, 'releases'))).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  expect(await stop()).toEqual([]);
  return waited;
};
